'use strict';
(()=>{
	var leafPrototypes, getProto, installedChunks, __webpack_modules__ = {
		6982: ((module1)=>{
			module1.exports = require("crypto");
		}),
		9896: ((module1)=>{
			module1.exports = require("fs");
		}),
		6698: (module1)=>{
			module1.exports = require("node:async_hooks");
		},
		1421: (module1)=>{
			module1.exports = require("node:child_process");
		},
		7598: ((module1)=>{
			module1.exports = require("node:crypto");
		}),
		3024: (module1)=>{
			module1.exports = require("node:fs");
		},
		1455: ((module1)=>{
			let fs = require("node:fs");
			module1.exports = Object.fromEntries([
				"access",
				"appendFile",
				"mkdir",
				"readFile",
				"writeFile"
			].map(((name)=>[
					name,
					(async (...given)=>fs[name + "Sync"](...given))
				])));
		}),
		7067: ((module1)=>{
			module1.exports = require("node:http");
		}),
		4708: (module1)=>{
			module1.exports = require("node:https");
		},
		8161: ((module1)=>{
			module1.exports = require("node:os");
		}),
		6760: ((module1)=>{
			module1.exports = require("node:path");
		}),
		1708: ((module1)=>{
			module1.exports = require("node:process");
		}),
		7075: ((module1)=>{
			module1.exports = require("node:stream");
		}),
		8500: (module1)=>{
			module1.exports = require("node:timers/promises");
		},
		7975: (module1)=>{
			module1.exports = require("node:util");
		},
		8522: (module1)=>{
			module1.exports = require("node:zlib");
		},
		857: ((module1)=>{
			module1.exports = require("os");
		}),
		6928: (module1)=>{
			module1.exports = require("path");
		}
	}, __webpack_module_cache__ = {};
	function bundled(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (void 0 !== cachedModule) return cachedModule.exports;
		var module1 = __webpack_module_cache__[moduleId] = {
			exports: {}
		}, threw = !0;
		try {
			__webpack_modules__[moduleId].call(module1.exports, module1, module1.exports, bundled);
			threw = !1;
		} finally{
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module1.exports;
	}
	bundled.m = __webpack_modules__;
	bundled.ab = __dirname + "/";
	bundled.n = ((module1)=>{
		var getter = module1 && module1.__esModule ? ()=>module1.default : (()=>module1);
		return bundled.d(getter, {
			a: getter
		}), getter;
	});
	getProto = Object.getPrototypeOf ? ((obj)=>Object.getPrototypeOf(obj)) : (obj)=>obj.__proto__, bundled.t = (function(value, mode) {
		1 & mode && (value = this(value));
		if (8 & mode || 'object' == typeof value && value && (4 & mode && value.__esModule || 16 & mode && 'function' == typeof value.then)) return value;
		var ns = Object.create(null);
		bundled.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach(((key)=>def[key] = ()=>value[key]));
		return def.default = (()=>value), bundled.d(ns, def), ns;
	});
	bundled.d = ((exports, definition)=>{
		for(var key in definition)bundled.o(definition, key) && !bundled.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	});
	bundled.f = {}, bundled.e = ((chunkId)=>Promise.all(Object.keys(bundled.f).reduce(((promises, key)=>(bundled.f[key](chunkId, promises), promises)), [])));
	bundled.u = ((chunkId)=>"" + chunkId + ".index.js");
	bundled.o = ((obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop));
	bundled.r = ((exports)=>{
		"u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, {
			value: 'Module'
		});
		Object.defineProperty(exports, '__esModule', {
			value: !0
		});
	});
	installedChunks = {
		8792: 1
	}, bundled.f.require = ((chunkId, promises)=>{
		installedChunks[chunkId] || ((chunk)=>{
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for(var moduleId in moreModules)bundled.o(moreModules, moduleId) && (bundled.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(bundled);
			for(var i = 0; i < chunkIds.length; i++)installedChunks[chunkIds[i]] = 1;
		})(require("./" + bundled.u(chunkId)));
	});
	var exported = {};
	bundled.r(exported);
	let main = (()=>leaveAfter((()=>step((()=>Promise.all([
					bundled.e(3838),
					bundled.e(8280),
					bundled.e(3300),
					bundled.e(1746),
					bundled.e(6898),
					bundled.e(9636)
				]).then(bundled.bind(bundled, 9636))))))), post = (()=>leaveAfter((async ()=>(await Promise.all([
				bundled.e(3838),
				bundled.e(7942)
			]).then(bundled.bind(bundled, 7942))).post()))), leaseMain = (()=>leaveAfter((()=>step((()=>Promise.all([
					bundled.e(3838),
					bundled.e(8280),
					bundled.e(3300),
					bundled.e(1746),
					bundled.e(4236),
					bundled.e(7995)
				]).then(bundled.bind(bundled, 7995))))))), leasePost = (()=>leaveAfter((async ()=>(await Promise.all([
				bundled.e(3838),
				bundled.e(1814)
			]).then(bundled.bind(bundled, 1814))).post()))), sweep = (()=>leaveAfter((()=>step((()=>Promise.all([
					bundled.e(3838),
					bundled.e(8280),
					bundled.e(3300),
					bundled.e(1746),
					bundled.e(720)
				]).then(bundled.bind(bundled, 7653)))))));
	exported.leaseMain = leaseMain;
	exported.leasePost = leasePost;
	exported.main = main;
	exported.post = post;
	exported.sweep = sweep;
	async function step(load) {
		let { connectEarly } = await Promise.all([
			bundled.e(3838),
			bundled.e(7877)
		]).then(bundled.bind(bundled, 7877)), agents = await connectEarly();
		await (await load()).main(agents);
	}
	async function leaveAfter(phase) {
		let untilDone = setInterval((()=>void 0), LONGEST_TIMER);
		process.on('exit', failUnfinished);
		process.stdout.on('error', (()=>void 0));
		await phase().catch(async (error)=>(await Promise.all([
				bundled.e(3838),
				bundled.e(3300),
				bundled.e(7708)
			]).then(bundled.bind(bundled, 3300))).reportDefect(error));
		await new Promise(((written)=>process.stdout.write('', written)));
		process.off('exit', failUnfinished);
		clearInterval(untilDone);
		process.exit();
	}
	let LONGEST_TIMER = 2147483647;
	function failUnfinished() {
		process.exitCode = 1;
		process.stdout.write('::error title=Unexpected failure::The process ended before its work was done. The rules may still be open.\n');
	}
	module.exports = exported;
})();
