'use strict';
exports.id = 472;
exports.ids = [
    472
];
exports.modules = {
    5472: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        let storage, journal;
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            main: ()=>main,
            post: ()=>post
        });
        var store, core = __webpack_require__(2413);
        function describing(groups) {
            return ofKinds(groups, {
                vpc: ()=>[
                        {
                            actions: [
                                'ec2:DescribeSecurityGroups'
                            ],
                            resources: '*'
                        }
                    ],
                cluster: ()=>[
                        {
                            actions: [
                                'redshift:DescribeClusterSecurityGroups'
                            ],
                            resources: '*'
                        }
                    ]
            });
        }
        function ofKinds(groups, needs) {
            return [
                ...Map.groupBy(groups, ({ kind })=>kind)
            ].flatMap(([kind, some])=>needs[kind]([
                    ...new Set(some.flatMap(resourcesOf))
                ]));
        }
        function resourcesOf(group) {
            if ('vpc' === group.kind) return [
                `security-group/${group.id}`
            ];
            let name = group.name.toLowerCase().replace(/[*?$]/g, '$${$&}');
            return [
                `securitygroup:${name}`,
                `securitygroup:${name}/*`,
                `securitygroupingress:${name}/*`
            ];
        }
        var domain_warehouse = __webpack_require__(4591), explain = __webpack_require__(7570);
        class InvalidInput extends Error {
            problems;
            constructor(...problems){
                super(problems.join(' '));
                this.name = 'InvalidInput';
                this.problems = problems;
            }
        }
        function readAll(readings) {
            return Object.fromEntries(readEach(Object.entries(readings), ([name, read])=>[
                    name,
                    read()
                ]));
        }
        function readEach(things, read) {
            let problems = [], values = things.flatMap((thing)=>{
                try {
                    return [
                        read(thing)
                    ];
                } catch (error) {
                    if (!(error instanceof InvalidInput)) throw error;
                    problems.push(...error.problems);
                    return [];
                }
            });
            if (problems.length > 0) throw new InvalidInput(...problems);
            return values;
        }
        function invalid(name, value, problem) {
            throw new InvalidInput(`${name}: ${shown(value)} ${problem}`);
        }
        function shown(value) {
            return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value).replace(/[\u007f-\u009f\u2028\u2029]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
        function entries(value) {
            return value.split('\n').map((line)=>line.replace(/#.*$/, '')).flatMap((line)=>line.split(',')).map((entry)=>entry.trim()).filter((entry)=>'' !== entry);
        }
        let IF_NOT_FOUND = [
            'warn',
            'error',
            'ignore'
        ], REVOKE_AT = [
            'now',
            'job-end'
        ], TRUE = [
            'true',
            'True',
            'TRUE'
        ], FALSE = [
            'false',
            'False',
            'FALSE'
        ];
        function readBoolean(get, name, otherwise) {
            let value = get(name);
            return !!TRUE.includes(value) || !FALSE.includes(value) && ('' === value ? otherwise : invalid(name, value, 'is not a boolean: use true or false.'));
        }
        function readWord(get, name, words) {
            let value = get(name);
            return ('' === value ? words[0] : words.find((word)=>word === value)) ?? invalid(name, value, `is not valid: use ${either(words)}.`);
        }
        let either = (words)=>new Intl.ListFormat('en', {
                type: 'disjunction'
            }).format(words), INPUT_clusterIdentifier = 'cluster-identifier', INPUT_workgroupName = 'workgroup-name', INPUT_vpcSecurityGroupId = 'vpc-security-group-id', INPUT_clusterSecurityGroupName = 'cluster-security-group-name', INPUT_cidrIp = 'cidr-ip', INPUT_ec2SecurityGroupId = 'ec2-security-group-id', INPUT_ec2SecurityGroupName = 'ec2-security-group-name', INPUT_ec2SecurityGroupOwnerId = 'ec2-security-group-owner-id', INPUT_port = 'port', INPUT_awsRegion = 'aws-region', INPUT_roleToAssume = 'role-to-assume', INPUT_roleSessionName = 'role-session-name';
        var cidr = __webpack_require__(380), domain_rule = __webpack_require__(6988);
        function rulesFor({ groups, port, warehouse }, sources, ports) {
            var port1, ports1;
            let inVpc = groups.some(({ kind })=>'vpc' === kind), { fitting } = readAll({
                noPorts: ()=>inVpc ? void 0 : function(ports) {
                        if (ports) throw new InvalidInput(`${INPUT_port} is set, but the rules of a cluster security group have no port: remove it.`);
                    }(ports),
                fitting: ()=>fittingSources(groups, sources)
            }), traffic = inVpc ? 'all' === (ports1 = ports ?? {
                from: port1 = port ?? 5439,
                to: port1
            }) ? {
                protocol: '-1'
            } : {
                protocol: 'tcp',
                ports: ports1
            } : {}, rules = groups.flatMap((group)=>fitting.map((source)=>({
                        group,
                        ...traffic,
                        source
                    })));
            return {
                kind: 'rules',
                rules: (0, domain_rule.dM)(rules),
                warehouse,
                portFrom: inVpc ? ports ? 'input' : port && warehouse?.kind || 'default' : void 0
            };
        }
        function fittingSources(groups, sources) {
            return readEach(sources, groups.some(({ kind })=>'vpc' === kind) ? vpcSource : clusterSource);
        }
        function vpcSource(source) {
            if ('ec2-security-group-name' === source.kind) throw new InvalidInput(`${INPUT_ec2SecurityGroupName}: ${shown(source.name)} is a source of cluster security groups: for a VPC security group set ${INPUT_ec2SecurityGroupId}.`);
            return 'cidr' === source.kind ? {
                kind: 'cidr',
                cidr: (0, cidr.Nm)(source.cidr)
            } : source;
        }
        function clusterSource(source) {
            if ('ec2-security-group-id' === source.kind) throw new InvalidInput(`${INPUT_ec2SecurityGroupId}: ${shown(source.id)} is a source of VPC security groups: for a cluster security group set ${INPUT_ec2SecurityGroupName} and ${INPUT_ec2SecurityGroupOwnerId}.`);
            if ('cidr' === source.kind && (0, cidr.w7)(source.cidr)) throw new InvalidInput(`${INPUT_cidrIp}: ${shown(source.cidr)} is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.`);
            return source;
        }
        var ipaddr = __webpack_require__(8280), ipaddr_default = __webpack_require__.n(ipaddr);
        let ONE_A_LINE = 'separate several CIDR blocks by newlines or commas.';
        function readBlock(entry) {
            if (/["'`]/.test(entry)) return invalid(INPUT_cidrIp, entry, 'has quotes: remove them.');
            let isRange = /^\S+\s*-\s*\S+$/.test(entry);
            if (!isRange && /[\s;]/.test(entry)) return invalid(INPUT_cidrIp, entry, `is not one block: ${ONE_A_LINE}`);
            let [address = '', ...prefixes] = entry.split('/');
            if ('' === address) return invalid(INPUT_cidrIp, entry, 'has no address before the slash: the output of an earlier step may be empty.');
            let family = ipaddr_default().IPv4.isValidFourPartDecimal(address) ? {
                longestPrefix: 32,
                example: '203.0.113.0/24'
            } : ipaddr_default().IPv6.isValid(address) && !address.includes('%') ? {
                longestPrefix: 128,
                example: '2001:db8::/64'
            } : void 0;
            if (!family) return invalid(INPUT_cidrIp, entry, function(address) {
                let [first = '', last = ''] = address.split('-').map((end)=>end.trim());
                return ipaddr_default().isValid(first) && ipaddr_default().isValid(last) ? 'is a range with a dash: use the CIDR blocks that cover it, one a line.' : /^[\d.]*(^|\.)0\d/.test(address) ? 'has a number with a leading zero, which some programs read as octal: remove the zero.' : ipaddr_default().IPv4.isValid(address) ? 'is a short or hexadecimal form: use four decimal numbers, such as 10.1.0.0/16.' : /^[\d.]+$/.test(address) ? 'is not an IPv4 address: use four numbers from 0 to 255, such as 203.0.113.7.' : 'is not an IP address, and a rule has no host name: use a CIDR block such as 203.0.113.7/32.';
            }(address));
            let { longestPrefix, example } = family, [prefix = `${longestPrefix}`, ...more] = prefixes;
            return more.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > longestPrefix ? invalid(INPUT_cidrIp, entry, `has no prefix from 0 to ${longestPrefix} after the slash: use a block such as ${example}.`) : {
                kind: 'cidr',
                cidr: `${address}/${prefix}`
            };
        }
        function readGroupName(input, name) {
            if (/\p{Cc}/u.test(name)) return invalid(input, name, 'has a newline or another control character: use the name of one group.');
            if (name.length > 255) {
                let problem = `has ${name.length} characters: use a name of at most 255.`;
                return invalid(input, name, problem);
            }
            return name;
        }
        function readGroupId(input, id, hint = '') {
            return /^sg-[0-9a-f]{8,17}$/.test(id) ? id : invalid(input, id, `is not the id of a security group: use one such as sg-0123456789abcdef0.${hint}`);
        }
        let KINDS = [
            INPUT_cidrIp,
            INPUT_ec2SecurityGroupName,
            INPUT_ec2SecurityGroupId
        ];
        function readOwnerId(ownerId) {
            if (isAccessKeyId(ownerId)) throw new InvalidInput(`${INPUT_ec2SecurityGroupOwnerId}: ${masked(ownerId)} is an access key id: use the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`);
            return /^(\d{12}|\d{4}-\d{4}-\d{4})$/.test(ownerId) ? ownerId.replaceAll('-', '') : invalid(INPUT_ec2SecurityGroupOwnerId, ownerId, 'is not an AWS account id: use its 12 digits, such as 111122223333.');
        }
        function isAccessKeyId(text) {
            return /^(AKIA|ASIA)/i.test(text);
        }
        function masked(text) {
            return shown(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
        }
        let VARIABLES = [
            'AWS_REGION',
            'AWS_DEFAULT_REGION'
        ];
        var domain_role = __webpack_require__(662);
        let EXAMPLE = 'arn:aws:iam::111122223333:role/ci-redshift', target_KINDS = [
            INPUT_clusterIdentifier,
            INPUT_workgroupName,
            INPUT_vpcSecurityGroupId,
            INPUT_clusterSecurityGroupName
        ];
        function failed(rule, fault, maybeRevoked = !1) {
            return {
                result: 'failed',
                rule,
                fault,
                maybeRevoked
            };
        }
        function allFailed(rules, fault) {
            let [{ group }] = rules;
            return {
                group,
                outcomes: rules.map((rule)=>failed(rule, fault)),
                description: fault
            };
        }
        function withResult(outcomes, result) {
            return outcomes.filter((outcome)=>outcome.result === result);
        }
        function outcomesOf(results) {
            return results.flatMap(({ outcomes })=>outcomes);
        }
        function withNewer(outcomes, newer) {
            let byRule = new Map(newer.filter(({ result })=>'not-found' !== result).map((outcome)=>[
                    outcome.rule,
                    outcome
                ]));
            return outcomes.map((outcome)=>byRule.get(outcome.rule) ?? outcome);
        }
        var faults_fault = __webpack_require__(1581);
        function foundBefore({ found = [] }) {
            return (0, domain_rule.yL)(found);
        }
        function withAccess(results, isKind) {
            let known = new Set(outcomesOf(results).filter(isKind).map(({ rule })=>(0, domain_rule.Pb)(rule)));
            return (rule)=>known.has((0, domain_rule.Pb)(rule));
        }
        function isThere({ result }) {
            return 'revoked' === result || 'would-revoke' === result;
        }
        var security_group = __webpack_require__(9066);
        function byGroup(rules) {
            return [
                ...Map.groupBy(rules, ({ group })=>`${group.kind} ${(0, security_group.e)(group)}`).values()
            ];
        }
        async function eachGroup(rules, budget, work) {
            let groups = byGroup(rules), results = [], started = 0, worker = async ()=>{
                for(; started < groups.length;){
                    let share = budget.share(Math.ceil((groups.length - started) / 4)), index = started++;
                    results[index] = await work(groups[index], share);
                }
            };
            return await Promise.all(Array.from({
                length: 4
            }, worker)), results;
        }
        var retry = __webpack_require__(4852);
        function describe(api, budget) {
            return (0, retry.L5)(budget, {
                what: 'AWS to describe the group',
                send: (signal)=>api.describe(signal)
            });
        }
        async function look(api, rules, dryRun, budget) {
            let [refusal, description] = await Promise.all([
                dryRun ? void 0 : checkPermission(api, rules, budget),
                describe(api, budget).catch(explain.Ps)
            ]);
            return refusal ? {
                fault: refusal,
                present: []
            } : description instanceof faults_fault.v ? 'denied' === description.kind ? {
                unseen: description,
                present: []
            } : {
                fault: description,
                present: []
            } : {
                present: rules.filter((0, domain_rule.yL)(description.rules))
            };
        }
        async function checkPermission(api, rules, budget) {
            try {
                await (0, retry.L5)(budget, {
                    what: 'AWS to check the permission to revoke',
                    send: (signal)=>api.checkPermission(rules, signal)
                });
                return;
            } catch (error) {
                let fault = (0, explain.Ps)(error);
                return 'rule-not-found' === fault.kind ? void 0 : fault;
            }
        }
        function requestFor([first, ...others], { options, target: { warehouse } }, found) {
            return first && {
                options,
                target: {
                    kind: 'rules',
                    rules: [
                        first,
                        ...others
                    ],
                    ...warehouse && {
                        warehouse,
                        found
                    }
                }
            };
        }
        async function confirm_confirm(api, unconfirmed, budget, revokeAgain) {
            let { outcomes, description } = unconfirmed, listed = ()=>{
                let isListed = (0, domain_rule.yL)(description.rules);
                return outcomes.filter(({ result, rule })=>'failed' !== result && isListed(rule));
            }, leaving = listed().map(({ rule })=>rule);
            if (0 === leaving.length) return {
                group: api.group,
                outcomes,
                description
            };
            try {
                await (0, retry.il)(budget, ()=>`AWS to remove ${(0, domain_rule.TK)(leaving, 5)}`, async ()=>{
                    for(let round = 0; listed().length > 0; round++){
                        await (0, retry.v7)(budget, round);
                        budget.signal.throwIfAborted();
                        let inDoubt = listed().filter(isUnproven).map(({ rule })=>rule).filter((0, domain_rule.yL)(description.rules.filter(isAuthorized)));
                        if (inDoubt.length > 0) {
                            let again = await revokeAgain(inDoubt);
                            budget.signal.throwIfAborted();
                            outcomes = withNewer(outcomes, again.outcomes);
                        }
                        description = await (0, retry.L5)(budget, {
                            send: (signal)=>api.describe(signal)
                        });
                    }
                });
                return {
                    group: api.group,
                    outcomes,
                    description
                };
            } catch (error) {
                let fault = (0, explain.WE)({
                    code: 'RuleStillListed'
                }, {
                    detail: (0, explain.Ps)(error).message
                }), open = new Set(listed());
                return {
                    group: api.group,
                    outcomes: outcomes.map((outcome)=>open.has(outcome) ? failed(outcome.rule, fault, 'revoked' === outcome.result) : outcome),
                    description
                };
            }
        }
        function isUnproven(outcome) {
            return 'not-found' === outcome.result || 'revoked' === outcome.result && outcome.responseLost;
        }
        function isAuthorized({ status }) {
            return 'authorized' === status;
        }
        async function revokeBatch(api, batch, budget, journal) {
            let { outcomes, description, unseen } = await revokeTogether(api, batch, budget, journal), alone = [], ownJournal = {
                ...journal,
                maybeRevoked: ()=>!1
            };
            for (let rule of unseen){
                let result = await revokeTogether(api, [
                    rule
                ], budget, ownJournal);
                alone.push(...result.outcomes);
            }
            return {
                outcomes: withNewer(outcomes, alone),
                description
            };
        }
        async function revokeTogether(api, batch, budget, journal) {
            let refusal, asked = new Set(batch), unseen = [], responseLost = !1, earlierApplied = !0, settle = ()=>{
                responseLost || journal.record([
                    ...asked
                ], !1);
            }, send = ()=>(0, retry.L5)(budget, {
                    what: `AWS to revoke ${(0, domain_rule.TK)([
                        ...asked
                    ], 5)}`,
                    async send (signal) {
                        journal.record([
                            ...asked
                        ], !0);
                        let response = await api.revoke([
                            ...asked
                        ], signal);
                        return response.refusal && settle(), response;
                    },
                    onFault (fault) {
                        responseLost ||= fault.maybeApplied;
                        settle();
                    }
                }), absent = (rule)=>responseLost && asked.has(rule) || earlierApplied && journal.maybeRevoked(rule) ? {
                    result: 'revoked',
                    rule,
                    responseLost: !0
                } : {
                    result: 'not-found',
                    rule,
                    fault: refusal
                };
            try {
                let description, response = await send();
                ({ refusal } = response);
                for(; response.refusal && asked.size > 1;){
                    description = await describe(api, budget);
                    let present = [
                        ...asked
                    ].filter((0, domain_rule.yL)(description.rules));
                    if (present.length === asked.size) break;
                    unseen = [
                        ...unseen,
                        ...[
                            ...asked
                        ].filter((0, domain_rule.kO)(present))
                    ];
                    if (0 === present.length) break;
                    responseLost = !1;
                    settle();
                    asked = new Set(present);
                    response = await send();
                }
                1 !== unseen.length || response.refusal || (unseen = []);
                let gone = response.refusal ? [] : [
                    ...asked
                ].filter((0, domain_rule.kO)(response.unknown));
                gone.length > 0 && (responseLost = !1);
                gone.some(journal.maybeRevoked) && (earlierApplied = !1);
                let isGone = (0, domain_rule.yL)(gone), outcomes = batch.map((rule)=>isGone(rule) ? {
                        result: 'revoked',
                        rule,
                        responseLost: !1
                    } : absent(rule));
                journal.record(withResult(outcomes, 'not-found').map(({ rule })=>rule), !1);
                let unproven = gone.filter((0, domain_rule.kO)(response.revoked));
                if (unproven.length > 0) return {
                    ...await lookFor(unproven, outcomes, api, budget),
                    unseen
                };
                description &&= api.without(description, isGone);
                return {
                    outcomes,
                    description: response.description ?? description,
                    unseen
                };
            } catch (error) {
                let fault = (0, explain.Ps)(error);
                return {
                    outcomes: batch.map((rule)=>asked.has(rule) ? failed(rule, fault, responseLost) : absent(rule)),
                    unseen
                };
            }
        }
        async function lookFor(unproven, outcomes, api, budget) {
            try {
                return {
                    outcomes,
                    description: await describe(api, budget)
                };
            } catch (error) {
                let fault = (0, explain.Ps)(error), isUnproven = (0, domain_rule.yL)(unproven);
                return {
                    outcomes: outcomes.map((outcome)=>isUnproven(outcome.rule) ? failed(outcome.rule, fault, !0) : outcome)
                };
            }
        }
        async function revoke(api, rules, budget, journal, showGroup) {
            let revokeSome = (some)=>revokeInBatches(api, some, budget, journal), { outcomes, description: seen } = await revokeSome(rules), failures = withResult(outcomes, 'failed'), [first] = failures.length === outcomes.length ? failures : [], description = seen ?? first?.fault ?? await describe(api, budget).catch(explain.Ps);
            return description instanceof faults_fault.v ? {
                group: api.group,
                outcomes,
                description
            } : confirm_confirm(api, {
                outcomes,
                description
            }, budget, revokeSome);
        }
        async function preview(api, rules, budget) {
            let description = await describe(api, budget).catch(explain.Ps), { group } = api;
            if (description instanceof faults_fault.v) return {
                group,
                outcomes: rules.map((rule)=>failed(rule, description)),
                description
            };
            let isListed = (0, domain_rule.yL)(description.rules);
            return {
                group,
                outcomes: rules.map((rule)=>({
                        result: isListed(rule) ? 'would-revoke' : 'not-found',
                        rule
                    })),
                description
            };
        }
        async function revokeInBatches(api, rules, budget, journal) {
            let description, outcomes = [], requests = Math.ceil(rules.length / api.rulesPerRequest);
            for(let sent = 0; sent < requests; sent++){
                let first = sent * api.rulesPerRequest, batch = rules.slice(first, first + api.rulesPerRequest), share = budget.share(requests - sent), result = await revokeBatch(api, batch, share, journal);
                outcomes.push(...result.outcomes);
                description = result.description ?? description;
            }
            return {
                outcomes,
                description
            };
        }
        function isKnownByName(target) {
            return 'rules' !== target.kind || target.rules.some(({ group })=>'cluster' === group.kind);
        }
        async function compareCallers(target, { before, now, account }) {
            return before && now && (before.endpoint !== now.endpoint || (void 0 === before.account || before.account !== now.account) && before.accessKey !== now.accessKey) ? isKnownByName(target) ? void 0 === before.account ? 'refuse' : (now.account ?? await account()) === before.account ? 'same' : 'refuse' : 'perhaps-other' : 'same';
        }
        function otherAccount() {
            return (0, explain.WE)({
                code: 'OtherAccount'
            }, {});
        }
        var problems = __webpack_require__(3300), log = __webpack_require__(7708), sentences = __webpack_require__(7020);
        function writeOutputs(outputs) {
            return write('outputs', ()=>{
                for (let [name, value] of Object.entries(outputs))core.uH(name, value);
            });
        }
        let files_failed = new Set();
        async function write(what, attempt) {
            try {
                await attempt();
            } catch (error) {
                if (files_failed.has(what)) return;
                files_failed.add(what);
                (0, log.fz)({
                    level: 'error',
                    title: `Could not write the ${what}`,
                    message: `The runner's file for the ${what} can't be written: ${String(error)}`
                });
            }
        }
        var codec = __webpack_require__(8674), redshift_codec = __webpack_require__(5733);
        function requestParameters(rule) {
            return 'vpc' === rule.group.kind ? {
                GroupId: rule.group.id,
                IpPermissions: (0, codec.Oy)([
                    rule
                ])
            } : (0, redshift_codec.T)(rule);
        }
        function revokeCommand(rule, region) {
            let parameters = Object.entries(requestParameters(rule)).flatMap(([name, value])=>{
                let text = 'string' == typeof value ? value : JSON.stringify(value);
                return text.startsWith('-') ? [
                    `${commands_option(name)}=${text}`
                ] : [
                    commands_option(name),
                    text
                ];
            });
            return [
                'aws',
                ...'vpc' === rule.group.kind ? [
                    'ec2',
                    'revoke-security-group-ingress'
                ] : [
                    'redshift',
                    'revoke-cluster-security-group-ingress'
                ],
                '--region',
                region,
                ...parameters
            ].map(quoted).join(' ');
        }
        function commands_option(parameter) {
            let words = parameter.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
            return `--${words}`;
        }
        function quoted(word) {
            return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''").replaceAll('##[', "##''[")}'`;
        }
        var domain_source = __webpack_require__(1575);
        function stillLetIn(listed, revoked) {
            return listed.filter((rule)=>{
                var outer, inner;
                return function(one, other) {
                    let protocols = [
                        one,
                        other
                    ].map(({ protocol })=>'6' === protocol ? 'tcp' : protocol);
                    if (protocols[0] !== protocols[1] && !protocols.includes('-1')) return !1;
                    let [a, b] = [
                        one.ports ?? ALL_PORTS,
                        other.ports ?? ALL_PORTS
                    ];
                    return a.from <= b.to && b.from <= a.to;
                }(rule, revoked) && (outer = rule.source, inner = revoked.source, 'cidr' === outer.kind && 'cidr' === inner.kind ? (0, cidr.gR)(outer.cidr, inner.cidr) : outer.kind === inner.kind && (0, domain_source.t6)(outer) === (0, domain_source.t6)(inner) && (0, domain_source.s0)(outer, inner));
            });
        }
        let ALL_PORTS = {
            from: 0,
            to: 65_535
        };
        function comparable(rule) {
            let { source } = rule;
            return {
                rule,
                source: (0, domain_source.t6)(source).toLowerCase(),
                ports: (0, domain_rule.ZY)(rule),
                cidr: 'cidr' === source.kind ? source.cidr : ''
            };
        }
        function isMissing(outcome) {
            return 'not-found' === outcome.result || 'revoked' === outcome.result && outcome.responseLost;
        }
        function nearMissTexts(results, mostNamed = sentences.SE) {
            return results.flatMap(({ group, outcomes, description })=>{
                var listed;
                let candidates, missing = outcomes.filter(isMissing).map(({ rule })=>rule);
                if (!description || description instanceof faults_fault.v || 0 === missing.length) return [];
                let left = [
                    ...new Set((listed = description.rules, candidates = listed.map(comparable), missing.map((rule)=>{
                        let own = comparable(rule), open = new Set(stillLetIn(listed, rule));
                        return candidates.filter((each)=>each.source === own.source || each.ports === own.ports && (0, cidr.EF)(each.cidr, own.cidr) || open.has(each.rule)).map((each)=>each.rule);
                    })).flat())
                ].filter((0, domain_rule.kO)(outcomes.map(({ rule })=>rule))), similar = (0, sentences.aw)(left, mostNamed);
                return left.length > 0 ? [
                    `${(0, security_group.V)(group)} lets in ${similar}, which this step was not asked to revoke`
                ] : [];
            });
        }
        function stillLetInTexts(results, mostNamed = sentences.SE) {
            return results.flatMap(({ group, outcomes, description })=>{
                if (!description || description instanceof faults_fault.v) return [];
                let others = description.rules.filter((0, domain_rule.kO)(outcomes.map(({ rule })=>rule))), open = outcomes.filter(({ result })=>'revoked' === result || 'elsewhere' === result).map(({ rule, result })=>({
                        rule,
                        result,
                        by: stillLetIn(others, rule)
                    })).filter(({ by })=>by.length > 0), texts = open.slice(0, mostNamed).map(({ rule, result, by })=>`${(0, domain_rule.Y3)(rule)} is ${'revoked' === result ? 'gone' : 'not there'}, but ${(0, security_group.V)(group)} still lets it in by ${(0, sentences.aw)(by, mostNamed)}`), left = open.length - texts.length;
                return left > 0 ? [
                    ...texts,
                    `${left} more rules of ${(0, security_group.V)(group)} are in the log`
                ] : texts;
            });
        }
        function outputs(results) {
            let outcomes = outcomesOf(results), rules = (result)=>JSON.stringify(withResult(outcomes, result).map(({ rule })=>requestParameters(rule))), groups = results.flatMap(({ description })=>!description || description instanceof faults_fault.v ? [] : [
                    description
                ]), cluster = groups.find(({ group })=>'cluster' === group.kind)?.api, json = (value)=>cluster ? JSON.stringify(value) : '', text = (name)=>String(cluster?.[name] ?? '');
            return {
                'revoked-rules': rules('revoked'),
                'not-found-rules': rules('not-found'),
                'failed-rules': rules('failed'),
                'would-revoke-rules': rules('would-revoke'),
                'cluster-security-group': json(cluster),
                'cluster-security-group-name': text('ClusterSecurityGroupName'),
                description: text("Description"),
                'ip-ranges': json(cluster?.IPRanges),
                'ec2-security-groups': json(cluster?.EC2SecurityGroups),
                tags: json(cluster?.Tags),
                'vpc-security-groups': JSON.stringify(groups.filter(({ group })=>'vpc' === group.kind).map(({ api })=>api))
            };
        }
        var runner_escape = __webpack_require__(4099);
        function markdown(text) {
            return (0, runner_escape.T)(text).replace(/[^\p{L}\p{N} ./-]|(?<=\p{L})\./gu, (character)=>`&#${character.codePointAt(0)};`);
        }
        function cut(text, longest) {
            if (text.length <= longest) return text;
            let characters = [
                ...text.slice(0, 2 * longest + 1)
            ];
            return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
        }
        function table(rules, cells, most) {
            let rows = rules.slice(0, most).map(cells), columns = Object.keys(rows[0] ?? {}), line = (texts)=>`| ${texts.join(' | ')} |`, left = rules.length - rows.length;
            return [
                line(columns),
                line(columns.map(()=>'---')),
                ...rows.map((row)=>line(Object.values(row))),
                ...left > 0 ? [
                    `\n*${(0, sentences.U9)(left, 'more rule')} not shown.*`
                ] : []
            ].join('\n');
        }
        function table_text(untrusted) {
            let escaped = markdown(cut(untrusted, 120));
            return escaped.length <= 1000 ? escaped : markdown(cut(untrusted, 40));
        }
        let RESULTS = {
            revoked: '✅ revoked',
            'would-revoke': '🔍 would be revoked',
            'not-found': '⚠️ not found',
            elsewhere: '➖ not in this group'
        };
        function sentence(untrusted) {
            return markdown(cut(untrusted, 1500));
        }
        function groupsOf(outcomes) {
            return new Set(outcomes.map(({ rule })=>(0, security_group.V)(rule.group)));
        }
        function port(rule) {
            return 'vpc' === rule.group.kind ? {
                Port: table_text((0, domain_rule.ZY)(rule))
            } : {};
        }
        async function publish(results, context) {
            var markdown, outcomes;
            let outcomes1, shown, left, { options, phase } = context;
            for (let { outcomes, description } of results){
                for (let outcome of outcomes)(0, log.cv)((0, sentences.RW)(outcome, options.region));
                if ('post' === phase && !options.dryRun) for (let { rule } of withResult(outcomes, 'failed'))(0, log.cv)(`To revoke it manually: ${revokeCommand(rule, options.region)}`);
                description instanceof faults_fault.v && outcomes.some(({ result })=>'failed' !== result) && (0, log.cv)(`The resulting group is not known: ${description.message}`);
            }
            stillLetInTexts(results, 1 / 0).forEach(log.cv);
            nearMissTexts(results, 1 / 0).forEach(log.cv);
            [
                ...(outcomes = outcomesOf(results), [
                    ...Map.groupBy(withResult(outcomes, 'failed'), ({ fault })=>fault.title)
                ].map(([title, struck])=>{
                    let [first] = struck, reasons = [
                        ...Map.groupBy(struck, ({ fault })=>fault.explanation).values()
                    ], message = (0, sentences.Ce)(reasons.map((same)=>({
                            rules: same.map(({ rule })=>rule),
                            fault: same[0]?.fault
                        })), ({ rules, fault })=>`${function(rules, { options }) {
                            let named = `${(0, sentences.CP)(rules)} (${options.region})`;
                            return options.dryRun ? `It is not known whether ${named} is there.` : `${named} may still be open.`;
                        }(rules, context)} ${fault?.message}`);
                    return {
                        level: 'error',
                        title,
                        message: `${message} ${(function({ kind }, { options, phase }) {
                            return options.dryRun ? '' : 'post' === phase ? 'Revoke manually: the log and the job summary have the command to copy.' : 'nothing-to-revoke' === kind ? '' : 'The end of the job tries again.';
                        })(first.fault, context)}`.trim()
                    };
                })),
                ...function(results, { options }) {
                    let { ifNotFound, region } = options, missed = withResult(outcomesOf(results), 'not-found');
                    if (0 === missed.length || 'ignore' === ifNotFound) return [];
                    let left = missed.length - sentences.SE, own = missed.find(({ fault })=>fault)?.fault, near = nearMissTexts(results);
                    return [
                        {
                            level: 'error' === ifNotFound ? 'error' : 'warning',
                            title: 'Rule not found',
                            message: [
                                ...missed.slice(0, sentences.SE).map(({ rule })=>`${(0, sentences.PX)(rule, region)}.`),
                                ...left > 0 ? [
                                    `${(0, sentences.U9)(left, 'more rule')} not found (see the log).`
                                ] : [],
                                ...near.map((text)=>`${text}.`),
                                near.length > 0 ? 'Check the port and the source.' : 'Possible causes: the step that opens the rule did not run, or failed; another step or job has already revoked it; it was opened on another port, for another source or in another group.',
                                ...own?.ownWords ? [
                                    own.ownWords
                                ] : []
                            ].join(' ')
                        }
                    ];
                }(results, context),
                ...function(results, { options }) {
                    let stillOpen = stillLetInTexts(results), near = withResult(outcomesOf(results), 'not-found').length > 0 && 'ignore' !== options.ifNotFound ? [] : nearMissTexts(results), notice = (title, texts)=>texts.length > 0 ? [
                            {
                                level: 'notice',
                                title,
                                message: texts.map((text)=>`${text}.`).join(' ')
                            }
                        ] : [];
                    return [
                        ...notice('Still let in', stillOpen),
                        ...notice('Similar rules remain', near)
                    ];
                }(results, context)
            ].forEach(log.fz);
            await writeOutputs(outputs(results));
            options.jobSummary && await (markdown = (outcomes1 = outcomesOf(results), shown = results.slice(0, 5), left = results.length - shown.length, [
                function(all, { options, phase }) {
                    let { ifNotFound, dryRun, region } = options, here = all.filter(({ result })=>'elsewhere' !== result), outcomes = here.length > 0 ? here : all, [failed, missed] = [
                        withResult(outcomes, 'failed').length,
                        withResult(outcomes, 'not-found').length
                    ], [revoked, wouldRevoke] = [
                        withResult(outcomes, 'revoked').length,
                        withResult(outcomes, 'would-revoke').length
                    ], notFound = missed > 0 ? `, ${missed} not found` : '', groups = [
                        ...groupsOf(outcomes)
                    ], place = groups.length > 1 ? `${groups.length} security groups` : table_text(groups[0] ?? ''), where = `${place} in ${table_text(region)}`, when = 'post' === phase ? ' at the end of the job' : '';
                    return failed > 0 ? dryRun ? `## ❌ Dry run: could not look at ${where}` : `## ❌ ${failed} of ${(0, sentences.U9)(outcomes.length, 'rule')} may still be open in ${where}` : wouldRevoke > 0 ? `## 🔍 Dry run: would revoke ${(0, sentences.U9)(wouldRevoke, 'rule')} from ${where}${notFound}` : revoked > 0 ? `## ✅ Revoked ${(0, sentences.U9)(revoked, 'rule')} from ${where}${when}${notFound}` : 0 === missed ? `## ✅ Nothing left to revoke from ${where}${when}` : `## ${({
                        ignore: '✅',
                        warn: '⚠️',
                        error: '❌'
                    })[ifNotFound]} Nothing to revoke from ${where}: ${(0, sentences.U9)(missed, 'rule')} not found`;
                }(outcomes1, context),
                ...context.secondTry ? [
                    'This step could not revoke them when it ran.'
                ] : [],
                function(outcomes, { options }) {
                    let several = groupsOf(outcomes).size > 1, failed = options.dryRun ? '❌ unknown' : '❌ may still be open';
                    return table(outcomes, (outcome)=>({
                            ...several ? {
                                Group: table_text((0, security_group.V)(outcome.rule.group))
                            } : {},
                            Rule: table_text((0, domain_source.rI)(outcome.rule.source)),
                            ...port(outcome.rule),
                            Outcome: 'failed' === outcome.result ? `${failed}: ${table_text(outcome.fault.title)}` : RESULTS[outcome.result]
                        }), 100);
                }(outcomes1, context),
                ...function(outcomes, { options, phase }) {
                    let open = withResult(outcomes, 'failed');
                    if ('main' === phase || options.dryRun || 0 === open.length) return [];
                    let room = 400_000, commands = open.map(({ rule })=>{
                        var text;
                        return text = revokeCommand(rule, options.region), (0, runner_escape.T)(text).replace(/[&<>]/g, (character)=>`&#${character.codePointAt(0)};`);
                    }).filter((command)=>(room -= command.length) >= 0), left = open.length - commands.length;
                    return [
                        '### Revoke manually',
                        `<pre>${commands.join('\n')}</pre>`,
                        ...left > 0 ? [
                            `*${(0, sentences.U9)(left, 'more command')} in the log.*`
                        ] : []
                    ];
                }(outcomes1, context),
                ...stillLetInTexts(shown).map((open)=>`ℹ️ ${sentence(open)}`),
                ...nearMissTexts(shown).map((near)=>`⚠️ ${sentence(near)}`),
                ...shown.map((result)=>(function({ group, description }, groups, several) {
                        let where = several ? table_text((0, security_group.V)(group)) : 'the group';
                        if (!description) return `The rules that remain in ${where} were not looked up.`;
                        if (description instanceof faults_fault.v) return `The rules that remain in ${where} are not known: ${table_text(description.title)}.`;
                        let { rules } = description;
                        if (0 === rules.length) return `No rule remains in ${where}.`;
                        let title = `${(0, sentences.U9)(rules.length, 'rule')} ${1 === rules.length ? 'remains' : 'remain'} in ${where}`, described = rules.some((rule)=>'' !== rule.description), list = table(rules, (rule)=>{
                            var tags;
                            let room, shown, left;
                            return {
                                Source: table_text((0, domain_source.rI)(rule.source)),
                                ...port(rule),
                                ...described ? {
                                    Description: table_text(rule.description)
                                } : {},
                                ...'cluster' === rule.group.kind ? {
                                    Status: table_text(rule.status),
                                    Tags: (tags = rule.tags, room = 1200, shown = tags.map(({ Key, Value })=>table_text(Value ? `${Key}=${Value}` : Key)).filter((tag)=>(room -= tag.length) >= 0), left = tags.length - shown.length, [
                                        ...shown,
                                        ...left > 0 ? [
                                            `*${(0, sentences.U9)(left, 'more tag')}*`
                                        ] : []
                                    ].join(', '))
                                } : {}
                            };
                        }, 100 / groups);
                        return rules.length < 11 ? `### ${title}\n\n${list}` : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
                    })(result, shown.length, results.length > 1)),
                ...left > 0 ? [
                    `*${(0, sentences.U9)(left, 'more group')} not shown.*`
                ] : []
            ].join('\n\n').concat('\n')), write('job summary', ()=>core.z.addRaw(markdown).write()));
        }
        async function announce(rules, { dryRun, region }) {
            let verb = dryRun ? 'would revoke' : 'will revoke';
            for (let rule of rules)(0, log.cv)(`At the end of the job: ${verb} ${(0, domain_rule.Y3)(rule)} from ${(0, security_group.V)(rule.group)} in ${region}`);
            await writeOutputs(outputs([]));
        }
        let PORT_FROM = {
            input: 'from the input port',
            cluster: 'the port of the cluster',
            workgroup: 'the port of the workgroup',
            default: 'assumed, because no input, cluster or workgroup names one'
        }, IN_FILE = 'sha256:';
        function fileFor(hash) {
            return `${process.env.RUNNER_TEMP ?? '/tmp'}/revoke-redshift-ingress-${hash}.json`;
        }
        function hashOf(value) {
            return process.getBuiltinModule('node:crypto').createHash('sha256').update(value).digest('hex');
        }
        function fingerprint(text) {
            let hash = 0x811c9dc5;
            for(let place = 0; place < text.length; place++)hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
            return hash >>> 0;
        }
        let UNKNOWN = {
            accessKey: 0 / 0,
            endpoint: ''
        };
        function signed(places, checksum) {
            return `${places}:${fingerprint(`${checksum} ${places}`)}`;
        }
        var version = __webpack_require__(1013);
        let NOTHING = JSON.stringify({
            version: version.r,
            pending: null
        }), PENDING = 'pending', IN_DOUBT = 'in-doubt', CALLER = 'caller';
        var failure = __webpack_require__(9551), send = __webpack_require__(6107);
        let wire = {
            watch (work) {
                let known = {
                    sent: !1
                };
                return {
                    done: storageOf().run(known, work),
                    wasSent: ()=>known.sent
                };
            }
        };
        function storageOf() {
            if (storage) return storage;
            let hooks = process.getBuiltinModule('node:async_hooks'), channels = process.getBuiltinModule('node:diagnostics_channel'), made = new hooks.AsyncLocalStorage();
            return channels.subscribe('http.client.request.created', (message)=>{
                var request, tell;
                let known = made.getStore();
                known && (request = message.request, tell = ()=>{
                    known.sent = !0;
                }, request.once('socket', (socket)=>{
                    socket.secureConnecting ? socket.once('secureConnect', tell) : socket.connecting ? socket.once('connect', tell) : tell();
                }));
            }), storage = made, made;
        }
        function endpointIn(env) {
            return [
                'AWS_ENDPOINT_URL',
                'AWS_ENDPOINT_URL_EC2',
                'AWS_ENDPOINT_URL_REDSHIFT'
            ].map((name)=>env[name] ?? '').join(' ').trim();
        }
        let VARIABLE = 'AWS_MAX_ATTEMPTS';
        var promises_ = __webpack_require__(8500);
        let clock = {
            now: Date.now,
            sleep: (milliseconds, signal)=>(0, promises_.setTimeout)(milliseconds, void 0, {
                    signal
                }).catch(()=>void 0),
            after (milliseconds, ring) {
                let timer = setTimeout(ring, milliseconds).unref();
                return ()=>clearTimeout(timer);
            },
            every (milliseconds, tick) {
                let timer = setInterval(tick, milliseconds).unref();
                return ()=>clearInterval(timer);
            }
        };
        function startStep({ region, timeout, role }, phase) {
            let roleSignIn, value, { maxAttempts, notice } = '' === (value = process.env[VARIABLE] ?? '') ? {
                maxAttempts: 1 / 0
            } : /^[1-9]\d{0,8}$/.test(value) ? {
                maxAttempts: Number(value)
            } : {
                maxAttempts: 1 / 0,
                notice: `${VARIABLE} is ignored: ${JSON.stringify(value)} is not a whole number from 1.`
            };
            notice && (0, log.fz)({
                level: 'notice',
                title: 'Variable ignored',
                message: notice
            });
            let budget = function(seconds, circumstances, input = 'timeout') {
                let { clock, cancelled } = circumstances, whole = 1000 * seconds, during = (milliseconds, parent, code)=>{
                    let end = clock.now() + milliseconds, controller = new AbortController(), fault = (0, explain.WE)({
                        code
                    }, {
                        subject: input,
                        detail: String(seconds)
                    });
                    clock.after(milliseconds, ()=>controller.abort(fault));
                    let budget = {
                        ...circumstances,
                        signal: AbortSignal.any([
                            parent,
                            controller.signal
                        ]),
                        attemptTime: whole / 4,
                        share: (parts)=>parts <= 1 ? budget : during(Math.max(whole / 4, (end - clock.now()) / parts), budget.signal, 'ShareIsUsedUp')
                    };
                    return budget;
                };
                return during(whole, cancelled, 'TimeIsUp');
            }(timeout, {
                clock: clock,
                wire: wire,
                cancelled: function() {
                    let controller = new AbortController();
                    for (let signal of [
                        'SIGINT',
                        'SIGTERM'
                    ])process.on(signal, ()=>controller.abort((0, explain.WE)({
                            code: 'Cancelled'
                        }, {})));
                    return controller.signal;
                }(),
                random: Math.random,
                maxAttempts,
                onWait: (what)=>(0, log.cv)(`Waiting for ${what}`)
            }), env = process.env, aws = function connect(surroundings) {
                let vpc, leased, cluster, provider, credentials, shared = (credentials = async ()=>{
                    var work;
                    return surroundings.credentials ? surroundings.credentials : (provider ??= __webpack_require__.e(963).then(__webpack_require__.bind(__webpack_require__, 6963)).then((api)=>api.defaultCredentials(surroundings.region)), (work = await provider, storageOf().run(void 0, work)).catch((error)=>{
                        throw new failure.j(error);
                    }));
                }, {
                    region: surroundings.region,
                    credentials,
                    clientConfig: ()=>({
                            ...function({ region, env }) {
                                let http = process.getBuiltinModule('node:http'), https = process.getBuiltinModule('node:https'), agent = {
                                    keepAlive: !0,
                                    proxyEnv: env
                                };
                                return {
                                    region,
                                    customUserAgent: [
                                        [
                                            'revoke-redshift-ingress',
                                            version.r
                                        ],
                                        [
                                            `github/${env.GITHUB_REPOSITORY ?? 'unknown'}`,
                                            env.GITHUB_RUN_ID ?? 'unknown'
                                        ]
                                    ],
                                    maxAttempts: 1,
                                    requestHandler: {
                                        connectionTimeout: 5_000,
                                        requestTimeout: 20_000,
                                        throwOnRequestTimeout: !0,
                                        httpAgent: new http.Agent(agent),
                                        httpsAgent: new https.Agent(agent)
                                    }
                                };
                            }(surroundings),
                            credentials
                        }),
                    sender: (service, subject, detail)=>(0, send.QR)(service, subject, surroundings, detail)
                });
                return {
                    openGroup: async (group)=>'vpc' === group.kind ? (vpc ??= Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(797),
                            __webpack_require__.e(14)
                        ]).then(__webpack_require__.bind(__webpack_require__, 1014)).then((api)=>api.vpcSecurityGroups(shared)), (await vpc)(group)) : (cluster ??= Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(191),
                            __webpack_require__.e(840)
                        ]).then(__webpack_require__.bind(__webpack_require__, 8459)).then((api)=>api.clusterSecurityGroups(shared)), (await cluster)(group)),
                    openLeased: async (group)=>(leased ??= Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(797),
                            __webpack_require__.e(666)
                        ]).then(__webpack_require__.bind(__webpack_require__, 6666)).then((api)=>api.leasedRules(shared)), (await leased)(group)),
                    leases: async ()=>(await Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(797),
                            __webpack_require__.e(374)
                        ]).then(__webpack_require__.bind(__webpack_require__, 374))).leases(shared),
                    async caller () {
                        let credentials = await shared.credentials().catch(()=>void 0);
                        return credentials && {
                            accessKey: fingerprint(credentials.accessKeyId),
                            endpoint: endpointIn(surroundings.env),
                            account: credentials.accountId
                        };
                    },
                    account: async (signal)=>(await Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(259),
                            __webpack_require__.e(583)
                        ]).then(__webpack_require__.bind(__webpack_require__, 1583))).accountOf(shared, signal),
                    async assumeRole (request, signal) {
                        let api = await Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(259),
                            __webpack_require__.e(225)
                        ]).then(__webpack_require__.bind(__webpack_require__, 6225)), { credentials, policy } = await api.assumeRole(request, shared, signal);
                        return {
                            aws: connect({
                                ...surroundings,
                                credentials
                            }),
                            policy
                        };
                    },
                    lookUp: async (warehouse, signal)=>'workgroup' === warehouse.kind ? (await Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(143),
                            __webpack_require__.e(269),
                            __webpack_require__.e(500)
                        ]).then(__webpack_require__.bind(__webpack_require__, 7500))).lookUpWorkgroup(warehouse, shared, signal) : (await Promise.all([
                            __webpack_require__.e(581),
                            __webpack_require__.e(491),
                            __webpack_require__.e(166),
                            __webpack_require__.e(191),
                            __webpack_require__.e(453)
                        ]).then(__webpack_require__.bind(__webpack_require__, 7453))).lookUpCluster(warehouse, shared, signal)
                };
            }({
                region,
                env,
                debug: log.qx,
                atEnd: 'post' === phase
            });
            return role ? {
                budget,
                signIn: async (permissions)=>(roleSignIn ??= __webpack_require__.e(573).then(__webpack_require__.bind(__webpack_require__, 2573)).then((api)=>api.roleSignIn({
                            role,
                            region,
                            timeout,
                            aws,
                            budget
                        })), (await roleSignIn)(permissions)),
                caller: async ()=>({
                        accessKey: fingerprint(role.arn),
                        endpoint: endpointIn(env),
                        account: (0, domain_role.cP)(role)
                    })
            } : {
                budget,
                signIn: async ()=>aws,
                caller: aws.caller
            };
        }
        async function groupOpener(step, permissions) {
            let aws = await step.signIn(permissions).catch(explain.Ps);
            return async (group)=>{
                if (aws instanceof faults_fault.v) throw aws;
                return aws.openGroup(group);
            };
        }
        let left = (store = {
            read: function(name) {
                var value = core.Gu(name);
                if (!value.startsWith(IN_FILE)) return value;
                let hash = value.slice(IN_FILE.length);
                try {
                    let content = process.getBuiltinModule('node:fs').readFileSync(fileFor(hash), 'utf8');
                    return hashOf(content) === hash ? content : value;
                } catch  {
                    return value;
                }
            },
            write: function(name, value) {
                return write('state', ()=>core.LZ(name, function(value) {
                        if (102400 >= Buffer.byteLength(value)) return value;
                        let hash = hashOf(value);
                        return process.getBuiltinModule('node:fs').writeFileSync(fileFor(hash), value, {
                            mode: 0o600
                        }), IN_FILE + hash;
                    }(value)));
            }
        }, journal = (pending, checksum, earlier)=>(function(rules, { checksum, earlier, write }) {
                let places = new Map(rules.map((rule, place)=>[
                        rule,
                        place
                    ])), before = function(record, checksum) {
                    let [text = ''] = record.split(':'), places = new Set();
                    if (record !== signed(text, checksum)) return places;
                    for (let range of text.split(',').filter(Boolean)){
                        let [first = 0, last = first] = range.split('-').map(Number);
                        for(let place = first; place <= last; place++)places.add(place);
                    }
                    return places;
                }(earlier, checksum), inDoubt = new Uint8Array(rules.length);
                return {
                    maybeRevoked: (rule)=>before.has(places.get(rule)),
                    record (changed, doubtful) {
                        let flag = +!!doubtful, hasChanged = !1;
                        for (let rule of changed){
                            let place = places.get(rule);
                            hasChanged ||= inDoubt[place] !== flag;
                            inDoubt[place] = flag;
                        }
                        hasChanged && write(signed(function(flags) {
                            let found = [];
                            for(let first = flags.indexOf(1); first >= 0;){
                                let end = flags.indexOf(0, first), last = (end < 0 ? flags.length : end) - 1;
                                found.push(`${first}-${last}`);
                                first = flags.indexOf(1, last + 1);
                            }
                            return found.join(',');
                        }(inDoubt), checksum));
                    }
                };
            })(pending?.target.kind === 'rules' ? pending.target.rules : [], {
                checksum,
                earlier,
                write: (record)=>void store.write(IN_DOUBT, record)
            }), {
            async leave (pending) {
                let { text, checksum } = function(pending) {
                    if (!pending) return {
                        text: NOTHING,
                        checksum: 0
                    };
                    let content = JSON.stringify(pending), checksum = fingerprint(content);
                    return {
                        text: JSON.stringify({
                            version: version.r,
                            checksum,
                            pending: content
                        }),
                        checksum
                    };
                }(pending);
                return await store.write(PENDING, text), journal(pending, checksum, '');
            },
            leaveCaller: (caller)=>{
                let content;
                return store.write(CALLER, JSON.stringify({
                    checksum: fingerprint(content = JSON.stringify(caller)),
                    caller: content
                }));
            },
            read () {
                let caller = function(text) {
                    if ('' !== text) try {
                        let { checksum, caller } = JSON.parse(text);
                        return fingerprint(caller) === checksum ? JSON.parse(caller) : UNKNOWN;
                    } catch  {
                        return UNKNOWN;
                    }
                }(store.read(CALLER)), reading = function(state) {
                    if ('' === state) return {
                        problem: 'is missing'
                    };
                    if (state === NOTHING) return {
                        pending: void 0,
                        checksum: 0
                    };
                    try {
                        let { version: writer, checksum, pending } = JSON.parse(state);
                        if (fingerprint(pending) !== checksum) return {
                            problem: 'is damaged'
                        };
                        return writer === version.r ? {
                            pending: JSON.parse(pending),
                            checksum
                        } : {
                            problem: 'was written by another version of this action'
                        };
                    } catch  {
                        return {
                            problem: 'is damaged'
                        };
                    }
                }(store.read(PENDING));
                if ('problem' in reading) return {
                    ...reading,
                    caller
                };
                let { pending, checksum } = reading;
                return {
                    pending,
                    journal: journal(pending, checksum, store.read(IN_DOUBT)),
                    caller
                };
            }
        });
        async function main() {
            var request;
            let due, rules, request1 = await readInputs();
            if (!request1) return;
            let { options } = request1, due1 = await left.leave(request1), step = startStep(options, 'main'), caller = await callerOf(step);
            caller && await left.leaveCaller(caller);
            let target = await resolve(request1, step, caller);
            if (!target) return;
            !function({ rules: [rule], portFrom }) {
                let ports = 'all' === (0, domain_rule.ZY)(rule) ? 'All ports' : `Port ${(0, domain_rule.ZY)(rule)}`;
                portFrom && (0, log.cv)(`${ports} (${PORT_FROM[portFrom]})`);
            }(target);
            let journal = target === request1.target ? due1 : await left.leave({
                options,
                target
            });
            if ('job-end' === options.revokeAt) return prepare(target, options, step, caller);
            let results = await carryOut(target, options, step, journal), { request: pending, maybeRevoked } = {
                request: requestFor(rules = (due = ((request = {
                    options,
                    target
                }).options.dryRun ? [] : withResult(outcomesOf(results), 'failed')).filter(({ fault })=>(0, faults_fault.f)(fault))).map(({ rule })=>rule), request, rules.filter(function(results, target) {
                    if (!target.warehouse) return ()=>!1;
                    let isFound = withAccess(results, isThere), wasFound = foundBefore(target);
                    return (rule)=>isFound(rule) || wasFound(rule);
                }(results, request.target))),
                maybeRevoked: due.filter(({ maybeRevoked })=>maybeRevoked).map(({ rule })=>rule)
            };
            (await left.leave(pending)).record(maybeRevoked, !0);
            pending && await leaveAccount(target, step, caller);
            await publish(results, {
                options,
                phase: 'main',
                secondTry: !1
            });
        }
        async function post() {
            let reading = left.read(), { caller } = reading;
            if ('problem' in reading) return recover(reading.problem, caller);
            let { pending, journal } = reading;
            if (!pending) return (0, log.cv)('Nothing is left to revoke.');
            await finish(pending, {
                journal,
                caller,
                secondTry: 'now' === pending.options.revokeAt
            });
        }
        async function prepare(target, options, step, caller) {
            var request;
            let [found] = await Promise.all([
                function(rules, { dryRun }, openGroup, budget) {
                    return eachGroup(rules, budget, async (ofGroup, share)=>{
                        let [{ group }] = ofGroup, api = await openGroup(group).catch(explain.Ps);
                        return api instanceof faults_fault.v ? {
                            group,
                            rules: ofGroup,
                            fault: api,
                            present: []
                        } : {
                            group,
                            rules: ofGroup,
                            ...await look(api, ofGroup, dryRun, share)
                        };
                    });
                }(target.rules, options, await openerFor(target.rules, options, step), step.budget),
                leaveAccount(target, step, caller)
            ]);
            await left.leave((request = {
                options,
                target
            }, requestFor(found.filter(({ fault })=>!fault || (0, faults_fault.f)(fault)).flatMap(({ rules })=>rules), request)));
            !function(found, { region, dryRun }) {
                let refused = found.flatMap(({ rules, fault })=>fault ? [
                        {
                            rules,
                            fault
                        }
                    ] : []);
                for (let [title, same] of Map.groupBy(refused, ({ fault })=>fault.title)){
                    let message = (0, sentences.Ce)(same, ({ rules, fault })=>{
                        let named = `${(0, sentences.CP)(rules)} (${region})`;
                        return `The end of the job may not be able to revoke ${named}. ${fault.message}`;
                    });
                    (0, log.fz)({
                        level: 'error',
                        title,
                        message
                    });
                }
                let present = found.flatMap((each)=>each.present);
                present.length > 0 && !dryRun && (0, log.fz)({
                    level: 'notice',
                    title: 'Rule already there',
                    message: `${(0, sentences.CP)(present)} (${region}) is there already, so another job or person opened it. This job will revoke it at its end.`
                });
                let unseen = found.flatMap(({ rules, unseen })=>unseen ? [
                        {
                            rules,
                            fault: unseen
                        }
                    ] : []);
                if (unseen.length > 0) {
                    let message = (0, sentences.Ce)(unseen, ({ fault })=>fault.message);
                    (0, log.fz)({
                        level: 'notice',
                        title: 'Group not described',
                        message
                    });
                }
            }(found, options);
            let possible = found.filter(({ fault })=>!fault).flatMap((group)=>group.rules);
            await announce(possible, options);
        }
        async function recover(problem, caller) {
            let request = await readInputs();
            if (request?.target.kind !== 'rules') return (0, problems._p)(problem, request?.target);
            (0, problems.g$)(problem);
            let journal = await left.leave(request);
            await finish(request, {
                journal,
                caller,
                secondTry: !1
            });
        }
        async function finish(request, before) {
            var rules;
            let fault, { options } = request, { journal, caller, secondTry } = before, step = startStep(options, 'post'), verdict = await compareCallers(request.target, {
                before: caller,
                now: await callerOf(step),
                account: ()=>ownAccount(step, step.budget)
            });
            if ('refuse' === verdict && 'rules' !== request.target.kind) return (0, problems.oT)(request.target, otherAccount());
            let target = await resolve(request, step, void 0);
            if (!target) return;
            let context = {
                options,
                phase: 'post',
                secondTry
            };
            !function(rules, context) {
                let { dryRun, region } = context.options, again = context.secondTry ? ' that this step could not revoke when it ran' : '';
                (0, log.cv)(`End of the job: ${dryRun ? 'looking for' : 'revoking'} ${(0, sentences.U9)(rules.length, 'rule')} in ${region}${again}`);
            }(target.rules, context);
            'perhaps-other' === verdict && (0, problems.AV)();
            let results = 'refuse' === verdict ? (rules = target.rules, fault = otherAccount(), byGroup(rules).map((ofGroup)=>allFailed(ofGroup, fault))) : await carryOut(target, options, step, journal);
            await publish(results, context);
        }
        async function leaveAccount(target, step, caller) {
            if (!caller || caller.account || !isKnownByName(target)) return;
            let account = await ownAccount(step, {
                ...step.budget,
                maxAttempts: 1
            });
            account && await left.leaveCaller({
                ...caller,
                account
            });
        }
        function callerOf({ caller, budget }) {
            return (0, retry.L5)({
                ...budget,
                maxAttempts: 1
            }, {
                send: caller
            }).catch(()=>void 0);
        }
        async function ownAccount({ signIn }, budget) {
            let aws = await signIn([]);
            return (0, retry.L5)(budget, {
                what: 'AWS to name the account',
                send: (signal)=>aws.account(signal)
            }).catch(()=>void 0);
        }
        async function carryOut(target, options, step, journal) {
            let { rules } = target;
            byGroup(rules).length > 1 && process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
            let manner = {
                dryRun: options.dryRun,
                showGroups: !0
            }, openGroup = await openerFor(rules, options, step);
            var results = await function(rules, { dryRun, showGroups }, openGroup, budget, journal) {
                return eachGroup(rules, budget, async (ofGroup, share)=>{
                    let api = await openGroup(ofGroup[0].group).catch(explain.Ps);
                    return api instanceof faults_fault.v ? allFailed(ofGroup, api) : dryRun ? preview(api, ofGroup, share) : revoke(api, ofGroup, share, journal);
                });
            }(rules, manner, openGroup, step.budget, journal);
            if (!target.warehouse) return [
                ...results
            ];
            let isFound = withAccess(results, (outcome)=>isThere(outcome) || 'failed' === outcome.result && (0, faults_fault.f)(outcome.fault)), wasFound = foundBefore(target);
            return results.map((result)=>({
                    ...result,
                    outcomes: result.outcomes.map((outcome)=>'not-found' === outcome.result && (isFound(outcome.rule) || wasFound(outcome.rule)) ? {
                            result: 'elsewhere',
                            rule: outcome.rule
                        } : outcome)
                }));
        }
        function openerFor(rules, { dryRun }, step) {
            let groups = rules.map(({ group })=>group);
            return groupOpener(step, dryRun ? describing(groups) : [
                ...ofKinds(groups, {
                    vpc: (own)=>[
                            {
                                actions: [
                                    'ec2:RevokeSecurityGroupIngress'
                                ],
                                resources: own
                            }
                        ],
                    cluster: (own)=>[
                            {
                                actions: [
                                    'redshift:RevokeClusterSecurityGroupIngress'
                                ],
                                resources: own
                            }
                        ]
                }),
                ...describing(groups)
            ]);
        }
        async function readInputs() {
            try {
                var get, env;
                return get = core.V4, env = process.env, readAll({
                    options: ()=>(function(get, env) {
                            let { step, ...own } = readAll({
                                step: ()=>(function(get, env) {
                                        var region;
                                        let { role, ...options } = readAll({
                                            region: ()=>(function(input, env) {
                                                    let variable = input ? void 0 : VARIABLES.find((name)=>env[name]), region = variable ? env[variable] : input;
                                                    if ('' === region) throw new InvalidInput(`${INPUT_awsRegion} is empty, and so are the variables ${VARIABLES.join(' and ')}: set the region of the group, such as us-east-1.`);
                                                    return /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(region) ? region : invalid(variable ?? INPUT_awsRegion, region, 'is not a region: use one such as us-east-1.');
                                                })(get(INPUT_awsRegion), env),
                                            role: ()=>(function(get, env) {
                                                    let [arn, sessionName] = [
                                                        get(INPUT_roleToAssume),
                                                        get(INPUT_roleSessionName)
                                                    ];
                                                    if ('' !== arn) return readAll({
                                                        arn: ()=>/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/.test(arn) ? arn : /^[\w+=,.@/-]+$/.test(arn) ? invalid(INPUT_roleToAssume, arn, `is the name of a role: use its ARN, such as ${EXAMPLE.replace('ci-redshift', 'NAME')}.`) : invalid(INPUT_roleToAssume, arn, `is not the ARN of a role: use one such as ${EXAMPLE}.`),
                                                        sessionName: ()=>{
                                                            var name;
                                                            return name = sessionName || function({ GITHUB_RUN_ID: run }) {
                                                                return run ? `GitHubActions-${run}` : 'GitHubActions';
                                                            }(env), /^[\w+=,.@-]{2,64}$/.test(name) ? name : invalid(INPUT_roleSessionName, name, 'is not the name of a session: use 2 to 64 letters, digits and characters of _+=,.@-, such as GitHubActions.');
                                                        }
                                                    });
                                                    if ('' !== sessionName) throw new InvalidInput(`${INPUT_roleSessionName} is ${shown(sessionName)}, but ${INPUT_roleToAssume} is not set: set both, or neither.`);
                                                })(get, env),
                                            timeout: ()=>(function(get, name) {
                                                    let value = get(name);
                                                    if ('' === value) return 120;
                                                    let seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
                                                    return seconds >= 1 && seconds <= 3600 ? seconds : invalid(name, value, 'is not a number of seconds: use a whole number from 1 to 3600.');
                                                })(get, 'timeout'),
                                            jobSummary: ()=>readBoolean(get, 'job-summary', !0)
                                        });
                                        return region = options.region, role && (0, domain_role.L$)(role) !== (0, domain_role.iQ)(region) && invalid(INPUT_roleToAssume, role.arn, `is in another partition than ${region}: use a role whose ARN begins with arn:${(0, domain_role.iQ)(region)}:.`), role ? {
                                            ...options,
                                            role
                                        } : options;
                                    })(get, env),
                                ifNotFound: ()=>readWord(get, 'if-not-found', IF_NOT_FOUND),
                                revokeAt: ()=>readWord(get, 'revoke-at', REVOKE_AT),
                                dryRun: ()=>readBoolean(get, 'dry-run', !1)
                            });
                            return {
                                ...step,
                                ...own
                            };
                        })(get, env),
                    target: ()=>(function(get) {
                            let { whom, ports } = readAll({
                                whom: ()=>(function(get) {
                                        let { target, sources } = readAll({
                                            target: ()=>(function(get) {
                                                    let [kind, ...others] = target_KINDS.filter((name)=>'' !== get(name));
                                                    if (!kind) throw new InvalidInput(`No target: set exactly one of ${target_KINDS.join(', ')}.`);
                                                    if (others.length > 0) throw new InvalidInput(`${[
                                                        kind,
                                                        ...others
                                                    ].join(' and ')} are both set: set exactly one.`);
                                                    let value = get(kind);
                                                    switch(kind){
                                                        case INPUT_clusterIdentifier:
                                                            return {
                                                                kind: 'warehouse',
                                                                warehouse: /^[a-z][a-z0-9-]{0,62}$/i.test(value) ? {
                                                                    kind: 'cluster',
                                                                    clusterIdentifier: value
                                                                } : invalid(INPUT_clusterIdentifier, value, "is not a cluster's identifier: use up to 63 letters, digits and hyphens, such as analytics.")
                                                            };
                                                        case INPUT_workgroupName:
                                                            return {
                                                                kind: 'warehouse',
                                                                warehouse: function(value) {
                                                                    if (/^[a-z0-9-]{3,64}$/.test(value)) return {
                                                                        kind: 'workgroup',
                                                                        workgroupName: value
                                                                    };
                                                                    let example = /^[a-z0-9-]{3,64}$/i.test(value) ? value.toLowerCase() : 'analytics';
                                                                    return invalid(INPUT_workgroupName, value, `is not the name of a workgroup: use 3 to 64 lower-case letters, digits and hyphens, such as ${example}.`);
                                                                }(value)
                                                            };
                                                        case INPUT_vpcSecurityGroupId:
                                                            let ids;
                                                            return {
                                                                kind: 'groups',
                                                                groups: (ids = [
                                                                    ...new Set(entries(value))
                                                                ], 0 === ids.length && invalid(INPUT_vpcSecurityGroupId, value, 'names no group: set an id.'), readEach(ids, (id)=>{
                                                                    let hint = ` The name of a cluster security group goes into ${INPUT_clusterSecurityGroupName}.`;
                                                                    return {
                                                                        kind: 'vpc',
                                                                        id: readGroupId(INPUT_vpcSecurityGroupId, id, hint)
                                                                    };
                                                                }))
                                                            };
                                                        case INPUT_clusterSecurityGroupName:
                                                            var value1;
                                                            return {
                                                                kind: 'groups',
                                                                groups: [
                                                                    {
                                                                        kind: 'cluster',
                                                                        name: (value1 = value, /^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(value1) ? invalid(INPUT_clusterSecurityGroupName, value1, `is the id of a VPC security group: set ${INPUT_vpcSecurityGroupId}.`) : /[\n,;\s]/.test(value1) ? invalid(INPUT_clusterSecurityGroupName, value1, 'is not one name: use a step of its own for each group.') : readGroupName(INPUT_clusterSecurityGroupName, value1))
                                                                    }
                                                                ]
                                                            };
                                                    }
                                                })(get),
                                            sources: ()=>(function(get) {
                                                    let [kind, ...others] = KINDS.filter((name)=>'' !== get(name)), ownerId = get(INPUT_ec2SecurityGroupOwnerId);
                                                    if (kind && others.length > 0) throw new InvalidInput(`${[
                                                        kind,
                                                        ...others
                                                    ].join(' and ')} are both set: set exactly one.`);
                                                    if (!kind) {
                                                        if ('' !== ownerId) {
                                                            var value, value1;
                                                            let missing = `${INPUT_ec2SecurityGroupName} is missing, although ${INPUT_ec2SecurityGroupOwnerId} is ${masked(ownerId)}: set the name of the EC2 security group too, or its id in ${INPUT_ec2SecurityGroupId}.`;
                                                            readAll({
                                                                name: ()=>{
                                                                    throw new InvalidInput(missing);
                                                                },
                                                                ownerId: ()=>readOwnerId(ownerId)
                                                            });
                                                            throw new InvalidInput(missing);
                                                        }
                                                        throw new InvalidInput(`No source: set ${INPUT_cidrIp}, ${INPUT_ec2SecurityGroupId} or ${INPUT_ec2SecurityGroupName}. If one is set to the output of an earlier step, that output is empty.`);
                                                    }
                                                    if (kind === INPUT_cidrIp) {
                                                        if ('' !== ownerId) throw new InvalidInput(`${kind} and ${INPUT_ec2SecurityGroupOwnerId} are both set: set either ${kind} or an EC2 security group.`);
                                                        var value2 = get(kind);
                                                        if (/^\[\s*["\]]/.test(value2)) return invalid(INPUT_cidrIp, value2, `is a JSON array: ${ONE_A_LINE}`);
                                                        let given = entries(value2);
                                                        if (0 === given.length) throw new InvalidInput(`No source: ${INPUT_cidrIp} holds no CIDR block. Use one such as 203.0.113.7/32.`);
                                                        return readEach(given, readBlock);
                                                    }
                                                    return kind === INPUT_ec2SecurityGroupId ? [
                                                        (value = get(kind), {
                                                            kind: 'ec2-security-group-id',
                                                            ...readAll({
                                                                id: ()=>readGroupId(INPUT_ec2SecurityGroupId, value),
                                                                ...'' === ownerId ? {} : {
                                                                    ownerId: ()=>readOwnerId(ownerId)
                                                                }
                                                            })
                                                        })
                                                    ] : [
                                                        (value1 = get(kind), {
                                                            kind: 'ec2-security-group-name',
                                                            ...readAll({
                                                                name: ()=>readGroupName(INPUT_ec2SecurityGroupName, value1),
                                                                ownerId () {
                                                                    if ('' !== ownerId) return readOwnerId(ownerId);
                                                                    throw new InvalidInput(`${INPUT_ec2SecurityGroupOwnerId} is missing, although ${INPUT_ec2SecurityGroupName} is ${shown(value1)}: set the 12 digits of the AWS account that owns the group.`);
                                                                }
                                                            })
                                                        })
                                                    ];
                                                })(get)
                                        });
                                        return 'groups' === target.kind ? {
                                            target,
                                            sources: fittingSources(target.groups, sources)
                                        } : {
                                            target,
                                            sources
                                        };
                                    })(get),
                                ports: ()=>(function(value) {
                                        if ('' === value) return;
                                        if ('all' === value) return value;
                                        let [, first = '', last = first] = /^(\d{1,5})(?: *- *(\d{1,5}))?$/.exec(value) ?? [], [from, to] = [
                                            Number(first),
                                            Number(last)
                                        ];
                                        return '' !== first && from <= to && to >= 1 && to <= 65_535 ? {
                                            from,
                                            to
                                        } : invalid(INPUT_port, value, "is not a port: use one from 1 to 65535, a range such as 5431-5455, or all.");
                                    })(get(INPUT_port))
                            }), { target, sources } = whom;
                            return 'warehouse' === target.kind ? {
                                ...target,
                                sources,
                                ports
                            } : rulesFor(target, sources, ports);
                        })(get)
                });
            } catch (error) {
                return giveUp(error);
            }
        }
        async function resolve({ target }, step, caller) {
            if ('rules' === target.kind) return target;
            let { signIn, budget } = step, { warehouse, sources, ports } = target;
            try {
                let text, isPrivate, groups, aws = await signIn(function({ kind }) {
                    return 'cluster' === kind ? [
                        {
                            actions: [
                                'redshift:DescribeClusters'
                            ],
                            resources: '*'
                        }
                    ] : [
                        {
                            actions: [
                                'redshift-serverless:GetWorkgroup'
                            ],
                            resources: [
                                'workgroup/*'
                            ]
                        }
                    ];
                }(warehouse)), found = await (0, retry.L5)(budget, {
                    what: `AWS to describe ${(0, domain_warehouse.N)(warehouse)}`,
                    send: (signal)=>aws.lookUp(warehouse, signal)
                });
                text = (0, domain_warehouse.N)(warehouse), isPrivate = !1 === found.publiclyAccessible ? '; it is not publicly accessible' : '', groups = found.groups.map(security_group.V).join(', '), (0, log.cv)(`${text.charAt(0).toUpperCase()}${text.slice(1)} has ${groups}${isPrivate}`);
                return rulesFor({
                    ...found,
                    warehouse
                }, sources, ports);
            } catch (error) {
                if (error instanceof InvalidInput) return giveUp(error);
                let fault = (0, explain.Ps)(error);
                (0, problems.oT)(target, fault);
                'nothing-to-revoke' === fault.kind ? await left.leave(void 0) : await leaveAccount(target, step, caller);
                return;
            }
        }
        async function giveUp(error) {
            if (!(error instanceof InvalidInput)) throw error;
            await left.leave(void 0);
            (0, problems.TR)(error.problems);
        }
    }),
    8674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            FF: ()=>without,
            Oy: ()=>toPermissions,
            Qz: ()=>fromRevokedRules,
            Zz: ()=>fromPermissions,
            co: ()=>fromSecurityGroup,
            kl: ()=>fromSecurityGroupRule
        });
        var _domain_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(380);
        let SOURCES = [
            'IpRanges',
            'Ipv6Ranges',
            'UserIdGroupPairs',
            'PrefixListIds'
        ];
        function toPermissions(rules, Description) {
            return [
                ...Map.groupBy(rules, ({ protocol, ports })=>JSON.stringify([
                        protocol,
                        ports
                    ])).values()
            ].map((same)=>{
                let { protocol, ports } = same[0], sources = same.map(({ source })=>(function(source) {
                        switch(source.kind){
                            case 'cidr':
                                return (0, _domain_cidr_js__WEBPACK_IMPORTED_MODULE_0__.w7)(source.cidr) ? {
                                    Ipv6Ranges: [
                                        {
                                            CidrIpv6: source.cidr
                                        }
                                    ]
                                } : {
                                    IpRanges: [
                                        {
                                            CidrIp: source.cidr
                                        }
                                    ]
                                };
                            case 'ec2-security-group-id':
                                {
                                    let { id, ownerId } = source;
                                    return {
                                        UserIdGroupPairs: [
                                            ownerId ? {
                                                GroupId: id,
                                                UserId: ownerId
                                            } : {
                                                GroupId: id
                                            }
                                        ]
                                    };
                                }
                            case 'prefix-list':
                                return {
                                    PrefixListIds: [
                                        {
                                            PrefixListId: source.id
                                        }
                                    ]
                                };
                            case 'ec2-security-group-name':
                                throw TypeError('The rules of a VPC security group name groups by their ids.');
                        }
                    })(source));
                return {
                    IpProtocol: protocol,
                    ...ports ? {
                        FromPort: ports.from,
                        ToPort: ports.to
                    } : {},
                    ...Object.fromEntries(SOURCES.flatMap((list)=>{
                        let entries = sources.flatMap((source)=>source[list] ?? []).map((entry)=>void 0 === Description ? entry : {
                                ...entry,
                                Description
                            });
                        return entries.length > 0 ? [
                            [
                                list,
                                entries
                            ]
                        ] : [];
                    }))
                };
            });
        }
        function fromPermissions(group, permissions) {
            return permissions.flatMap((permission)=>SOURCES.flatMap((list)=>(permission[list] ?? []).map((entry)=>listed(group, permission, sourceOf(entry), entry.Description))));
        }
        function fromSecurityGroupRule(rule) {
            let { SecurityGroupRuleId: id, GroupId, IsEgress, Tags = [] } = rule;
            if (!id || !GroupId || IsEgress) return;
            let group = {
                kind: 'vpc',
                id: GroupId
            }, { GroupId: sourceGroup, UserId } = rule.ReferencedGroupInfo ?? {}, { CidrIpv4, CidrIpv6, PrefixListId, Description } = rule;
            return {
                ...listed(group, rule, sourceOf({
                    CidrIp: CidrIpv4,
                    CidrIpv6,
                    PrefixListId,
                    GroupId: sourceGroup,
                    UserId
                }), Description),
                group,
                id,
                tags: Tags.map(({ Key = '', Value = '' })=>({
                        Key,
                        Value
                    }))
            };
        }
        function fromRevokedRules(group, rules) {
            return rules.filter(({ GroupId })=>GroupId === group.id).map((rule)=>{
                let { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId, Description } = rule;
                return listed(group, rule, sourceOf({
                    CidrIp: CidrIpv4,
                    CidrIpv6,
                    PrefixListId,
                    GroupId: ReferencedGroupId
                }), Description);
            });
        }
        function sourceOf({ CidrIp, CidrIpv6, PrefixListId, GroupId, UserId }) {
            let cidr = CidrIp ?? CidrIpv6;
            return void 0 !== cidr ? {
                kind: 'cidr',
                cidr
            } : void 0 !== PrefixListId ? {
                kind: 'prefix-list',
                id: PrefixListId
            } : {
                kind: 'ec2-security-group-id',
                id: GroupId ?? '',
                ...UserId ? {
                    ownerId: UserId
                } : {}
            };
        }
        function listed(group, { IpProtocol = '', FromPort, ToPort }, source, description = '') {
            return {
                group,
                protocol: IpProtocol,
                ...void 0 === FromPort || void 0 === ToPort || '-1' === IpProtocol ? {} : {
                    ports: {
                        from: FromPort,
                        to: ToPort
                    }
                },
                source,
                status: 'authorized',
                description,
                tags: []
            };
        }
        function fromSecurityGroup(group, { GroupId, GroupName = '', VpcId = '', IpPermissions = [], Tags = [] }) {
            return describedBy(group, {
                GroupId,
                GroupName,
                VpcId,
                IpPermissions: IpPermissions.map((permission)=>{
                    let { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = permission;
                    return JSON.parse(JSON.stringify({
                        ...permission,
                        IpRanges,
                        Ipv6Ranges,
                        PrefixListIds,
                        UserIdGroupPairs
                    }));
                }),
                Tags: Tags.map(({ Key = '', Value = '' })=>({
                        Key,
                        Value
                    }))
            });
        }
        function without({ group, api }, isGone) {
            let { IpPermissions, ...rest } = api, left = IpPermissions.flatMap((permission)=>{
                let lists = SOURCES.map((list)=>[
                        list,
                        (permission[list] ?? []).filter((entry)=>!isGone(listed(group, permission, sourceOf(entry))))
                    ]);
                return lists.some(([, entries])=>entries.length > 0) ? [
                    {
                        ...permission,
                        ...Object.fromEntries(lists)
                    }
                ] : [];
            });
            return describedBy(group, {
                ...rest,
                IpPermissions: left
            });
        }
        function describedBy(group, api) {
            return {
                group,
                rules: fromPermissions(group, api.IpPermissions),
                api
            };
        }
    }),
    9551: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>function failureOf(thrown) {
                    if (thrown instanceof CredentialsFailure) return {
                        ...failureOf(thrown.cause),
                        unsent: !0
                    };
                    let error = thrown instanceof Error ? thrown : Error(String(thrown)), { httpStatusCode, requestId, clockSkewCorrected } = error.$metadata ?? {};
                    return {
                        code: [
                            clockSkewCorrected && 'ClockSkewCorrected',
                            error.Code,
                            error.code,
                            error.name
                        ].find((code)=>'string' == typeof code),
                        message: error.message.split('\n')[0].replace(/\/\/\S*@/g, '//***@'),
                        status: httpStatusCode,
                        requestId: requestId ?? ('string' == typeof error.RequestId ? error.RequestId : void 0)
                    };
                },
            j: ()=>CredentialsFailure
        });
        class CredentialsFailure extends Error {
            constructor(cause){
                super('The credentials could not be found', {
                    cause
                });
            }
        }
    }),
    5733: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>toIngress,
            _: ()=>fromClusterSecurityGroup
        });
        function toIngress({ group, source }) {
            let { name } = group;
            switch(source.kind){
                case 'cidr':
                    return {
                        ClusterSecurityGroupName: name,
                        CIDRIP: source.cidr
                    };
                case 'ec2-security-group-name':
                    return {
                        ClusterSecurityGroupName: name,
                        EC2SecurityGroupName: source.name,
                        EC2SecurityGroupOwnerId: source.ownerId
                    };
                default:
                    throw TypeError('The rules of a cluster security group name groups by their names.');
            }
        }
        function fromClusterSecurityGroup(group, { ClusterSecurityGroupName, Description = '', EC2SecurityGroups, IPRanges, Tags }) {
            let ranges = (IPRanges ?? []).map(({ Status = '', CIDRIP = '', Tags })=>({
                    Status,
                    CIDRIP,
                    Tags: tags(Tags)
                })), groups = (EC2SecurityGroups ?? []).map((shape)=>({
                    Status: shape.Status ?? '',
                    EC2SecurityGroupName: shape.EC2SecurityGroupName ?? '',
                    EC2SecurityGroupOwnerId: shape.EC2SecurityGroupOwnerId ?? '',
                    Tags: tags(shape.Tags)
                })), listed = {
                group,
                description: ''
            };
            return {
                group,
                rules: [
                    ...ranges.map(({ CIDRIP, Status, Tags })=>({
                            ...listed,
                            source: {
                                kind: 'cidr',
                                cidr: CIDRIP
                            },
                            status: Status,
                            tags: Tags
                        })),
                    ...groups.map(({ EC2SecurityGroupName, EC2SecurityGroupOwnerId, Status, Tags })=>({
                            ...listed,
                            source: {
                                kind: 'ec2-security-group-name',
                                name: EC2SecurityGroupName,
                                ownerId: EC2SecurityGroupOwnerId
                            },
                            status: Status,
                            tags: Tags
                        }))
                ],
                api: {
                    ClusterSecurityGroupName,
                    Description,
                    EC2SecurityGroups: groups,
                    IPRanges: ranges,
                    Tags: tags(Tags)
                }
            };
        }
        function tags(shapes) {
            return (shapes ?? []).map(({ Key = '', Value = '' })=>({
                    Key,
                    Value
                }));
        }
    }),
    6107: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jm: ()=>wrongResponse,
            Oo: ()=>once,
            PV: ()=>emptyResponse,
            QR: ()=>sender
        });
        var _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570), _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581), _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9551);
        function sender(service, subject, { region, atEnd, debug }, detail) {
            return async (operation, request, read)=>{
                let action = `${service}:${operation}`, tell = (requestId = 'none')=>debug(`${action}: request id ${requestId}`);
                try {
                    let output = await request();
                    tell(output.$metadata.requestId);
                    return read(output);
                } catch (error) {
                    let failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.g)(error);
                    tell(failure.requestId);
                    if (error instanceof _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__.v) throw error;
                    throw (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.WE)(failure, {
                        subject,
                        region,
                        action,
                        detail,
                        atEnd
                    });
                }
            };
        }
        function once(make) {
            let made;
            return ()=>(made ??= {
                    thing: make()
                }).thing;
        }
        function emptyResponse() {
            let error = Error('The response does not hold what was asked for');
            return error.name = 'EmptyResponse', error;
        }
        function wrongResponse(about) {
            let error = Error(`The response is about ${about}`);
            return error.name = 'WrongResponse', error;
        }
    }),
    662: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L$: ()=>rolePartition,
            cP: ()=>roleAccount,
            iQ: ()=>partitionOf,
            qf: ()=>sessionArn
        });
        function roleAccount({ arn }) {
            return arn.split(':')[4];
        }
        function sessionArn(role) {
            let name = role.arn.split('/').at(-1);
            return `arn:${rolePartition(role)}:sts::${roleAccount(role)}:assumed-role/${name}/${role.sessionName}`;
        }
        function rolePartition({ arn }) {
            return arn.split(':')[1];
        }
        function partitionOf(region) {
            let [, partition = 'aws'] = PARTITIONS.find(([prefix])=>region.startsWith(prefix)) ?? [];
            return partition;
        }
        let PARTITIONS = [
            [
                'cn-',
                'aws-cn'
            ],
            [
                'us-gov-',
                'aws-us-gov'
            ],
            [
                'us-iso-',
                'aws-iso'
            ],
            [
                'us-isob-',
                'aws-iso-b'
            ],
            [
                'eu-isoe-',
                'aws-iso-e'
            ],
            [
                'us-isof-',
                'aws-iso-f'
            ],
            [
                'eusc-',
                'aws-eusc'
            ]
        ];
    }),
    4852: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L5: ()=>retry,
            il: ()=>reportWaiting,
            v7: ()=>pause
        });
        var _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570), _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
        async function retry(budget, { what, send, onFault, silence = (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.WE)({
            code: 'NoResponse'
        }, {}) }) {
            let last, untilDone = async ()=>{
                for(let round = 0; !budget.signal.aborted; round++){
                    let { done, wasSent } = budget.wire.watch(()=>attempt(budget, send, silence));
                    try {
                        return await done;
                    } catch (error) {
                        let fault = wasSent() ? (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(error) : function(fault) {
                            if (!fault.maybeApplied) return fault;
                            let { title, explanation } = fault.passes ? (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.WE)({
                                code: 'NotSent'
                            }, {}) : fault;
                            return new _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__.v(title, explanation, fault.ownWords, {
                                ...fault,
                                maybeApplied: !1
                            });
                        }((0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(error));
                        onFault?.(fault);
                        if (error === budget.signal.reason) break;
                        last = fault;
                        if (!fault.passes) throw fault;
                        if (round + 1 >= budget.maxAttempts) throw andThen(fault, function({ maxAttempts }) {
                            return (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.WE)({
                                code: 'AttemptsUsedUp'
                            }, {
                                detail: String(maxAttempts)
                            });
                        }(budget));
                    }
                    await pause(budget, round);
                }
                let end = (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(budget.signal.reason);
                throw last ? andThen(last, end) : end;
            };
            return void 0 === what ? untilDone() : reportWaiting(budget, ()=>last ? `${what} (${last.title})` : what, untilDone);
        }
        async function reportWaiting({ clock, onWait }, what, work) {
            let stop = clock.every(10_000, ()=>onWait(what()));
            try {
                return await work();
            } finally{
                stop();
            }
        }
        function pause({ signal, clock, random }, round) {
            let longest = Math.min(8_000, 250 * 2 ** round);
            return clock.sleep(longest * (0.5 + random() / 2), signal);
        }
        async function attempt({ signal, clock, attemptTime }, send, silence) {
            let limit = new AbortController(), { promise: ended, reject } = Promise.withResolvers(), disarm = clock.after(attemptTime, ()=>limit.abort(silence)), either = AbortSignal.any([
                signal,
                limit.signal
            ]), end = ()=>reject(either.reason);
            either.addEventListener('abort', end);
            try {
                return await Promise.race([
                    ended,
                    send(either)
                ]);
            } finally{
                disarm();
                either.removeEventListener('abort', end);
            }
        }
        function andThen(last, end) {
            return new _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__.v(last.title, `${last.explanation} ${end.explanation}`, last.ownWords, last);
        }
    }),
    1013: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>version
        });
        let version = "1.0.0";
    })
};
