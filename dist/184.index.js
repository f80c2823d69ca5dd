export const id = 184;
export const ids = [184];
export const modules = {

/***/ 184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clusterSecurityGroup: () => (/* binding */ clusterSecurityGroup)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/RedshiftClient.js + 11 modules
var RedshiftClient = __webpack_require__(158);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/commands/RevokeClusterSecurityGroupIngressCommand.js
var RevokeClusterSecurityGroupIngressCommand = __webpack_require__(5806);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-redshift/dist-es/commands/DescribeClusterSecurityGroupsCommand.js
var DescribeClusterSecurityGroupsCommand = __webpack_require__(1827);
// EXTERNAL MODULE: ./src/vocabulary/fault.ts
var fault = __webpack_require__(552);
;// CONCATENATED MODULE: ./src/faults/table.ts
/**
 * Every failure of AWS that this action tells apart. The first row that fits wins; the last one fits all.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/CommonErrors.html
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
const faultTable = [
    {
        message: /VPC-by-Default customers cannot use cluster security groups/i,
        title: 'This account has no cluster security groups',
        meaning: "The clusters of this account are in a VPC and use VPC security groups, so {group} can't exist.",
        remedy: 'Revoke the rule from the VPC security group of the cluster instead.',
    },
    {
        codes: ['ClusterSecurityGroupNotFound'],
        title: 'Cluster security group not found',
        meaning: 'There is no {group} in {region}.',
        remedy: 'Check the name, the region and the account of the credentials.',
    },
    {
        codes: ['AuthorizationNotFound'],
        kind: 'rule-not-found',
        title: 'Rule not found',
        meaning: 'AWS knows no such rule in {region}.',
        remedy: 'Give the rule exactly as it was authorized.',
    },
    {
        codes: ['InvalidClusterSecurityGroupState'],
        kind: 'busy',
        title: 'Cluster security group busy',
        meaning: 'Another change to {group} was still under way.',
        remedy: 'Run the step again when that change is done.',
    },
    {
        message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
        codes: ['RequestTimeTooSkewed', 'RequestExpired'],
        title: 'The clock of the runner is wrong',
        meaning: 'AWS refused the request because its time is too far from the time at AWS.',
        remedy: "Set the runner's clock, for example with NTP.",
    },
    {
        codes: ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'],
        title: 'AWS credentials expired',
        meaning: 'The credentials of this job are no longer valid.',
        remedy: 'Run aws-actions/configure-aws-credentials nearer to this step, or ask it for a longer role-duration-seconds.',
    },
    {
        codes: [
            'InvalidClientTokenId',
            'InvalidAccessKeyId',
            'UnrecognizedClientException',
            'SignatureDoesNotMatch',
            'IncompleteSignature',
            'MissingAuthenticationToken',
            'AuthFailure',
        ],
        title: 'AWS credentials invalid',
        meaning: 'AWS does not accept the credentials of this job in {region}.',
        remedy: 'Check the credentials that the workflow sets up, and that the region is one where they are valid.',
    },
    {
        codes: ['CredentialsProviderError', 'TokenProviderError'],
        title: 'No AWS credentials',
        meaning: 'No credentials were found, in the environment or elsewhere.',
        remedy: 'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.',
    },
    {
        codes: ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'],
        title: 'Access denied by AWS',
        meaning: 'The role of this job may not do this to {group}.',
        remedy: 'Allow the IAM action {action} on that group.',
    },
    {
        codes: ['ENOTFOUND', 'EAI_AGAIN'],
        title: 'No such host',
        meaning: 'The host name of the service in {region} could not be resolved.',
        remedy: 'Check aws-region, AWS_ENDPOINT_URL and the DNS of the runner.',
    },
    {
        codes: ['ECONNREFUSED'],
        title: 'Connection refused',
        meaning: 'Nothing answers at the address of the service.',
        remedy: 'Check AWS_ENDPOINT_URL, HTTPS_PROXY and the firewall of the runner.',
    },
    {
        codes: ['ERR_PROXY_TUNNEL', 'ERR_PROXY_INVALID_CONFIG'],
        title: 'Refused by the proxy',
        meaning: 'The proxy did not let the request through.',
        remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.',
    },
    {
        message: /certificate|self-signed|unable to verify/i,
        title: 'Certificate not trusted',
        meaning: 'The certificate of the service, or of a proxy before it, is not trusted.',
        remedy: 'Give the certificate of your proxy in NODE_EXTRA_CA_CERTS.',
    },
    {
        codes: ['ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'],
        title: 'Connection lost',
        meaning: 'The connection to the service broke before an answer came, so the rule may be open or gone.',
        remedy: 'Check the network of the runner and run the step again.',
    },
    {
        codes: ['TimeoutError', 'ETIMEDOUT', 'RequestTimeout', 'RequestTimeoutException'],
        title: 'No answer from AWS',
        meaning: 'The service did not answer in time, so the rule may be open or gone.',
        remedy: 'Check the network of the runner and run the step again.',
    },
    {
        codes: [
            'Throttling',
            'ThrottlingException',
            'RequestLimitExceeded',
            'RequestThrottled',
            'TooManyRequestsException',
            'SlowDown',
        ],
        title: 'Throttled by AWS',
        meaning: 'The account sends more requests than AWS allows, and it did not pass in time.',
        remedy: 'Run the step again, or let fewer jobs run at once.',
    },
    {
        message: /XML parse error|names no group/i,
        title: 'Not an answer of AWS',
        meaning: 'What came back is not the XML of the API; a proxy or a wrong endpoint may have answered.',
        remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.',
    },
    {
        fromStatus: 500,
        title: 'AWS failed',
        meaning: 'The service failed on its side, so the rule may be open or gone.',
        remedy: 'Run the step again, and look at https://health.aws.amazon.com when it goes on.',
    },
    {
        title: 'AWS refused the request',
        meaning: 'The rule could not be revoked from {group} in {region}.',
        remedy: "Look at the service's own words.",
    },
];

;// CONCATENATED MODULE: ./src/faults/explain.ts


/** Explains what a service (or the network before it) answered, by the fault table. */
function explain(answer, place) {
    const row = faultTable.find((candidate) => fits(candidate, answer));
    const sentences = `${row.meaning} ${row.remedy}`.replace(/\{(group|region|action)\}/g, (_, name) => place[name]);
    return new fault/* Fault */.v(row.title, `${sentences} ${inItsOwnWords(answer)}`, row.kind);
}
function fits(row, { code, message, status = 0 }) {
    const conditions = [
        row.codes?.includes(code),
        row.message?.test(message),
        row.fromStatus !== undefined && row.fromStatus <= status,
    ];
    const unconditional = !row.codes && !row.message && row.fromStatus === undefined;
    return unconditional || conditions.includes(true);
}
function inItsOwnWords({ code, message, status, requestId, attempts }) {
    const facts = [
        code,
        status && `status ${status}`,
        requestId && `request id ${requestId}`,
        attempts && attempts > 1 && `${attempts} attempts`,
    ];
    return `The service said: ${message.trim() || 'nothing'} (${facts.filter(Boolean).join(', ')})`;
}

// EXTERNAL MODULE: ./src/vocabulary/rule.ts
var rule = __webpack_require__(4944);
;// CONCATENATED MODULE: ./src/aws/answer.ts
/** Reads what a service said from what the SDK threw. */
function serviceAnswer(thrown) {
    const error = (thrown instanceof Error ? thrown : new Error(String(thrown)));
    const { httpStatusCode, requestId, attempts } = error.$metadata ?? {};
    return {
        code: [error.Code, error.code, error.name].find((code) => typeof code === 'string'),
        // The SDK appends advice for its own users after the first line.
        message: error.message.split('\n')[0],
        status: httpStatusCode,
        requestId: requestId ?? (typeof error.RequestId === 'string' ? error.RequestId : undefined),
        attempts,
    };
}
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError'];
/** Whether a request that ended like this may still have been applied by the service. */
function mayHaveBeenApplied(thrown) {
    const { code, status } = serviceAnswer(thrown);
    return status === undefined ? !NEVER_SENT.includes(code) : status < 400 || status >= 500;
}

;// CONCATENATED MODULE: ./src/aws/send.ts


/**
 * Sends one request through the SDK, which retries what it can.
 *
 * @throws {Fault} what failed, explained by the fault table
 */
async function send(place, debug, request) {
    const tell = ({ requestId = 'none', attempts = 1 }) => debug(`${place.action}: request id ${requestId}, attempts ${attempts}`);
    try {
        const output = await request();
        tell(output.$metadata);
        return output;
    }
    catch (error) {
        const answer = serviceAnswer(error);
        tell(answer);
        throw explain(answer, place);
    }
}
/**
 * Watches the attempts of a command, inside the SDK's retries. The function that it returns tells whether
 * one of them may have been applied although its answer never came.
 */
function watchForLostAnswers(command) {
    let lost = false;
    command.middlewareStack.add((next) => async (input) => {
        try {
            return await next(input);
        }
        catch (error) {
            lost ||= mayHaveBeenApplied(error);
            throw error;
        }
    }, { step: 'finalizeRequest', priority: 'low' });
    return () => lost;
}

;// CONCATENATED MODULE: ./src/aws/cluster-security-group.ts





/**
 * A cluster security group, through the Redshift API: one rule is one request.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_RevokeClusterSecurityGroupIngress.html
 */
function clusterSecurityGroup(name, config, debug) {
    const client = new RedshiftClient/* RedshiftClient */.P(config);
    const place = (operation) => ({
        group: (0,rule/* groupText */.VR)({ ClusterSecurityGroupName: name }),
        region: config.region,
        action: `redshift:${operation}`,
    });
    /** An answer without a group proves nothing, even one with status 200. */
    function shape(group, operation) {
        if (!group?.ClusterSecurityGroupName) {
            const answer = { code: 'EmptyAnswer', message: 'The answer names no group' };
            throw explain(answer, place(operation));
        }
        return {
            ClusterSecurityGroupName: group.ClusterSecurityGroupName,
            Description: group.Description ?? '',
            EC2SecurityGroups: (group.EC2SecurityGroups ?? []).map((source) => ({
                Status: source.Status ?? '',
                EC2SecurityGroupName: source.EC2SecurityGroupName ?? '',
                EC2SecurityGroupOwnerId: source.EC2SecurityGroupOwnerId ?? '',
                Tags: tags(source.Tags),
            })),
            IPRanges: (group.IPRanges ?? []).map((range) => ({
                Status: range.Status ?? '',
                CIDRIP: range.CIDRIP ?? '',
                Tags: tags(range.Tags),
            })),
            Tags: tags(group.Tags),
        };
    }
    return {
        rulesPerRequest: 1,
        async revoke(rules, abortSignal) {
            const [rule] = rules;
            const operation = 'RevokeClusterSecurityGroupIngress';
            const command = new RevokeClusterSecurityGroupIngressCommand/* RevokeClusterSecurityGroupIngressCommand */.k(rule);
            const answerLost = watchForLostAnswers(command);
            try {
                const output = await send(place(operation), debug, () => client.send(command, { abortSignal }));
                return {
                    notFound: [],
                    answerLost: false,
                    group: shape(output.ClusterSecurityGroup, operation),
                };
            }
            catch (error) {
                if (!(error instanceof fault/* Fault */.v && error.kind === 'rule-not-found'))
                    throw error;
                return { notFound: rules, fault: error, answerLost: answerLost() };
            }
        },
        async describe(abortSignal) {
            const operation = 'DescribeClusterSecurityGroups';
            const command = new DescribeClusterSecurityGroupsCommand/* DescribeClusterSecurityGroupsCommand */.t({ ClusterSecurityGroupName: name });
            const output = await send(place(operation), debug, () => client.send(command, { abortSignal }));
            return shape(output.ClusterSecurityGroups?.[0], operation);
        },
    };
}
function tags(answer) {
    return (answer ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
}


/***/ })

};
