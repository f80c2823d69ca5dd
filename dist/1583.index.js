'use strict';
exports.id = 1583;
exports.ids = [
	1583
];
exports.modules = {
	1583: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.accountOf = accountOf;
		var STSClient = bundled(4928), commandBuilder = bundled(635), schemas_0 = bundled(6359);
		class GetCallerIdentityCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetCallerIdentity", schemas_0.ef) {
		}
		var client_config = bundled(6925), aws_send = bundled(6107);
		function accountOf(connection, abortSignal) {
			return connection.sender('sts', 'the account of the credentials')('GetCallerIdentity', (async ()=>(0, client_config.f)(STSClient.i, connection).send(new GetCallerIdentityCommand(), {
					abortSignal
				})), (({ Account })=>{
				if (!Account) throw (0, aws_send.PV)();
				return Account;
			}));
		}
	})
};
