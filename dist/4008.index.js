'use strict';
exports.id = 4008;
exports.ids = [
	4008
];
exports.modules = {
	4008: ((_module, exported, bundled)=>{
		bundled.d(exported, {
			fromEnv: (()=>fromEnv_0.sF)
		});
		var fromEnv_0 = bundled(3099);
	})
};
