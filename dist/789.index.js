"use strict";
exports.id = 789;
exports.ids = [
    789
];
exports.modules = {
    9789: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            accountOf: ()=>accountOf
        });
        var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4928), _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(869), _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);
        function accountOf(connection, abortSignal) {
            return connection.sender('sts', 'the account of the credentials')('GetCallerIdentity', async ()=>new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.i(connection.clientConfig()).send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__.z(), {
                    abortSignal
                }), ({ Account })=>{
                if (!Account) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_0__.PV)();
                return Account;
            });
        }
    })
};
