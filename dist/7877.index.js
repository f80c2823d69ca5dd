'use strict';
exports.id = 7877;
exports.ids = [
	7877
];
exports.modules = {
	7877: ((_module, exported, bundled)=>{
		exported.connectEarly = connectEarly;
		var core = bundled(3838), warm_up = bundled(1072), names = bundled(5585), inputs_region = bundled(7205);
		let SERVICES = [
			[
				names.b.roleToAssume,
				'sts'
			],
			[
				names.b.clusterIdentifier,
				'redshift'
			],
			[
				names.b.workgroupName,
				'redshift-serverless'
			],
			[
				names.b.clusterSecurityGroupName,
				'redshift'
			]
		];
		var network_agents = bundled(3662);
		async function connectEarly() {
			let { env } = process, agents = (0, network_agents.m)(env), first = (function(get, env) {
				let { region } = (0, inputs_region.g6)(get(names.b.awsRegion), env), service = SERVICES.find((([name])=>'' !== get(name)))?.[1] ?? 'ec2';
				return (0, inputs_region.Dp)(region) ? {
					service,
					region
				} : void 0;
			})(core.V4, env);
			return first && (0, warm_up.lM)(agents, first, env), await (0, warm_up.wC)(), agents;
		}
	}),
	1072: ((_module, exported, bundled)=>{
		exported.lM = warmUp;
		exported.wC = turn;
		var domain_proxy_js_0 = bundled(460);
		let warm = new WeakMap();
		function warmUp(agents, to, env) {
			let endpoint = (function({ service, region }, env) {
				if ((0, domain_proxy_js_0.e7)('https_proxy', env) || SETTINGS.some(((name)=>env[name]))) return;
				let told = env[`AWS_ENDPOINT_URL_${service.replaceAll('-', '_').toUpperCase()}`] ?? env.AWS_ENDPOINT_URL, url = told ? URL.parse(told) : function(service, region) {
					if (!/^[a-z]{2}(-gov)?-[a-z]+-\d$/.test(region)) return null;
					let domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
					return URL.parse(`https://${service}.${region}.${domain}`);
				}(service, region);
				return url?.protocol === 'https:' ? url : void 0;
			})(to, env), hosts = warm.get(agents) ?? new Set();
			if (!(!endpoint || hosts.has(endpoint.host))) {
				warm.set(agents, hosts.add(endpoint.host));
				try {
					var agent;
					let host, port, open, early, isTaken;
					agent = agents.https(), host = endpoint.hostname, port = Number(endpoint.port || 443), early = (open = agent.createConnection.bind(agent))({
						...agent.options,
						host,
						port,
						servername: /^[\d.]+$|:/.test(host) ? '' : host
					}), isTaken = !1, early.on('error', (()=>void 0)).unref(), early.setTimeout(4_000, ()=>{
						isTaken || early.destroy();
					}), agent.createConnection = (options, created)=>options.host !== host || Number(options.port) !== port || isTaken || early.destroyed || !early.writable ? open(options, created) : (isTaken = !0, early.setTimeout(0), early.ref());
				} catch  {}
			}
		}
		let SETTINGS = [
			'AWS_USE_FIPS_ENDPOINT',
			'AWS_USE_DUALSTACK_ENDPOINT',
			'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'
		];
		function turn() {
			return new Promise(((resolve)=>setImmediate(resolve)));
		}
	}),
	460: ((_module, exported, bundled)=>{
		exported.e7 = namedProxy;
		exported.e9 = speaksHttp;
		let PROXY_VARIABLES = [
			'https_proxy',
			'http_proxy'
		];
		exported.bD = PROXY_VARIABLES;
		function namedProxy(variable, env) {
			let name = env[variable] ? variable : variable.toUpperCase(), text = (env[name] ?? '').trim();
			if ('' === text) return;
			let [start, scheme = 'http'] = /^([a-z\d][a-z\d+.-]*):[/\\]+/i.exec(text) ?? [
				''
			], protocol = scheme.toLowerCase();
			return {
				name,
				protocol,
				address: `${protocol}://${text.slice(start.length)}`
			};
		}
		function speaksHttp({ protocol }) {
			return 'http' === protocol || 'https' === protocol;
		}
	}),
	5585: ((_module, exported, bundled)=>{
		let INPUT = {
			clusterIdentifier: 'cluster-identifier',
			workgroupName: 'workgroup-name',
			vpcSecurityGroupId: 'vpc-security-group-id',
			clusterSecurityGroupName: 'cluster-security-group-name',
			cidrIp: 'cidr-ip',
			ec2SecurityGroupId: 'ec2-security-group-id',
			ec2SecurityGroupName: 'ec2-security-group-name',
			ec2SecurityGroupOwnerId: 'ec2-security-group-owner-id',
			port: 'port',
			ifNotFound: 'if-not-found',
			revokeAt: 'revoke-at',
			timeout: 'timeout',
			dryRun: 'dry-run',
			jobSummary: 'job-summary',
			awsRegion: 'aws-region',
			roleToAssume: 'role-to-assume',
			roleSessionName: 'role-session-name',
			publicIpUrl: 'public-ip-url',
			expiresIn: 'expires-in',
			ifPortTaken: 'if-port-taken',
			waitUntilReachable: 'wait-until-reachable',
			jobId: 'job-id',
			githubToken: 'github-token',
			runId: 'run-id',
			grace: 'grace',
			ifFound: 'if-found'
		};
		exported.b = INPUT;
	}),
	9066: ((_module, exported, bundled)=>{
		exported.Gq = invalid;
		exported.SP = shown;
		exported.e2 = readEach;
		exported.jO = entries;
		exported.ll = refuseTogether;
		exported.r4 = inWords;
		exported.yw = readAll;
		class InvalidInput extends Error {
			problems;
			constructor(...problems){
				super(problems.join(' '));
				this.name = 'InvalidInput';
				this.problems = problems;
			}
		}
		exported.o9 = InvalidInput;
		function readAll(readings) {
			return Object.fromEntries(readEach(Object.entries(readings), (([name, read])=>[
					name,
					read()
				])));
		}
		function readEach(things, read) {
			let problems = [], values = things.flatMap(((thing)=>{
				try {
					return [
						read(thing)
					];
				} catch (error) {
					if (!(error instanceof InvalidInput)) throw error;
					problems.push(...error.problems);
					return [];
				}
			}));
			if (problems.length > 0) throw new InvalidInput(...problems);
			return values;
		}
		function invalid(name, value, problem) {
			throw new InvalidInput(`${name}: ${shown(value)} ${problem}`);
		}
		function refuseTogether(names, remedy) {
			let all = 2 === names.length ? 'both' : 'all';
			throw new InvalidInput(`${inWords(names, 'conjunction')} are ${all} set: ${remedy}.`);
		}
		function inWords(words, type) {
			return new Intl.ListFormat('en', {
				type
			}).format(words);
		}
		function shown(value) {
			return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value).replace(/[\u007f-\u009f\u2028\u2029]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
		}
		function entries(value) {
			return value.split('\n').map(((line)=>line.replace(/#.*/, ''))).flatMap(((line)=>line.split(','))).map(((entry)=>entry.trim())).filter(((entry)=>'' !== entry));
		}
	}),
	7205: ((_module, exported, bundled)=>{
		exported.Dp = isRegion;
		exported.XP = readRegion;
		exported.g6 = findRegion;
		var names_js_0 = bundled(5585), reader_js_1 = bundled(9066);
		let VARIABLES = [
			'AWS_REGION',
			'AWS_DEFAULT_REGION'
		];
		function readRegion(input, env) {
			let { name, region } = findRegion(input, env);
			if ('' === region) throw new reader_js_1.o9(`${names_js_0.b.awsRegion} is empty, and so are the variables ${VARIABLES.join(' and ')}: set the region of the group, such as us-east-1.`);
			return isRegion(region) ? region : (0, reader_js_1.Gq)(name, region, 'is not a region: use one such as us-east-1.');
		}
		function findRegion(input, env) {
			let variable = input ? void 0 : VARIABLES.find(((name)=>env[name]));
			return variable ? {
				name: variable,
				region: env[variable]
			} : {
				name: names_js_0.b.awsRegion,
				region: input
			};
		}
		function isRegion(text) {
			return /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(text);
		}
	}),
	3662: ((_module, exported, bundled)=>{
		exported.m = agentsFor;
		var domain_proxy_js_0 = bundled(460);
		function agentsFor(env) {
			let http, https, options = ((variable)=>{
				let proxy;
				return {
					keepAlive: !0,
					proxyEnv: (proxy = (0, domain_proxy_js_0.e7)(variable, env)) ? {
						...env,
						[variable]: proxy.address
					} : env
				};
			});
			return {
				http: (()=>http ??= new (process.getBuiltinModule('node:http')).Agent(options('http_proxy'))),
				https: ()=>https ??= new (process.getBuiltinModule('node:https')).Agent(options('https_proxy'))
			};
		}
	})
};
