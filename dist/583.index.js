'use strict';
exports.id = 583;
exports.ids = [
	583
];
exports.modules = {
	1583: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			accountOf: ()=>accountOf
		});
		var STSClient = __webpack_require__(4928), commandBuilder = __webpack_require__(635), schemas_0 = __webpack_require__(6359);
		class GetCallerIdentityCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetCallerIdentity", schemas_0.ef) {
		}
		var aws_send = __webpack_require__(6107);
		function accountOf(connection, abortSignal) {
			return connection.sender('sts', 'the account of the credentials')('GetCallerIdentity', async ()=>new STSClient.i(connection.clientConfig()).send(new GetCallerIdentityCommand(), {
					abortSignal
				}), ({ Account })=>{
				if (!Account) throw (0, aws_send.PV)();
				return Account;
			});
		}
	})
};
