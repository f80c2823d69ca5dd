export const id = 184;
export const ids = [
    184
];
export const modules = {
    184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            clusterSecurityGroup: ()=>clusterSecurityGroup
        });
        var RedshiftClient = __webpack_require__(158), RevokeClusterSecurityGroupIngressCommand = __webpack_require__(5806), DescribeClusterSecurityGroupsCommand = __webpack_require__(1827), fault = __webpack_require__(552);
        let faultTable = [
            {
                message: /VPC-by-Default customers cannot use cluster security groups/i,
                title: 'This account has no cluster security groups',
                meaning: "The clusters of this account are in a VPC and use VPC security groups, so {group} can't exist.",
                remedy: 'Revoke the rule from the VPC security group of the cluster instead.'
            },
            {
                codes: [
                    'ClusterSecurityGroupNotFound'
                ],
                title: 'Cluster security group not found',
                meaning: 'There is no {group} in {region}.',
                remedy: 'Check the name, the region and the account of the credentials.'
            },
            {
                codes: [
                    'AuthorizationNotFound'
                ],
                kind: 'rule-not-found',
                title: 'Rule not found',
                meaning: 'AWS knows no such rule in {region}.',
                remedy: 'Give the rule exactly as it was authorized.'
            },
            {
                codes: [
                    'InvalidClusterSecurityGroupState'
                ],
                kind: 'busy',
                title: 'Cluster security group busy',
                meaning: 'Another change to {group} was still under way.',
                remedy: 'Run the step again when that change is done.'
            },
            {
                message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
                codes: [
                    'RequestTimeTooSkewed',
                    'RequestExpired'
                ],
                title: 'The clock of the runner is wrong',
                meaning: 'AWS refused the request because its time is too far from the time at AWS.',
                remedy: "Set the runner's clock, for example with NTP."
            },
            {
                codes: [
                    'ExpiredToken',
                    'ExpiredTokenException',
                    'TokenRefreshRequired'
                ],
                title: 'AWS credentials expired',
                meaning: 'The credentials of this job are no longer valid.',
                remedy: 'Run aws-actions/configure-aws-credentials nearer to this step, or ask it for a longer role-duration-seconds.'
            },
            {
                codes: [
                    'InvalidClientTokenId',
                    'InvalidAccessKeyId',
                    'UnrecognizedClientException',
                    'SignatureDoesNotMatch',
                    'IncompleteSignature',
                    'MissingAuthenticationToken',
                    'AuthFailure'
                ],
                title: 'AWS credentials invalid',
                meaning: 'AWS does not accept the credentials of this job in {region}.',
                remedy: 'Check the credentials that the workflow sets up, and that the region is one where they are valid.'
            },
            {
                codes: [
                    'CredentialsProviderError',
                    'TokenProviderError'
                ],
                title: 'No AWS credentials',
                meaning: 'No credentials were found, in the environment or elsewhere.',
                remedy: 'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.'
            },
            {
                codes: [
                    'AccessDenied',
                    'AccessDeniedException',
                    'UnauthorizedOperation',
                    'NotAuthorized'
                ],
                title: 'Access denied by AWS',
                meaning: 'The role of this job may not do this to {group}.',
                remedy: 'Allow the IAM action {action} on that group.'
            },
            {
                codes: [
                    'ENOTFOUND',
                    'EAI_AGAIN'
                ],
                title: 'No such host',
                meaning: 'The host name of the service in {region} could not be resolved.',
                remedy: 'Check aws-region, AWS_ENDPOINT_URL and the DNS of the runner.'
            },
            {
                codes: [
                    'ECONNREFUSED'
                ],
                title: 'Connection refused',
                meaning: 'Nothing answers at the address of the service.',
                remedy: 'Check AWS_ENDPOINT_URL, HTTPS_PROXY and the firewall of the runner.'
            },
            {
                codes: [
                    'ERR_PROXY_TUNNEL',
                    'ERR_PROXY_INVALID_CONFIG'
                ],
                title: 'Refused by the proxy',
                meaning: 'The proxy did not let the request through.',
                remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.'
            },
            {
                message: /certificate|self-signed|unable to verify/i,
                title: 'Certificate not trusted',
                meaning: 'The certificate of the service, or of a proxy before it, is not trusted.',
                remedy: 'Give the certificate of your proxy in NODE_EXTRA_CA_CERTS.'
            },
            {
                codes: [
                    'ECONNRESET',
                    'EPIPE',
                    'EHOSTUNREACH',
                    'ENETUNREACH'
                ],
                title: 'Connection lost',
                meaning: 'The connection to the service broke before an answer came, so the rule may be open or gone.',
                remedy: 'Check the network of the runner and run the step again.'
            },
            {
                codes: [
                    'TimeoutError',
                    'ETIMEDOUT',
                    'RequestTimeout',
                    'RequestTimeoutException'
                ],
                title: 'No answer from AWS',
                meaning: 'The service did not answer in time, so the rule may be open or gone.',
                remedy: 'Check the network of the runner and run the step again.'
            },
            {
                codes: [
                    'Throttling',
                    'ThrottlingException',
                    'RequestLimitExceeded',
                    'RequestThrottled',
                    'TooManyRequestsException',
                    'SlowDown'
                ],
                title: 'Throttled by AWS',
                meaning: 'The account sends more requests than AWS allows, and it did not pass in time.',
                remedy: 'Run the step again, or let fewer jobs run at once.'
            },
            {
                message: /XML parse error|names no group/i,
                title: 'Not an answer of AWS',
                meaning: 'What came back is not the XML of the API; a proxy or a wrong endpoint may have answered.',
                remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
            },
            {
                fromStatus: 500,
                title: 'AWS failed',
                meaning: 'The service failed on its side, so the rule may be open or gone.',
                remedy: 'Run the step again, and look at https://health.aws.amazon.com when it goes on.'
            },
            {
                title: 'AWS refused the request',
                meaning: 'The rule could not be revoked from {group} in {region}.',
                remedy: "Look at the service's own words."
            }
        ];
        function explain(answer, place) {
            let row = faultTable.find((candidate)=>(function(row, { code, message, status = 0 }) {
                    let conditions = [
                        row.codes?.includes(code),
                        row.message?.test(message),
                        void 0 !== row.fromStatus && row.fromStatus <= status
                    ];
                    return !row.codes && !row.message && void 0 === row.fromStatus || conditions.includes(!0);
                })(candidate, answer)), sentences = `${row.meaning} ${row.remedy}`.replace(/\{(group|region|action)\}/g, (_, name)=>place[name]);
            return new fault.v(row.title, `${sentences} ${function({ code, message, status, requestId, attempts }) {
                let facts = [
                    code,
                    status && `status ${status}`,
                    requestId && `request id ${requestId}`,
                    attempts && attempts > 1 && `${attempts} attempts`
                ];
                return `The service said: ${message.trim() || 'nothing'} (${facts.filter(Boolean).join(', ')})`;
            }(answer)}`, row.kind);
        }
        var rule = __webpack_require__(4944);
        function serviceAnswer(thrown) {
            let error = thrown instanceof Error ? thrown : Error(String(thrown)), { httpStatusCode, requestId, attempts } = error.$metadata ?? {};
            return {
                code: [
                    error.Code,
                    error.code,
                    error.name
                ].find((code)=>'string' == typeof code),
                message: error.message.split('\n')[0],
                status: httpStatusCode,
                requestId: requestId ?? ('string' == typeof error.RequestId ? error.RequestId : void 0),
                attempts
            };
        }
        let NEVER_SENT = [
            'ECONNREFUSED',
            'ENOTFOUND',
            'EAI_AGAIN',
            'CredentialsProviderError'
        ];
        async function send(place, debug, request) {
            let tell = ({ requestId = 'none', attempts = 1 })=>debug(`${place.action}: request id ${requestId}, attempts ${attempts}`);
            try {
                let output = await request();
                tell(output.$metadata);
                return output;
            } catch (error) {
                let answer = serviceAnswer(error);
                tell(answer);
                throw explain(answer, place);
            }
        }
        function clusterSecurityGroup(name, config, debug) {
            let client = new RedshiftClient.P(config), place = (operation)=>({
                    group: (0, rule.VR)({
                        ClusterSecurityGroupName: name
                    }),
                    region: config.region,
                    action: `redshift:${operation}`
                });
            function shape(group, operation) {
                if (!group?.ClusterSecurityGroupName) throw explain({
                    code: 'EmptyAnswer',
                    message: 'The answer names no group'
                }, place(operation));
                return {
                    ClusterSecurityGroupName: group.ClusterSecurityGroupName,
                    Description: group.Description ?? '',
                    EC2SecurityGroups: (group.EC2SecurityGroups ?? []).map((source)=>({
                            Status: source.Status ?? '',
                            EC2SecurityGroupName: source.EC2SecurityGroupName ?? '',
                            EC2SecurityGroupOwnerId: source.EC2SecurityGroupOwnerId ?? '',
                            Tags: tags(source.Tags)
                        })),
                    IPRanges: (group.IPRanges ?? []).map((range)=>({
                            Status: range.Status ?? '',
                            CIDRIP: range.CIDRIP ?? '',
                            Tags: tags(range.Tags)
                        })),
                    Tags: tags(group.Tags)
                };
            }
            return {
                rulesPerRequest: 1,
                async revoke (rules, abortSignal) {
                    let lost, [rule] = rules, operation = 'RevokeClusterSecurityGroupIngress', command = new RevokeClusterSecurityGroupIngressCommand.k(rule), answerLost = (lost = !1, command.middlewareStack.add((next)=>async (input)=>{
                            try {
                                return await next(input);
                            } catch (error) {
                                lost ||= function(thrown) {
                                    let { code, status } = serviceAnswer(thrown);
                                    return void 0 === status ? !NEVER_SENT.includes(code) : status < 400 || status >= 500;
                                }(error);
                                throw error;
                            }
                        }, {
                        step: 'finalizeRequest',
                        priority: 'low'
                    }), ()=>lost);
                    try {
                        let output = await send(place(operation), debug, ()=>client.send(command, {
                                abortSignal
                            }));
                        return {
                            notFound: [],
                            answerLost: !1,
                            group: shape(output.ClusterSecurityGroup, operation)
                        };
                    } catch (error) {
                        if (!(error instanceof fault.v && 'rule-not-found' === error.kind)) throw error;
                        return {
                            notFound: rules,
                            fault: error,
                            answerLost: answerLost()
                        };
                    }
                },
                async describe (abortSignal) {
                    let operation = 'DescribeClusterSecurityGroups', command = new DescribeClusterSecurityGroupsCommand.t({
                        ClusterSecurityGroupName: name
                    }), output = await send(place(operation), debug, ()=>client.send(command, {
                            abortSignal
                        }));
                    return shape(output.ClusterSecurityGroups?.[0], operation);
                }
            };
        }
        function tags(answer) {
            return (answer ?? []).map(({ Key = '', Value = '' })=>({
                    Key,
                    Value
                }));
        }
    })
};
