'use strict';
exports.id = 3838;
exports.ids = [
	3838
];
exports.modules = {
	3838: ((__unused_webpack___webpack_module__, exported, bundled)=>{
		exported.Yz = core_debug;
		exported.z3 = error;
		exported.V4 = getInput;
		exported.Gu = getState;
		exported.pq = info;
		exported.lm = notice;
		exported.LZ = saveState;
		exported.uH = setOutput;
		exported.Pq = core_setSecret;
		exported.$e = warning;
		function utils_toCommandValue(input) {
			return null == input ? '' : 'string' == typeof input || input instanceof String ? input : JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			return Object.keys(annotationProperties).length ? {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			} : {};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + bundled(857).EOL);
		}
		class Command {
			constructor(command, properties, message){
				command || (command = 'missing.command');
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = '::' + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += ' ';
					let first = !0;
					for(let key in this.properties)if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ',';
							cmdStr += `${key}=${utils_toCommandValue(val).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C')}`;
						}
					}
				}
				return cmdStr + `::${utils_toCommandValue(this.message).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`;
			}
		}
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!bundled(9896).existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			bundled(9896).appendFileSync(filePath, `${utils_toCommandValue(message)}${bundled(857).EOL}`, {
				encoding: 'utf8'
			});
		}
		function file_command_prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${bundled(6982).randomUUID()}`, convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${bundled(857).EOL}${convertedValue}${bundled(857).EOL}${delimiter}`;
		}
		var ExitCode, ExitCode1, summary_awaiter = (function(thisArg, _arguments, P, generator) {
			return new (P || (P = Promise))((function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					var value;
					result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve) {
						resolve(value);
					})).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			}));
		});
		let { access, appendFile, writeFile } = bundled(1455), SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
		class Summary {
			constructor(){
				this._buffer = '';
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, (function*() {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, bundled(9896).constants.R_OK | bundled(9896).constants.W_OK);
					} catch (_a) {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					return this._filePath = pathFromEnv, this._filePath;
				}));
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
				return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, (function*() {
					let overwrite = !!(null == options ? void 0 : options.overwrite), filePath = yield this.filePath();
					return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, {
						encoding: 'utf8'
					}), this.emptyBuffer();
				}));
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function*() {
					return this.emptyBuffer().write({
						overwrite: !0
					});
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return 0 === this._buffer.length;
			}
			emptyBuffer() {
				return this._buffer = '', this;
			}
			addRaw(text, addEOL = !1) {
				return this._buffer += text, addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(bundled(857).EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && {
					lang
				}), element = this.wrap('pre', this.wrap('code', code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let listItems = items.map((item)=>this.wrap('li', item)).join(''), element = this.wrap(ordered ? 'ol' : 'ul', listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row)=>{
					let cells = row.map((cell)=>{
						if ('string' == typeof cell) return this.wrap('td', cell);
						let { header, data, colspan, rowspan } = cell, attrs = Object.assign(Object.assign({}, colspan && {
							colspan
						}), rowspan && {
							rowspan
						});
						return this.wrap(header ? 'th' : 'td', data, attrs);
					}).join('');
					return this.wrap('tr', cells);
				}).join(''), element = this.wrap('table', tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap('details', this.wrap('summary', label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && {
					width
				}), height && {
					height
				}), element = this.wrap('img', null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`, allowedTag = [
					'h1',
					'h2',
					'h3',
					'h4',
					'h5',
					'h6'
				].includes(tag) ? tag : 'h1', element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap('hr', null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap('br', null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && {
					cite
				}), element = this.wrap('blockquote', text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap('a', text, {
					href
				});
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		exported.z = summary;
		bundled(857).platform();
		bundled(857).arch();
		(ExitCode = ExitCode1 || (ExitCode1 = {}))[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
		function core_setSecret(secret) {
			command_issueCommand('add-mask', {}, secret);
		}
		function getInput(name, options) {
			let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
			if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
			return options && !1 === options.trimWhitespace ? val : val.trim();
		}
		function setOutput(name, value) {
			let filePath = process.env.GITHUB_OUTPUT || '';
			if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(bundled(857).EOL);
			command_issueCommand('set-output', {
				name
			}, utils_toCommandValue(value));
		}
		function core_debug(message) {
			command_issueCommand('debug', {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function notice(message, properties = {}) {
			command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + bundled(857).EOL);
		}
		function saveState(name, value) {
			let filePath = process.env.GITHUB_STATE || '';
			if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
			command_issueCommand('save-state', {
				name
			}, utils_toCommandValue(value));
		}
		function getState(name) {
			return process.env[`STATE_${name}`] || '';
		}
	}),
	1796: ((_module, exported, bundled)=>{
		exported.R = fingerprint;
		function fingerprint(text) {
			let hash = 0x811c9dc5;
			for(let place = 0; place < text.length; place++)hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
			return hash >>> 0;
		}
	}),
	4099: ((_module, exported, bundled)=>{
		exported.B = logLine;
		exported.T = oneLine;
		function logLine(text) {
			return oneLine(text).replace(/^\s*::/, ': :');
		}
		let PRINTABLE_ASCII = /^[ -~]*$/;
		function oneLine(text) {
			return (PRINTABLE_ASCII.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint)).replaceAll('##[', '## [');
		}
		function codePoint(character) {
			let hex = character.codePointAt(0).toString(16).padStart(4, '0');
			return ({
				'\n': '\\n',
				'\r': '\\r',
				'\t': '\\t'
			})[character] ?? `\\u{${hex}}`;
		}
	}),
	869: ((_module, exported, bundled)=>{
		exported.Kn = writeOutputs;
		exported.M9 = write;
		exported.Sy = writeSummary;
		var actions_core_0 = bundled(3838), log_js_1 = bundled(7708);
		function writeOutputs(outputs) {
			return write('outputs', (()=>{
				for (let [name, value] of Object.entries(outputs))actions_core_0.uH(name, value);
			}));
		}
		function writeSummary(markdown) {
			return write('job summary', (()=>actions_core_0.z.addRaw(markdown).write()));
		}
		let failed = new Set();
		async function write(what, attempt) {
			try {
				await attempt();
				return !0;
			} catch (error) {
				if (failed.has(what)) return !1;
				failed.add(what);
				(0, log_js_1.fz)({
					level: 'error',
					title: `Could not write the ${what}`,
					message: `The runner's file for the ${what} can't be written: ${String(error)}`
				});
				return !1;
			}
		}
	}),
	7708: ((_module, exported, bundled)=>{
		exported.cv = say;
		exported.dK = mask;
		exported.fz = annotate;
		exported.qx = sayInDebug;
		var actions_core_0 = bundled(3838), escape_js_1 = bundled(4099);
		function say(text) {
			actions_core_0.pq((0, escape_js_1.B)(text));
		}
		function sayInDebug(text) {
			actions_core_0.Yz((0, escape_js_1.B)(text));
		}
		function annotate({ level, title, message }) {
			(0, ({
				error: actions_core_0.z3,
				warning: actions_core_0.$e,
				notice: actions_core_0.lm
			})[level])((0, escape_js_1.T)(message), {
				title: (0, escape_js_1.T)(title)
			});
			'error' === level && (process.exitCode = 1);
		}
		function mask(secret) {
			actions_core_0.Pq(secret);
		}
	}),
	6003: ((_module, exported, bundled)=>{
		exported.J = writeState;
		exported.u = readState;
		var actions_core_0 = bundled(3838), files_js_1 = bundled(869);
		function writeState(name, value) {
			return (0, files_js_1.M9)('state', (()=>actions_core_0.LZ(name, (function(value) {
					if (102400 >= Buffer.byteLength(value)) return value;
					let hash = hashOf(value);
					return fs().writeFileSync(fileFor(hash), value, {
						mode: 0o600
					}), IN_FILE + hash;
				})(value))));
		}
		function readState(name) {
			var value = actions_core_0.Gu(name);
			if (!value.startsWith(IN_FILE)) return value;
			let hash = value.slice(IN_FILE.length);
			try {
				let content = fs().readFileSync(fileFor(hash), 'utf8');
				return hashOf(content) === hash ? content : value;
			} catch  {
				return value;
			}
		}
		let IN_FILE = 'sha256:';
		function fileFor(hash) {
			return `${process.env.RUNNER_TEMP ?? '/tmp'}/revoke-redshift-ingress-${hash}.json`;
		}
		function hashOf(value) {
			return process.getBuiltinModule('node:crypto').createHash('sha256').update(value).digest('hex');
		}
		let fs = ()=>process.getBuiltinModule('node:fs');
	}),
	6874: ((_module, exported, bundled)=>{
		exported.b = writePending;
		exported.c = readPending;
		var domain_fingerprint_js_1 = bundled(1796), version_js_0 = bundled(1013);
		let NOTHING = JSON.stringify({
			version: version_js_0.r,
			pending: null
		});
		function writePending(pending) {
			if (!pending) return {
				text: NOTHING,
				checksum: 0
			};
			let content = JSON.stringify(pending), checksum = (0, domain_fingerprint_js_1.R)(content);
			return {
				text: JSON.stringify({
					version: version_js_0.r,
					checksum,
					pending: content
				}),
				checksum
			};
		}
		function readPending(state) {
			if ('' === state) return {
				problem: 'is missing'
			};
			if (state === NOTHING) return {
				pending: void 0,
				checksum: 0
			};
			try {
				let { version: writer, checksum, pending } = JSON.parse(state);
				if ((0, domain_fingerprint_js_1.R)(pending) !== checksum) return {
					problem: 'is damaged'
				};
				return writer === version_js_0.r ? {
					pending: JSON.parse(pending),
					checksum
				} : {
					problem: 'was written by another version of this action'
				};
			} catch  {
				return {
					problem: 'is damaged'
				};
			}
		}
	})
};
