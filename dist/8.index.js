'use strict';
exports.id = 8;
exports.ids = [
	8
];
exports.modules = {
	4008: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			fromEnv: ()=>fromEnv_0.sF
		});
		var fromEnv_0 = __webpack_require__(3099);
	})
};
