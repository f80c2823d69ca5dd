'use strict';
exports.id = 6225;
exports.ids = [
	6225
];
exports.modules = {
	6225: ((_module, exported, bundled)=>{
		bundled.r(exported);
		exported.assumeRole = assumeRole;
		var STSClient = bundled(4928), commandBuilder = bundled(635), schemas_0 = bundled(6359);
		class AssumeRoleWithWebIdentityCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoleWithWebIdentity", schemas_0.p$) {
		}
		var errors = bundled(9187), domain_role = bundled(662), client_config = bundled(6925), failure = bundled(9551), aws_send = bundled(6107);
		function assumeRole({ role, idToken, policies, duration, mask }, connection, abortSignal) {
			let send = connection.sender('sts', `role ${role.arn}`, (function(token) {
				try {
					let claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
					return `sub ${quoted(claims.sub)} and aud ${quoted(claims.aud)}`;
				} catch  {
					return 'the claims of its ID token';
				}
			})(idToken)), [policy] = policies;
			return send('AssumeRoleWithWebIdentity', (async ()=>{
				let { credentials: _, ...config } = (0, client_config.y)(connection), client = new STSClient.i(config);
				for(let next = 1;; next++)try {
					return await client.send(new AssumeRoleWithWebIdentityCommand({
						RoleArn: role.arn,
						RoleSessionName: role.sessionName,
						WebIdentityToken: idToken,
						DurationSeconds: duration,
						Policy: policy.json
					}), {
						abortSignal
					});
				} catch (error) {
					let shorter = policies[next];
					if (!(error instanceof errors.V1 && shorter)) throw new failure.j((error instanceof Error && (error.message = error.message.replaceAll(idToken, '***')), error));
					policy = shorter;
				}
			}), ((response)=>{
				let { Credentials, AssumedRoleUser } = response, { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
				if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw (0, aws_send.PV)();
				for (let secret of [
					AccessKeyId,
					SecretAccessKey,
					SessionToken
				])mask(secret);
				let arn = AssumedRoleUser?.Arn ?? '';
				if (arn.toLowerCase() !== (0, domain_role.qf)(role).toLowerCase()) throw (0, aws_send.Jm)(`session ${arn || 'without an ARN'}`);
				return {
					credentials: {
						accessKeyId: AccessKeyId,
						secretAccessKey: SecretAccessKey,
						sessionToken: SessionToken
					},
					policy
				};
			}));
		}
		function quoted(claim) {
			return JSON.stringify(String(claim).slice(0, 300));
		}
	})
};
