let storage, journal;
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var leafPrototypes, getProto, installedChunks, installChunk, ExitCode, store, ExitCode1, __webpack_modules__ = {
    8674: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            FF: ()=>without,
            Oy: ()=>toPermissions,
            Qz: ()=>fromRevokedRules,
            Zz: ()=>fromPermissions,
            co: ()=>fromSecurityGroup,
            kl: ()=>fromSecurityGroupRule
        });
        var _domain_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(380);
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
    9551: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
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
    5733: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
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
    6107: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Jm: ()=>wrongResponse,
            Oo: ()=>once,
            PV: ()=>emptyResponse,
            QR: ()=>sender
        });
        var _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7570), _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1581), _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9551);
        function sender(service, subject, { region, debug: debug1 }) {
            return async (operation, request, read)=>{
                let action = `${service}:${operation}`, tell = (requestId = 'none')=>debug1(`${action}: request id ${requestId}`);
                try {
                    let output = await request();
                    tell(output.$metadata.requestId);
                    return read(output);
                } catch (error) {
                    let failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.g)(error);
                    tell(failure.requestId);
                    throw error instanceof _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__.v ? error : (0, _faults_explain_js__WEBPACK_IMPORTED_MODULE_0__.W)(failure, {
                        subject,
                        region,
                        action
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
    380: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            EF: ()=>overlap,
            Nm: ()=>network,
            gR: ()=>contains,
            w7: ()=>isIPv6
        });
        var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8280), ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
        let blocks = new Map();
        function parse(cidr) {
            return blocks.has(cidr) || blocks.set(cidr, ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValidCIDR(cidr) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parseCIDR(cidr) : void 0), blocks.get(cidr);
        }
        let networks = new Map();
        function network(cidr) {
            let known = networks.get(cidr);
            if (void 0 !== known) return known;
            let [address, prefix] = parse(cidr) ?? [], found = void 0 === address ? cidr : 'ipv4' === address.kind() ? `${ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.networkAddressFromCIDR(cidr)}/${prefix}` : `${ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.networkAddressFromCIDR(cidr).toRFC5952String()}/${prefix}`;
            return networks.set(cidr, found), found;
        }
        function isIPv6(cidr) {
            return parse(cidr)?.[0].kind() === 'ipv6';
        }
        function overlap(one, other) {
            return contains(one, other) || contains(other, one);
        }
        function contains(outer, inner) {
            let [large, small] = [
                parse(outer),
                parse(inner)
            ];
            return !!large && !!small && large[0].kind() === small[0].kind() && large[1] <= small[1] && large[0].match(small[0], large[1]);
        }
    }),
    6988: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            TK: ()=>rulesText,
            Y3: ()=>ruleText,
            ZY: ()=>portText,
            dM: ()=>distinct,
            kO: ()=>noneOf,
            yL: ()=>oneOf
        });
        var _security_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9066), _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1575);
        function oneOf(rules) {
            let known = Map.groupBy(rules, identity);
            return (rule)=>known.get(identity(rule))?.some((same)=>(0, _source_js__WEBPACK_IMPORTED_MODULE_0__.s0)(same.source, rule.source)) ?? !1;
        }
        function noneOf(rules) {
            let isOne = oneOf(rules);
            return (rule)=>!isOne(rule);
        }
        function distinct(rules) {
            return [
                ...new Map(rules.map((rule)=>[
                        identity(rule),
                        rule
                    ])).values()
            ];
        }
        function identity({ id, group, protocol, ports, source }) {
            return void 0 !== id ? id : JSON.stringify([
                (0, _security_group_js__WEBPACK_IMPORTED_MODULE_1__.e)(group),
                protocol,
                ports?.from,
                ports?.to,
                ...'vpc' === group.kind ? [
                    source.kind,
                    (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.t6)(source)
                ] : Object.values(source)
            ]);
        }
        function portText({ protocol, ports }) {
            if (void 0 === protocol) return '';
            if ('-1' === protocol) return 'all';
            let range = ports && (ports.from === ports.to ? `${ports.from}` : `${ports.from}-${ports.to}`);
            return 'tcp' === protocol ? range ?? '' : `${protocol} ${range ?? ''}`.trim();
        }
        function ruleText(rule) {
            let ports = portText(rule), source = (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.rI)(rule.source);
            return '' === ports ? source : 'all' === ports ? `${source} on all ports` : `${source} on ${/^\d/.test(ports) ? 'port ' : ''}${ports}`;
        }
        function rulesText(rules, mostNamed) {
            let left = rules.length - mostNamed, named = rules.slice(0, mostNamed).map(ruleText).join(', ');
            return left > 0 ? `${named} and ${left} more` : named;
        }
    }),
    9066: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            V: ()=>groupText,
            e: ()=>groupIdentity
        });
        function groupText(group) {
            return 'vpc' === group.kind ? `VPC security group ${group.id}` : `cluster security group ${group.name}`;
        }
        function groupIdentity(group) {
            return 'vpc' === group.kind ? group.id : group.name.toLowerCase();
        }
    }),
    1575: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            rI: ()=>sourceText,
            s0: ()=>sameOwner,
            t6: ()=>sourceId
        });
        var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(380);
        function sourceText(source) {
            switch(source.kind){
                case 'cidr':
                    return source.cidr;
                case 'ec2-security-group-name':
                    return `EC2 security group ${source.name} of account ${source.ownerId}`;
                case 'ec2-security-group-id':
                    return `EC2 security group ${source.id}${source.ownerId ? ` of account ${source.ownerId}` : ''}`;
                case 'prefix-list':
                    return source.id;
            }
        }
        function sourceId(source) {
            switch(source.kind){
                case 'cidr':
                    return (0, _cidr_js__WEBPACK_IMPORTED_MODULE_0__.Nm)(source.cidr);
                case 'ec2-security-group-name':
                    return source.name;
                default:
                    return source.id;
            }
        }
        function sameOwner(one, other) {
            let [owner, otherOwner] = [
                one,
                other
            ].map((source)=>'ownerId' in source ? source.ownerId : void 0);
            return void 0 === owner || void 0 === otherOwner || owner === otherOwner;
        }
    }),
    4591: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            H: ()=>warehouseName,
            N: ()=>warehouseText
        });
        function warehouseText(warehouse) {
            return `${warehouse.kind} ${warehouseName(warehouse)}`;
        }
        function warehouseName(warehouse) {
            return 'cluster' === warehouse.kind ? warehouse.clusterIdentifier : warehouse.workgroupName;
        }
    }),
    7570: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            P: ()=>asFault,
            W: ()=>explain
        });
        var fault = __nccwpck_require__(1581);
        let faultTable = [
            {
                codes: [
                    'NoGitHubToken'
                ],
                kind: 'refuses-all',
                title: 'No GitHub token',
                meaning: 'The input github-token is empty, so GitHub was not asked whether jobs are over.',
                remedy: 'Leave github-token out, and give the job the permission actions: read.'
            },
            {
                codes: [
                    'OtherGitHubServer'
                ],
                title: 'Lease of another GitHub server',
                meaning: 'The run of the lease is on another GitHub server than this workflow.',
                remedy: 'Run a sweep in a repository on that server too.'
            },
            {
                codes: [
                    'GitHubUnauthorized'
                ],
                kind: 'refuses-all',
                title: 'GitHub token not accepted',
                meaning: 'GitHub does not accept the token, so it is not known whether the job is over.',
                remedy: 'Leave github-token out, or check that the token is valid and not expired.'
            },
            {
                codes: [
                    'GitHubRateLimited'
                ],
                kind: 'refuses-all',
                title: 'GitHub rate limit reached',
                meaning: 'GitHub accepts no more requests for a while, so it is not known whether the job is over.',
                remedy: 'The next sweep asks again. Sweep less often, or use the token of a GitHub App.'
            },
            {
                codes: [
                    'GitHubDenied'
                ],
                title: 'Access denied by GitHub',
                meaning: 'The token may not read the job, so it is not known whether the job is over.',
                remedy: 'Give the job the permission actions: read.'
            },
            {
                codes: [
                    'GitHubNotFound'
                ],
                title: 'Not found on GitHub',
                meaning: 'GitHub does not show the job to this token: it was deleted, it belongs to another repository, or the permission actions: read is missing.',
                remedy: 'Run a sweep in each repository that leases, or use a token that may read all of them. A lease that stays unknown is revoked when it expires.'
            },
            {
                codes: [
                    'GitHubFailed'
                ],
                passes: !0,
                title: 'GitHub failed',
                meaning: 'GitHub failed, so it is not known whether the job is over.',
                remedy: 'The next sweep asks again. See https://www.githubstatus.com if it persists.'
            },
            {
                codes: [
                    'GitHubUnreachable'
                ],
                passes: !0,
                title: 'No response from GitHub',
                meaning: 'GitHub did not respond in time, so it is not known whether the job is over.',
                remedy: "Check the runner's network, and the variables GITHUB_API_URL and HTTPS_PROXY."
            },
            {
                codes: [
                    'GitHubUnclear'
                ],
                title: 'Unclear response from GitHub',
                meaning: 'The response does not clearly say whether the job is over. {detail}',
                remedy: 'Check the variables GITHUB_API_URL and HTTPS_PROXY.'
            },
            {
                codes: [
                    'GitHubNotAsked'
                ],
                title: 'GitHub was not asked',
                meaning: 'The time of the lease was not known, and GitHub was not asked about its job.',
                remedy: 'The next sweep asks again.'
            },
            {
                message: /VPC-by-Default customers cannot use cluster security groups/i,
                title: 'This account has no cluster security groups',
                meaning: "The clusters of this account are in a VPC and use VPC security groups, so {subject} can't exist.",
                remedy: 'Set cluster-identifier or workgroup-name, or set vpc-security-group-id to the id of the group.'
            },
            {
                codes: [
                    'ClusterSecurityGroupNotFound'
                ],
                kind: 'nothing-to-revoke',
                title: 'Cluster security group not found',
                meaning: 'There is no {subject} in {region}.',
                remedy: 'Check the name, the region and the account of the credentials.'
            },
            {
                codes: [
                    'InvalidGroup.NotFound',
                    'InvalidGroupId.Malformed',
                    'InvalidSecurityGroupID.NotFound'
                ],
                kind: 'nothing-to-revoke',
                title: 'VPC security group not found',
                meaning: 'There is no {subject} in {region}.',
                remedy: 'Check the id, the region and the account of the credentials.'
            },
            {
                codes: [
                    'ClusterNotFound'
                ],
                kind: 'nothing-to-revoke',
                title: 'Cluster not found',
                meaning: 'There is no {subject} in {region}.',
                remedy: 'Check cluster-identifier, the region and the account of the credentials.'
            },
            {
                codes: [
                    'ResourceNotFoundException'
                ],
                kind: 'nothing-to-revoke',
                title: 'Workgroup not found',
                meaning: 'There is no {subject} in {region}.',
                remedy: 'Check workgroup-name, the region and the account of the credentials.'
            },
            {
                codes: [
                    'WarehouseDeleting'
                ],
                title: 'Cluster or workgroup is being deleted',
                meaning: 'The {subject} in {region} is being deleted, so its security groups are unknown.',
                remedy: 'If a security group stays behind, name the group itself.'
            },
            {
                codes: [
                    'WarehouseCreating'
                ],
                passes: !0,
                title: 'Cluster or workgroup is being created',
                meaning: 'The {subject} in {region} is being created, and its security groups are not known yet.',
                remedy: 'Run this step when it is available, or name the security group itself.'
            },
            {
                codes: [
                    'WarehouseWithoutGroup'
                ],
                kind: 'nothing-to-revoke',
                title: 'Cluster or workgroup has no security group',
                meaning: 'The {subject} in {region} has no security group, so there is no rule to revoke.',
                remedy: 'If the rule is in another group, name that group itself.'
            },
            {
                codes: [
                    'AuthorizationNotFound',
                    'InvalidPermission.NotFound',
                    'InvalidSecurityGroupRuleId.NotFound'
                ],
                kind: 'rule-not-found',
                title: 'Rule not found',
                meaning: 'There is no such rule in {region}.',
                remedy: 'Name the rule exactly as it was authorized.'
            },
            {
                codes: [
                    'InvalidPermission.Duplicate'
                ],
                kind: 'rule-exists',
                title: 'Duplicate rule',
                meaning: 'Another rule of {subject} already lets this source in on the same ports.',
                remedy: 'Revoke that rule, or leave if-port-taken at widen.'
            },
            {
                codes: [
                    'PortTaken'
                ],
                title: 'Port taken',
                meaning: 'Another rule already lets this source in on exactly port {detail}.',
                remedy: 'Wait until it is revoked, or set if-port-taken to widen.'
            },
            {
                codes: [
                    'PortsTaken'
                ],
                title: 'All port ranges taken',
                meaning: 'Other rules already let this source in on each port range near port {detail}.',
                remedy: 'Let fewer jobs with the same address run at once, or sweep what lost jobs left open.'
            },
            {
                codes: [
                    'RulesPerSecurityGroupLimitExceeded'
                ],
                kind: 'group-full',
                title: 'Security group full',
                meaning: 'There is no room for another rule in {subject} in {region}.',
                remedy: 'Revoke rules that nobody needs, or ask AWS for a higher quota.'
            },
            {
                codes: [
                    'GroupsFull'
                ],
                title: 'Security groups full',
                meaning: 'There is no room for another rule in {subject}. {detail}',
                remedy: 'Sweep what lost jobs left open, or ask AWS for a higher quota.'
            },
            {
                codes: [
                    'AddressServiceUnreachable'
                ],
                passes: !0,
                title: 'Address service not reachable',
                meaning: "{subject} could not be asked for this runner's public address: {detail}.",
                remedy: "Set cidr-ip to that address, or public-ip-url to another service. A proxy isn't used."
            },
            {
                codes: [
                    'AddressServiceFailed'
                ],
                passes: !0,
                title: 'Address service failed',
                meaning: "{subject} could not tell this runner's public address: it sent status {detail}.",
                remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
            },
            {
                codes: [
                    'AddressServiceRefused'
                ],
                title: 'Address service failed',
                meaning: "{subject} could not tell this runner's public address: it sent status {detail}.",
                remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
            },
            {
                codes: [
                    'AddressServiceRedirects'
                ],
                title: 'Address service redirects',
                meaning: "{subject} was asked for this runner's public address, and redirects to {detail}. Redirects are not followed.",
                remedy: 'Set cidr-ip to that address, or public-ip-url to a service that does not redirect.'
            },
            {
                codes: [
                    'AddressServiceNotTrusted'
                ],
                title: 'Address service not trusted',
                meaning: 'The certificate of {subject} is not trusted: {detail}.',
                remedy: "Set cidr-ip to this runner's public address, or public-ip-url to another service. If the network replaces certificates, set NODE_EXTRA_CA_CERTS."
            },
            {
                codes: [
                    'NoPublicAddress'
                ],
                title: 'No public address',
                meaning: "{subject} was asked for this runner's public address, and sent {detail}.",
                remedy: 'Set cidr-ip to that address, or public-ip-url to another service.'
            },
            {
                codes: [
                    'EndpointUnreachable'
                ],
                passes: !0,
                title: 'Endpoint not reachable',
                meaning: 'This runner could not open a TCP connection to {subject}: {detail}.',
                remedy: "The rule was open, so check the rest: whether the cluster is paused, its route table and network ACL, the runner's firewall, and whether the runner's address changes from connection to connection."
            },
            {
                codes: [
                    'RuleStillListed'
                ],
                title: 'Rule not gone yet',
                meaning: 'AWS still lists the rule, so it may be open.',
                remedy: '{detail}'
            },
            {
                codes: [
                    'OtherAccount'
                ],
                title: 'Perhaps another AWS account',
                meaning: 'The credentials or the endpoint at the end of the job are not those of this step, and nothing proves that the account is the same. A cluster or a cluster security group is known by its name alone, so nothing was revoked.',
                remedy: 'Make sure that the job keeps the credentials of one account to its end.'
            },
            {
                codes: [
                    'InvalidClusterSecurityGroupState'
                ],
                passes: !0,
                title: 'Cluster security group busy',
                meaning: 'Another change to {subject} was still in progress.',
                remedy: 'Wait until that change is done.'
            },
            {
                codes: [
                    'Cancelled'
                ],
                maybeApplied: !0,
                title: 'Cancelled',
                meaning: 'The job was cancelled before this was done.',
                remedy: ''
            },
            {
                codes: [
                    'TimeIsUp'
                ],
                maybeApplied: !0,
                title: 'Time is up',
                meaning: 'The {detail} seconds of the input {subject} are over.',
                remedy: ''
            },
            {
                codes: [
                    'ShareIsUsedUp'
                ],
                maybeApplied: !0,
                title: 'Time is up',
                meaning: 'This request used up its share of the {detail}-second timeout.',
                remedy: ''
            },
            {
                codes: [
                    'AttemptsUsedUp'
                ],
                title: 'Attempts used up',
                meaning: 'AWS_MAX_ATTEMPTS allows no more than {detail} attempts.',
                remedy: ''
            },
            {
                codes: [
                    'Defect'
                ],
                maybeApplied: !0,
                title: 'Unexpected failure',
                meaning: 'This is a defect of the action: {detail}',
                remedy: ''
            },
            {
                codes: [
                    'ClockSkewCorrected'
                ],
                passes: !0,
                title: 'The clock of the runner is wrong',
                meaning: 'AWS refused the request because its time is too far from the time at AWS.',
                remedy: "Set the runner's clock, for example with NTP."
            },
            {
                message: /signature expired|signature not yet current|request ?time ?too ?skewed/i,
                codes: [
                    'RequestTimeTooSkewed'
                ],
                title: 'The clock of the runner is wrong',
                meaning: 'AWS refused the request because its time is too far from the time at AWS.',
                remedy: "Set the runner's clock, for example with NTP."
            },
            {
                codes: [
                    'ExpiredToken',
                    'ExpiredTokenException',
                    'RequestExpired',
                    'TokenRefreshRequired'
                ],
                title: 'AWS credentials expired',
                meaning: 'The credentials of this job are no longer valid.',
                remedy: 'Run aws-actions/configure-aws-credentials closer to this step, or ask it for a longer role-duration-seconds.'
            },
            {
                codes: [
                    'InvalidClientTokenId',
                    'InvalidAccessKeyId',
                    'UnrecognizedClientException',
                    'SignatureDoesNotMatch',
                    'IncompleteSignature',
                    'MissingAuthenticationToken',
                    'InvalidSignatureException',
                    'IncompleteSignatureException',
                    'MissingAuthenticationTokenException',
                    'AuthFailure'
                ],
                title: 'AWS credentials invalid',
                meaning: 'AWS does not accept the credentials of this job in {region}.',
                remedy: 'Check the credentials that the workflow sets up, and that they are valid in this region.'
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
                message: /perform: redshift-serverless:/i,
                kind: 'denied',
                title: 'Access to the workgroup denied by AWS',
                meaning: 'The role of this job may not do this to {subject}.',
                remedy: "Allow the IAM action {action} in the policy of that role. The resource is the workgroup's ARN, which ends in its id (a UUID), not in its name."
            },
            {
                codes: [
                    'AccessDenied',
                    'AccessDeniedException',
                    'UnauthorizedOperation',
                    'NotAuthorized'
                ],
                kind: 'denied',
                title: 'Access denied by AWS',
                meaning: 'The role of this job may not do this to {subject}.',
                remedy: 'Allow the IAM action {action} in the policy of that role.'
            },
            {
                codes: [
                    'ERR_INVALID_URL'
                ],
                title: 'Invalid endpoint',
                meaning: 'The endpoint of the service is not a valid URL.',
                remedy: 'Check AWS_ENDPOINT_URL and its variant for the service; the form is https://host:port.'
            },
            {
                codes: [
                    'ENOTFOUND',
                    'EAI_AGAIN'
                ],
                passes: !0,
                title: 'Host not found',
                meaning: 'The host name of the service in {region} could not be resolved.',
                remedy: "Check aws-region, AWS_ENDPOINT_URL and the runner's DNS."
            },
            {
                codes: [
                    'ECONNREFUSED'
                ],
                passes: !0,
                title: 'Connection refused',
                meaning: "Nothing listens at the service's address.",
                remedy: "Check AWS_ENDPOINT_URL, HTTPS_PROXY and the runner's firewall."
            },
            {
                message: /^connect E|before secure TLS connection was established|did not establish a connection/i,
                codes: [
                    'EHOSTUNREACH',
                    'ENETUNREACH'
                ],
                passes: !0,
                title: 'No connection',
                meaning: 'No connection to the service could be established.',
                remedy: "Check the runner's network, AWS_ENDPOINT_URL and HTTPS_PROXY."
            },
            {
                codes: [
                    'ERR_PROXY_INVALID_CONFIG',
                    'URIError'
                ],
                title: 'Invalid proxy',
                meaning: 'The address of the proxy is not a valid URL.',
                remedy: 'Check HTTPS_PROXY and HTTP_PROXY; the form is http://user:password@host:port. Percent-encode % and other special characters in the password.'
            },
            {
                message: /^Failed to establish tunnel.*: HTTP\/\d\.\d 50[234]\b|establish proxy tunnel (ended|timed out)/s,
                passes: !0,
                title: 'The proxy failed',
                meaning: 'The proxy could not connect to the service.',
                remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and whether the proxy is healthy.'
            },
            {
                codes: [
                    'ERR_PROXY_TUNNEL'
                ],
                status: 407,
                title: 'Refused by the proxy',
                meaning: 'The proxy did not let the request through.',
                remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.'
            },
            {
                codes: [
                    'SELF_SIGNED_CERT_IN_CHAIN',
                    'DEPTH_ZERO_SELF_SIGNED_CERT',
                    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
                    'UNABLE_TO_GET_ISSUER_CERT',
                    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
                    'CERT_HAS_EXPIRED',
                    'CERT_NOT_YET_VALID',
                    'ERR_TLS_CERT_ALTNAME_INVALID'
                ],
                title: 'Certificate not trusted',
                meaning: 'The certificate of the service, or of a proxy in between, is not trusted.',
                remedy: 'Set NODE_EXTRA_CA_CERTS to the certificate of your proxy.'
            },
            {
                codes: [
                    'ECONNRESET',
                    'EPIPE'
                ],
                passes: !0,
                maybeApplied: !0,
                title: 'Connection lost',
                meaning: 'The connection broke before a response came, so the rule may be open or gone.',
                remedy: "Check the runner's network."
            },
            {
                codes: [
                    'TimeoutError',
                    'ETIMEDOUT',
                    'RequestTimeout',
                    'RequestTimeoutException',
                    'NoResponse'
                ],
                passes: !0,
                maybeApplied: !0,
                title: 'No response from AWS',
                meaning: 'The service did not respond in time, so the rule may be open or gone.',
                remedy: "Check the runner's network."
            },
            {
                codes: [
                    'NotSent'
                ],
                passes: !0,
                title: 'Request not sent',
                meaning: 'The credentials or the connection were not there in time, so nothing was sent.',
                remedy: "Check where the credentials come from, the runner's network, HTTPS_PROXY and AWS_ENDPOINT_URL."
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
                passes: !0,
                title: 'Throttled by AWS',
                meaning: 'The account sends more requests than AWS allows, and the throttling did not ease in time.',
                remedy: 'Let fewer jobs run at once.'
            },
            {
                codes: [
                    'ServiceUnavailable',
                    'ServiceUnavailableException',
                    'Unavailable'
                ],
                passes: !0,
                title: 'AWS unavailable',
                meaning: 'The service was not available.',
                remedy: 'See https://health.aws.amazon.com if it persists.'
            },
            {
                codes: [
                    'EmptyResponse',
                    'SyntaxError'
                ],
                message: /XML parse error/i,
                passes: !0,
                maybeApplied: !0,
                title: 'Unexpected response, not from AWS',
                meaning: "The response is not in the API's format; it may have come from a proxy or a wrong endpoint.",
                remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
            },
            {
                codes: [
                    'WrongResponse'
                ],
                title: 'Response about something else',
                meaning: 'The response is not about {subject}, so it was ignored.',
                remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.'
            },
            {
                fromStatus: 500,
                passes: !0,
                maybeApplied: !0,
                title: 'AWS failed',
                meaning: 'The service failed, so the rule may be open or gone.',
                remedy: 'See https://health.aws.amazon.com if it persists.'
            },
            {
                title: 'AWS refused the request',
                meaning: 'AWS refused the request for {subject} in {region}.',
                remedy: "See the service's own words."
            }
        ];
        function explain(failure, place) {
            let row = faultTable.find((candidate)=>(function(row, { code, message = '', status = 0 }) {
                    let conditions = [
                        row.codes?.includes(code),
                        row.message?.test(message),
                        row.status && row.status === status,
                        row.fromStatus && row.fromStatus <= status
                    ].filter((condition)=>void 0 !== condition);
                    return 0 === conditions.length || conditions.includes(!0);
                })(candidate, failure)), { title, kind = 'other', passes = !1 } = row, maybeApplied = (row.maybeApplied ?? !1) && !failure.unsent;
            return new fault.v(title, function({ meaning, remedy }, place) {
                return `${meaning} ${remedy}`.replace(/\{(subject|region|action|detail)\}/g, (_, name)=>place[name] ?? '').trim();
            }(row, place), function({ code, message, status, requestId }) {
                if (void 0 === message) return '';
                let facts = [
                    code,
                    status && `status ${status}`,
                    requestId && `request id ${requestId}`
                ];
                return `The response was: ${message.trim() || 'empty'} (${facts.filter(Boolean).join(', ')}).`;
            }(failure), {
                kind,
                passes,
                maybeApplied
            });
        }
        function asFault(thrown) {
            return thrown instanceof fault.v ? thrown : explain({
                code: 'Defect'
            }, {
                detail: String(thrown)
            });
        }
    }),
    1581: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            v: ()=>Fault
        });
        let REFUSAL = {
            kind: 'other',
            passes: !1,
            maybeApplied: !1
        };
        class Fault extends Error {
            title;
            explanation;
            ownWords;
            kind;
            passes;
            maybeApplied;
            constructor(title, explanation, ownWords = '', { kind, passes, maybeApplied } = REFUSAL){
                super(`${explanation} ${ownWords}`.trim());
                this.name = 'Fault';
                this.title = title;
                this.explanation = explanation;
                this.ownWords = ownWords;
                this.kind = kind;
                this.passes = passes;
                this.maybeApplied = maybeApplied;
            }
        }
    }),
    6698: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    }),
    1421: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    }),
    7598: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    }),
    3024: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    }),
    1455: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    }),
    7067: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    }),
    4708: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    }),
    8161: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    }),
    6760: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    }),
    1708: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    }),
    7075: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    }),
    7975: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    }),
    8522: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    }),
    8280: (function(module) {
        !function(root) {
            let ipv4Part = '(0?\\d+|0x[a-f0-9]+)', ipv4Regexes = {
                fourOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
                threeOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
                twoOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
                longValue: RegExp(`^${ipv4Part}$`, 'i')
            }, octalRegex = RegExp("^0[0-7]+$", 'i'), hexRegex = RegExp("^0x[a-f0-9]+$", 'i'), zoneIndex = '%[0-9a-z]{1,}', ipv6Part = '(?:[0-9a-f]+::?)+', ipv6Regexes = {
                zoneIndex: RegExp(zoneIndex, 'i'),
                native: RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
                deprecatedTransitional: RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
                transitional: RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
            };
            function expandIPv6(string, parts) {
                let replacement, replacementCount;
                if (string.indexOf('::') !== string.lastIndexOf('::')) return null;
                let colonCount = 0, lastColon = -1, zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
                if (zoneId) {
                    zoneId = zoneId.substring(1);
                    string = string.replace(/%.+$/, '');
                }
                for(; (lastColon = string.indexOf(':', lastColon + 1)) >= 0;)colonCount++;
                '::' === string.substr(0, 2) && colonCount--;
                '::' === string.substr(-2, 2) && colonCount--;
                if (colonCount >= parts) return null;
                replacementCount = parts - colonCount;
                replacement = ':';
                for(; replacementCount--;)replacement += '0:';
                return ':' === (string = string.replace('::', replacement))[0] && (string = string.slice(1)), ':' === string[string.length - 1] && (string = string.slice(0, -1)), {
                    parts: parts = function() {
                        let ref = string.split(':'), results = [];
                        for(let i = 0; i < ref.length; i++)results.push(ref[i].length > 4 ? 0 / 0 : parseInt(ref[i], 16));
                        return results;
                    }(),
                    zoneId: zoneId
                };
            }
            function matchCIDR(first, second, partSize, cidrBits) {
                let shift;
                if (first.length !== second.length) throw Error('ipaddr: cannot match CIDR for objects with different lengths');
                let part = 0;
                for(; cidrBits > 0;){
                    (shift = partSize - cidrBits) < 0 && (shift = 0);
                    if (first[part] >> shift != second[part] >> shift) return !1;
                    cidrBits -= partSize;
                    part += 1;
                }
                return !0;
            }
            function parseIntAuto(string) {
                if (hexRegex.test(string)) return parseInt(string, 16);
                if ('0' === string[0] && !isNaN(parseInt(string[1], 10))) {
                    if (octalRegex.test(string)) return parseInt(string, 8);
                    throw Error(`ipaddr: cannot parse ${string} as octal`);
                }
                return parseInt(string, 10);
            }
            let ipaddr = {};
            ipaddr.IPv4 = function() {
                function IPv4(octets) {
                    let i, octet;
                    if (4 !== octets.length) throw Error('ipaddr: ipv4 octet count should be 4');
                    for(i = 0; i < octets.length; i++){
                        octet = octets[i];
                        if (!(0 <= octet && octet <= 255)) throw Error('ipaddr: ipv4 octet should fit in 8 bits');
                    }
                    this.octets = octets;
                }
                return IPv4.prototype.SpecialRanges = {
                    unspecified: [
                        [
                            new IPv4([
                                0,
                                0,
                                0,
                                0
                            ]),
                            8
                        ]
                    ],
                    broadcast: [
                        [
                            new IPv4([
                                255,
                                255,
                                255,
                                255
                            ]),
                            32
                        ]
                    ],
                    multicast: [
                        [
                            new IPv4([
                                224,
                                0,
                                0,
                                0
                            ]),
                            4
                        ]
                    ],
                    linkLocal: [
                        [
                            new IPv4([
                                169,
                                254,
                                0,
                                0
                            ]),
                            16
                        ]
                    ],
                    loopback: [
                        [
                            new IPv4([
                                127,
                                0,
                                0,
                                0
                            ]),
                            8
                        ]
                    ],
                    carrierGradeNat: [
                        [
                            new IPv4([
                                100,
                                64,
                                0,
                                0
                            ]),
                            10
                        ]
                    ],
                    private: [
                        [
                            new IPv4([
                                10,
                                0,
                                0,
                                0
                            ]),
                            8
                        ],
                        [
                            new IPv4([
                                172,
                                16,
                                0,
                                0
                            ]),
                            12
                        ],
                        [
                            new IPv4([
                                192,
                                168,
                                0,
                                0
                            ]),
                            16
                        ]
                    ],
                    reserved: [
                        [
                            new IPv4([
                                192,
                                0,
                                0,
                                0
                            ]),
                            24
                        ],
                        [
                            new IPv4([
                                192,
                                0,
                                2,
                                0
                            ]),
                            24
                        ],
                        [
                            new IPv4([
                                192,
                                88,
                                99,
                                0
                            ]),
                            24
                        ],
                        [
                            new IPv4([
                                198,
                                18,
                                0,
                                0
                            ]),
                            15
                        ],
                        [
                            new IPv4([
                                198,
                                51,
                                100,
                                0
                            ]),
                            24
                        ],
                        [
                            new IPv4([
                                203,
                                0,
                                113,
                                0
                            ]),
                            24
                        ],
                        [
                            new IPv4([
                                240,
                                0,
                                0,
                                0
                            ]),
                            4
                        ]
                    ],
                    as112: [
                        [
                            new IPv4([
                                192,
                                175,
                                48,
                                0
                            ]),
                            24
                        ],
                        [
                            new IPv4([
                                192,
                                31,
                                196,
                                0
                            ]),
                            24
                        ]
                    ],
                    amt: [
                        [
                            new IPv4([
                                192,
                                52,
                                193,
                                0
                            ]),
                            24
                        ]
                    ]
                }, IPv4.prototype.kind = function() {
                    return 'ipv4';
                }, IPv4.prototype.match = function(other, cidrRange) {
                    let ref;
                    if (void 0 === cidrRange) {
                        other = (ref = other)[0];
                        cidrRange = ref[1];
                    }
                    if ('ipv4' !== other.kind()) throw Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
                    return matchCIDR(this.octets, other.octets, 8, cidrRange);
                }, IPv4.prototype.prefixLengthFromSubnetMask = function() {
                    let i, octet, zeros, cidr = 0, stop = !1, zerotable = {
                        0: 8,
                        128: 7,
                        192: 6,
                        224: 5,
                        240: 4,
                        248: 3,
                        252: 2,
                        254: 1,
                        255: 0
                    };
                    for(i = 3; i >= 0; i -= 1){
                        octet = this.octets[i];
                        if (!(octet in zerotable)) return null;
                        zeros = zerotable[octet];
                        if (stop && 0 !== zeros) return null;
                        8 !== zeros && (stop = !0);
                        cidr += zeros;
                    }
                    return 32 - cidr;
                }, IPv4.prototype.range = function() {
                    return ipaddr.subnetMatch(this, this.SpecialRanges);
                }, IPv4.prototype.toByteArray = function() {
                    return this.octets.slice(0);
                }, IPv4.prototype.toIPv4MappedAddress = function() {
                    return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
                }, IPv4.prototype.toNormalizedString = function() {
                    return this.toString();
                }, IPv4.prototype.toString = function() {
                    return this.octets.join('.');
                }, IPv4;
            }();
            ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
                try {
                    let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
                    for(; i < 4;){
                        octets.push(parseInt(ipInterfaceOctets[i], 10) | 255 ^ parseInt(subnetMaskOctets[i], 10));
                        i++;
                    }
                    return new this(octets);
                } catch (e) {
                    throw Error('ipaddr: the address does not have IPv4 CIDR format', {
                        cause: e
                    });
                }
            };
            ipaddr.IPv4.isIPv4 = function(string) {
                return null !== this.parser(string);
            };
            ipaddr.IPv4.isValid = function(string) {
                try {
                    new this(this.parser(string));
                    return !0;
                } catch  {
                    return !1;
                }
            };
            ipaddr.IPv4.isValidCIDR = function(string) {
                try {
                    this.parseCIDR(string);
                    return !0;
                } catch  {
                    return !1;
                }
            };
            ipaddr.IPv4.isValidFourPartDecimal = function(string) {
                return !!(ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/));
            };
            ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
                let match = string.match(/^(.+)\/(\d+)$/);
                return !!ipaddr.IPv4.isValidCIDR(string) && !!match && ipaddr.IPv4.isValidFourPartDecimal(match[1]);
            };
            ipaddr.IPv4.networkAddressFromCIDR = function(string) {
                let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
                try {
                    ipInterfaceOctets = (cidr = this.parseCIDR(string))[0].toByteArray();
                    subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
                    octets = [];
                    i = 0;
                    for(; i < 4;){
                        octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                        i++;
                    }
                    return new this(octets);
                } catch (e) {
                    throw Error('ipaddr: the address does not have IPv4 CIDR format', {
                        cause: e
                    });
                }
            };
            ipaddr.IPv4.parse = function(string) {
                let parts = this.parser(string);
                if (null === parts) throw Error('ipaddr: string is not formatted like an IPv4 Address');
                return new this(parts);
            };
            ipaddr.IPv4.parseCIDR = function(string) {
                let match;
                if (match = string.match(/^(.+)\/(\d+)$/)) {
                    let maskLength = parseInt(match[2]);
                    if (maskLength >= 0 && maskLength <= 32) {
                        let parsed = [
                            this.parse(match[1]),
                            maskLength
                        ];
                        return Object.defineProperty(parsed, 'toString', {
                            value: function() {
                                return this.join('/');
                            }
                        }), parsed;
                    }
                }
                throw Error('ipaddr: string is not formatted like an IPv4 CIDR range');
            };
            ipaddr.IPv4.parser = function(string) {
                let match, part, value;
                if (match = string.match(ipv4Regexes.fourOctet)) {
                    let ref = match.slice(1, 6), results = [];
                    for(let i = 0; i < ref.length; i++){
                        part = ref[i];
                        results.push(parseIntAuto(part));
                    }
                    return results;
                }
                if (match = string.match(ipv4Regexes.longValue)) {
                    value = parseIntAuto(match[1]);
                    if (value > 0xffffffff || value < 0) throw Error('ipaddr: address outside defined range');
                    return (function() {
                        let shift, results = [];
                        for(shift = 0; shift <= 24; shift += 8)results.push(value >> shift & 0xff);
                        return results;
                    })().reverse();
                }
                if (match = string.match(ipv4Regexes.twoOctet)) {
                    let ref = match.slice(1, 4), results = [];
                    value = parseIntAuto(ref[1]);
                    if (value > 0xffffff || value < 0) throw Error('ipaddr: address outside defined range');
                    return results.push(parseIntAuto(ref[0])), results.push(value >> 16 & 0xff), results.push(value >> 8 & 0xff), results.push(0xff & value), results;
                }
                if (!(match = string.match(ipv4Regexes.threeOctet))) return null;
                let ref = match.slice(1, 5), results = [];
                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) throw Error('ipaddr: address outside defined range');
                return results.push(parseIntAuto(ref[0])), results.push(parseIntAuto(ref[1])), results.push(value >> 8 & 0xff), results.push(0xff & value), results;
            };
            ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
                prefix = parseInt(prefix);
                if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw Error('ipaddr: invalid IPv4 prefix length');
                let octets = [
                    0,
                    0,
                    0,
                    0
                ], j = 0, filledOctetCount = Math.floor(prefix / 8);
                for(; j < filledOctetCount;){
                    octets[j] = 255;
                    j++;
                }
                return filledOctetCount < 4 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
            };
            ipaddr.IPv6 = function() {
                function IPv6(parts, zoneId) {
                    let i, part;
                    if (16 === parts.length) {
                        this.parts = [];
                        for(i = 0; i <= 14; i += 2)this.parts.push(parts[i] << 8 | parts[i + 1]);
                    } else if (8 === parts.length) this.parts = parts;
                    else throw Error('ipaddr: ipv6 part count should be 8 or 16');
                    for(i = 0; i < this.parts.length; i++){
                        part = this.parts[i];
                        if (!(0 <= part && part <= 0xffff)) throw Error('ipaddr: ipv6 part should fit in 16 bits');
                    }
                    zoneId && (this.zoneId = zoneId);
                }
                return IPv6.prototype.SpecialRanges = {
                    unspecified: [
                        new IPv6([
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        128
                    ],
                    linkLocal: [
                        new IPv6([
                            0xfe80,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        10
                    ],
                    multicast: [
                        new IPv6([
                            0xff00,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        8
                    ],
                    loopback: [
                        new IPv6([
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            1
                        ]),
                        128
                    ],
                    uniqueLocal: [
                        new IPv6([
                            0xfc00,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        7
                    ],
                    ipv4Mapped: [
                        new IPv6([
                            0,
                            0,
                            0,
                            0,
                            0,
                            0xffff,
                            0,
                            0
                        ]),
                        96
                    ],
                    deprecatedSiteLocal: [
                        new IPv6([
                            0xfec0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        10
                    ],
                    discard: [
                        new IPv6([
                            0x100,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        64
                    ],
                    rfc6145: [
                        new IPv6([
                            0,
                            0,
                            0,
                            0,
                            0xffff,
                            0,
                            0,
                            0
                        ]),
                        96
                    ],
                    rfc6052: [
                        [
                            new IPv6([
                                0x64,
                                0xff9b,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            96
                        ],
                        [
                            new IPv6([
                                0x64,
                                0xff9b,
                                0x1,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            48
                        ]
                    ],
                    '6to4': [
                        new IPv6([
                            0x2002,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        16
                    ],
                    teredo: [
                        new IPv6([
                            0x2001,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        32
                    ],
                    benchmarking: [
                        new IPv6([
                            0x2001,
                            0x2,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        48
                    ],
                    amt: [
                        new IPv6([
                            0x2001,
                            0x3,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        32
                    ],
                    as112v6: [
                        [
                            new IPv6([
                                0x2001,
                                0x4,
                                0x112,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            48
                        ],
                        [
                            new IPv6([
                                0x2620,
                                0x4f,
                                0x8000,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            48
                        ]
                    ],
                    deprecatedOrchid: [
                        new IPv6([
                            0x2001,
                            0x10,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        28
                    ],
                    orchid2: [
                        new IPv6([
                            0x2001,
                            0x20,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        28
                    ],
                    droneRemoteIdProtocolEntityTags: [
                        new IPv6([
                            0x2001,
                            0x30,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        28
                    ],
                    segmentRouting: [
                        new IPv6([
                            0x5f00,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0
                        ]),
                        16
                    ],
                    reserved: [
                        [
                            new IPv6([
                                0x2001,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            23
                        ],
                        [
                            new IPv6([
                                0x2001,
                                0xdb8,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            32
                        ],
                        [
                            new IPv6([
                                0x3fff,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0
                            ]),
                            20
                        ]
                    ]
                }, IPv6.prototype.isIPv4MappedAddress = function() {
                    return 'ipv4Mapped' === this.range();
                }, IPv6.prototype.kind = function() {
                    return 'ipv6';
                }, IPv6.prototype.match = function(other, cidrRange) {
                    let ref;
                    if (void 0 === cidrRange) {
                        other = (ref = other)[0];
                        cidrRange = ref[1];
                    }
                    if ('ipv6' !== other.kind()) throw Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
                    return matchCIDR(this.parts, other.parts, 16, cidrRange);
                }, IPv6.prototype.prefixLengthFromSubnetMask = function() {
                    let part, zeros, cidr = 0, stop = !1, zerotable = {
                        0: 16,
                        32768: 15,
                        49152: 14,
                        57344: 13,
                        61440: 12,
                        63488: 11,
                        64512: 10,
                        65024: 9,
                        65280: 8,
                        65408: 7,
                        65472: 6,
                        65504: 5,
                        65520: 4,
                        65528: 3,
                        65532: 2,
                        65534: 1,
                        65535: 0
                    };
                    for(let i = 7; i >= 0; i -= 1){
                        part = this.parts[i];
                        if (!(part in zerotable)) return null;
                        zeros = zerotable[part];
                        if (stop && 0 !== zeros) return null;
                        16 !== zeros && (stop = !0);
                        cidr += zeros;
                    }
                    return 128 - cidr;
                }, IPv6.prototype.range = function() {
                    return ipaddr.subnetMatch(this, this.SpecialRanges);
                }, IPv6.prototype.toByteArray = function() {
                    let part, bytes = [], ref = this.parts;
                    for(let i = 0; i < ref.length; i++){
                        part = ref[i];
                        bytes.push(part >> 8);
                        bytes.push(0xff & part);
                    }
                    return bytes;
                }, IPv6.prototype.toFixedLengthString = function() {
                    let addr = (function() {
                        let results = [];
                        for(let i = 0; i < this.parts.length; i++)results.push(function(part) {
                            for(; part.length < 4;)part = `0${part}`;
                            return part;
                        }(this.parts[i].toString(16)));
                        return results;
                    }).call(this).join(':'), suffix = '';
                    return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
                }, IPv6.prototype.toIPv4Address = function() {
                    if (!this.isIPv4MappedAddress()) throw Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
                    let ref = this.parts.slice(-2), high = ref[0], low = ref[1];
                    return new ipaddr.IPv4([
                        high >> 8,
                        0xff & high,
                        low >> 8,
                        0xff & low
                    ]);
                }, IPv6.prototype.toNormalizedString = function() {
                    let addr = (function() {
                        let results = [];
                        for(let i = 0; i < this.parts.length; i++)results.push(this.parts[i].toString(16));
                        return results;
                    }).call(this).join(':'), suffix = '';
                    return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
                }, IPv6.prototype.toRFC5952String = function() {
                    let match, regex = /((^|:)(0(:|$)){2,})/g, suffix = '';
                    this.zoneId && (suffix = `%${this.zoneId}`);
                    let normalized = this.toNormalizedString(), string = normalized.slice(0, normalized.length - suffix.length), bestMatchIndex = 0, bestMatchLength = -1, bestMatchGroups = -1;
                    for(; match = regex.exec(string);){
                        let groups = (match[0].match(/0/g) || []).length;
                        if (groups > bestMatchGroups) {
                            bestMatchGroups = groups;
                            bestMatchIndex = match.index;
                            bestMatchLength = match[0].length;
                        }
                    }
                    return bestMatchLength < 0 ? string + suffix : `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
                }, IPv6.prototype.toString = function() {
                    return this.toRFC5952String();
                }, IPv6;
            }();
            ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
                try {
                    let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
                    for(; i < 16;){
                        octets.push(parseInt(ipInterfaceOctets[i], 10) | 255 ^ parseInt(subnetMaskOctets[i], 10));
                        i++;
                    }
                    return new this(octets);
                } catch (e) {
                    throw Error('ipaddr: the address does not have IPv6 CIDR format', {
                        cause: e
                    });
                }
            };
            ipaddr.IPv6.isIPv6 = function(string) {
                return null !== this.parser(string);
            };
            ipaddr.IPv6.isValid = function(string) {
                if ('string' == typeof string && -1 === string.indexOf(':')) return !1;
                try {
                    let addr = this.parser(string);
                    new this(addr.parts, addr.zoneId);
                    return !0;
                } catch  {
                    return !1;
                }
            };
            ipaddr.IPv6.isValidCIDR = function(string) {
                if ('string' == typeof string && -1 === string.indexOf(':')) return !1;
                try {
                    this.parseCIDR(string);
                    return !0;
                } catch  {
                    return !1;
                }
            };
            ipaddr.IPv6.networkAddressFromCIDR = function(string) {
                let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
                try {
                    ipInterfaceOctets = (cidr = this.parseCIDR(string))[0].toByteArray();
                    subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
                    octets = [];
                    i = 0;
                    for(; i < 16;){
                        octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                        i++;
                    }
                    return new this(octets);
                } catch (e) {
                    throw Error('ipaddr: the address does not have IPv6 CIDR format', {
                        cause: e
                    });
                }
            };
            ipaddr.IPv6.parse = function(string) {
                let addr = this.parser(string);
                if (null === addr) throw Error('ipaddr: string is not formatted like an IPv6 Address');
                return new this(addr.parts, addr.zoneId);
            };
            ipaddr.IPv6.parseCIDR = function(string) {
                let maskLength, match, parsed;
                if (match = string.match(/^(.+)\/(\d+)$/)) {
                    maskLength = parseInt(match[2]);
                    if (maskLength >= 0 && maskLength <= 128) return Object.defineProperty(parsed = [
                        this.parse(match[1]),
                        maskLength
                    ], 'toString', {
                        value: function() {
                            return this.join('/');
                        }
                    }), parsed;
                }
                throw Error('ipaddr: string is not formatted like an IPv6 CIDR range');
            };
            ipaddr.IPv6.parser = function(string) {
                let addr, i, match, octet, octets, zoneId;
                if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
                if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
                if (match = string.match(ipv6Regexes.transitional)) {
                    zoneId = match[6] || '';
                    addr = match[1];
                    match[1].endsWith('::') || (addr = addr.slice(0, -1));
                    addr = expandIPv6(addr + zoneId, 6);
                    if (addr && addr.parts) {
                        octets = [
                            parseInt(match[2]),
                            parseInt(match[3]),
                            parseInt(match[4]),
                            parseInt(match[5])
                        ];
                        for(i = 0; i < octets.length; i++){
                            octet = octets[i];
                            if (!(0 <= octet && octet <= 255)) return null;
                        }
                        return addr.parts.push(octets[0] << 8 | octets[1]), addr.parts.push(octets[2] << 8 | octets[3]), {
                            parts: addr.parts,
                            zoneId: addr.zoneId
                        };
                    }
                }
                return null;
            };
            ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
                prefix = parseInt(prefix);
                if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw Error('ipaddr: invalid IPv6 prefix length');
                let octets = [
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                ], j = 0, filledOctetCount = Math.floor(prefix / 8);
                for(; j < filledOctetCount;){
                    octets[j] = 255;
                    j++;
                }
                return filledOctetCount < 16 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
            };
            ipaddr.fromByteArray = function(bytes) {
                let length = bytes.length;
                if (4 === length) return new ipaddr.IPv4(bytes);
                if (16 === length) return new ipaddr.IPv6(bytes);
                throw Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
            };
            ipaddr.isValid = function(string) {
                return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
            };
            ipaddr.isValidCIDR = function(string) {
                return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
            };
            ipaddr.parse = function(string) {
                if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
                if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
                throw Error('ipaddr: the address has neither IPv6 nor IPv4 format');
            };
            ipaddr.parseCIDR = function(string) {
                try {
                    return ipaddr.IPv6.parseCIDR(string);
                } catch  {
                    try {
                        return ipaddr.IPv4.parseCIDR(string);
                    } catch (e) {
                        throw Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', {
                            cause: e
                        });
                    }
                }
            };
            ipaddr.process = function(string) {
                let addr = this.parse(string);
                return 'ipv6' === addr.kind() && addr.isIPv4MappedAddress() ? addr.toIPv4Address() : addr;
            };
            ipaddr.subnetMatch = function(address, rangeList, defaultName) {
                let i, rangeName, rangeSubnets, subnet;
                null == defaultName && (defaultName = 'unicast');
                for(rangeName in rangeList)if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                    !(rangeSubnets = rangeList[rangeName])[0] || rangeSubnets[0] instanceof Array || (rangeSubnets = [
                        rangeSubnets
                    ]);
                    for(i = 0; i < rangeSubnets.length; i++){
                        subnet = rangeSubnets[i];
                        if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
                    }
                }
                return defaultName;
            };
            module.exports ? module.exports = ipaddr : root.ipaddr = ipaddr;
        }(this);
    })
}, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (void 0 !== cachedModule) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    }, threw = !0;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = !1;
    } finally{
        threw && delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/";
__nccwpck_require__.n = (module)=>{
    var getter = module && module.__esModule ? ()=>module.default : ()=>module;
    return __nccwpck_require__.d(getter, {
        a: getter
    }), getter;
};
getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__, __nccwpck_require__.t = function(value, mode) {
    1 & mode && (value = this(value));
    if (8 & mode || 'object' == typeof value && value && (4 & mode && value.__esModule || 16 & mode && 'function' == typeof value.then)) return value;
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [
        null,
        getProto({}),
        getProto([]),
        getProto(getProto)
    ];
    for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
    return def.default = ()=>value, __nccwpck_require__.d(ns, def), ns;
};
__nccwpck_require__.d = (exports, definition)=>{
    for(var key in definition)__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
        enumerable: !0,
        get: definition[key]
    });
};
__nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>(__nccwpck_require__.f[key](chunkId, promises), promises), []));
__nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports)=>{
    "u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, {
        value: 'Module'
    });
    Object.defineProperty(exports, '__esModule', {
        value: !0
    });
};
installedChunks = {
    792: 0
}, installChunk = (data)=>{
    var moduleId, chunkId, { ids, modules, runtime } = data, i = 0;
    for(moduleId in modules)__nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
    runtime && runtime(__nccwpck_require__);
    for(; i < ids.length; i++){
        chunkId = ids[i];
        __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
        installedChunks[ids[i]] = 0;
    }
}, __nccwpck_require__.f.j = (chunkId, promises)=>{
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
    else {
        var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
            0 !== installedChunks[chunkId] && (installedChunks[chunkId] = void 0);
            throw e;
        }), promise = Promise.race([
            promise,
            new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
                    resolve
                ])
        ]);
        promises.push(installedChunkData[1] = promise);
    }
};
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    i: ()=>src_main,
    b: ()=>src_post
});
let external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
function utils_toCommandValue(input) {
    return null == input ? '' : 'string' == typeof input || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    return Object.keys(annotationProperties).length ? {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    } : {};
}
function command_issueCommand(command, properties, message) {
    let cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
class Command {
    constructor(command, properties, message){
        command || (command = 'missing.command');
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = '::' + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = !0;
            for(let key in this.properties)if (this.properties.hasOwnProperty(key)) {
                let val = this.properties[key];
                if (val) {
                    first ? first = !1 : cmdStr += ',';
                    cmdStr += `${key}=${utils_toCommandValue(val).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C')}`;
                }
            }
        }
        return cmdStr + `::${utils_toCommandValue(this.message).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`;
    }
}
let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto"), external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
function file_command_issueFileCommand(command, message) {
    let filePath = process.env[`GITHUB_${command}`];
    if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
    if (!external_fs_namespaceObject.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`, convertedValue = utils_toCommandValue(value);
    if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
var summary_awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
            try {
                step(generator.next(value));
            } catch (e) {
                reject(e);
            }
        }
        function rejected(value) {
            try {
                step(generator.throw(value));
            } catch (e) {
                reject(e);
            }
        }
        function step(result) {
            var value;
            result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve) {
                resolve(value);
            })).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
let { access, appendFile, writeFile } = external_fs_namespaceObject.promises, SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
class Summary {
    constructor(){
        this._buffer = '';
    }
    filePath() {
        return summary_awaiter(this, void 0, void 0, function*() {
            if (this._filePath) return this._filePath;
            let pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            } catch (_a) {
                throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            return this._filePath = pathFromEnv, this._filePath;
        });
    }
    wrap(tag, content, attrs = {}) {
        let htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
        return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
    }
    write(options) {
        return summary_awaiter(this, void 0, void 0, function*() {
            let overwrite = !!(null == options ? void 0 : options.overwrite), filePath = yield this.filePath();
            return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, {
                encoding: 'utf8'
            }), this.emptyBuffer();
        });
    }
    clear() {
        return summary_awaiter(this, void 0, void 0, function*() {
            return this.emptyBuffer().write({
                overwrite: !0
            });
        });
    }
    stringify() {
        return this._buffer;
    }
    isEmptyBuffer() {
        return 0 === this._buffer.length;
    }
    emptyBuffer() {
        return this._buffer = '', this;
    }
    addRaw(text, addEOL = !1) {
        return this._buffer += text, addEOL ? this.addEOL() : this;
    }
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    addCodeBlock(code, lang) {
        let attrs = Object.assign({}, lang && {
            lang
        }), element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    addList(items, ordered = !1) {
        let listItems = items.map((item)=>this.wrap('li', item)).join(''), element = this.wrap(ordered ? 'ol' : 'ul', listItems);
        return this.addRaw(element).addEOL();
    }
    addTable(rows) {
        let tableBody = rows.map((row)=>{
            let cells = row.map((cell)=>{
                if ('string' == typeof cell) return this.wrap('td', cell);
                let { header, data, colspan, rowspan } = cell, attrs = Object.assign(Object.assign({}, colspan && {
                    colspan
                }), rowspan && {
                    rowspan
                });
                return this.wrap(header ? 'th' : 'td', data, attrs);
            }).join('');
            return this.wrap('tr', cells);
        }).join(''), element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
        let element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
        let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && {
            width
        }), height && {
            height
        }), element = this.wrap('img', null, Object.assign({
            src,
            alt
        }, attrs));
        return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
        let tag = `h${level}`, allowedTag = [
            'h1',
            'h2',
            'h3',
            'h4',
            'h5',
            'h6'
        ].includes(tag) ? tag : 'h1', element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    addSeparator() {
        let element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    addBreak() {
        let element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
        let attrs = Object.assign({}, cite && {
            cite
        }), element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
        let element = this.wrap('a', text, {
            href
        });
        return this.addRaw(element).addEOL();
    }
}
let _summary = new Summary();
external_os_namespaceObject.platform();
external_os_namespaceObject.arch();
(ExitCode = ExitCode1 || (ExitCode1 = {}))[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
function getInput(name, options) {
    let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
    return options && !1 === options.trimWhitespace ? val : val.trim();
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
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
var domain_warehouse = __nccwpck_require__(4591), explain = __nccwpck_require__(7570);
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
    }).format(words), INPUT_clusterIdentifier = 'cluster-identifier', INPUT_workgroupName = 'workgroup-name', INPUT_vpcSecurityGroupId = 'vpc-security-group-id', INPUT_clusterSecurityGroupName = 'cluster-security-group-name', INPUT_cidrIp = 'cidr-ip', INPUT_ec2SecurityGroupId = 'ec2-security-group-id', INPUT_ec2SecurityGroupName = 'ec2-security-group-name', INPUT_ec2SecurityGroupOwnerId = 'ec2-security-group-owner-id', INPUT_port = 'port', INPUT_awsRegion = 'aws-region';
var domain_cidr = __nccwpck_require__(380), domain_rule = __nccwpck_require__(6988);
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
        cidr: (0, domain_cidr.Nm)(source.cidr)
    } : source;
}
function clusterSource(source) {
    if ('ec2-security-group-id' === source.kind) throw new InvalidInput(`${INPUT_ec2SecurityGroupId}: ${shown(source.id)} is a source of VPC security groups: for a cluster security group set ${INPUT_ec2SecurityGroupName} and ${INPUT_ec2SecurityGroupOwnerId}.`);
    if ('cidr' === source.kind && (0, domain_cidr.w7)(source.cidr)) throw new InvalidInput(`${INPUT_cidrIp}: ${shown(source.cidr)} is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.`);
    return source;
}
var ipaddr = __nccwpck_require__(8280), ipaddr_default = __nccwpck_require__.n(ipaddr);
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
], target_KINDS = [
    INPUT_clusterIdentifier,
    INPUT_workgroupName,
    INPUT_vpcSecurityGroupId,
    INPUT_clusterSecurityGroupName
];
var security_group = __nccwpck_require__(9066);
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
var faults_fault = __nccwpck_require__(1581);
async function retry(budget, { what, send, onFault, silence = (0, explain.W)({
    code: 'NoResponse'
}, {}) }) {
    let last, untilDone = async ()=>{
        for(let round = 0; !budget.signal.aborted; round++){
            let { done, wasSent } = budget.wire.watch(()=>attempt(budget, send, silence));
            try {
                return await done;
            } catch (error) {
                let fault = wasSent() ? (0, explain.P)(error) : function(fault) {
                    if (!fault.maybeApplied) return fault;
                    let { title, explanation } = fault.passes ? (0, explain.W)({
                        code: 'NotSent'
                    }, {}) : fault;
                    return new faults_fault.v(title, explanation, fault.ownWords, {
                        ...fault,
                        maybeApplied: !1
                    });
                }((0, explain.P)(error));
                onFault?.(fault);
                if (error === budget.signal.reason) break;
                last = fault;
                if (!fault.passes) throw fault;
                if (round + 1 >= budget.maxAttempts) throw andThen(fault, function({ maxAttempts }) {
                    return (0, explain.W)({
                        code: 'AttemptsUsedUp'
                    }, {
                        detail: String(maxAttempts)
                    });
                }(budget));
            }
            await pause(budget, round);
        }
        let end = (0, explain.P)(budget.signal.reason);
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
    return new faults_fault.v(last.title, `${last.explanation} ${end.explanation}`, last.ownWords, last);
}
function describe(api, budget) {
    return retry(budget, {
        what: 'AWS to describe the group',
        send: (signal)=>api.describe(signal)
    });
}
async function look(api, rules, dryRun, budget) {
    let [refusal, description] = await Promise.all([
        dryRun ? void 0 : checkPermission(api, rules, budget),
        describe(api, budget).catch(explain.P)
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
        await retry(budget, {
            what: 'AWS to check the permission to revoke',
            send: (signal)=>api.checkPermission(rules, signal)
        });
        return;
    } catch (error) {
        let fault = (0, explain.P)(error);
        return 'rule-not-found' === fault.kind ? void 0 : fault;
    }
}
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
function mayHaveRules({ kind }) {
    return 'nothing-to-revoke' !== kind;
}
function requestFor([first, ...others], options) {
    return first && {
        options,
        target: {
            kind: 'rules',
            rules: [
                first,
                ...others
            ]
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
        await reportWaiting(budget, ()=>`AWS to remove ${(0, domain_rule.TK)(leaving, 5)}`, async ()=>{
            for(let round = 0; listed().length > 0; round++){
                await pause(budget, round);
                budget.signal.throwIfAborted();
                let inDoubt = listed().filter(isUnproven).map(({ rule })=>rule).filter((0, domain_rule.yL)(description.rules.filter(isAuthorized)));
                if (inDoubt.length > 0) {
                    let again = await revokeAgain(inDoubt);
                    budget.signal.throwIfAborted();
                    outcomes = function(outcomes, newer) {
                        let byRule = new Map(newer.filter(({ result })=>'not-found' !== result).map((outcome)=>[
                                outcome.rule,
                                outcome
                            ]));
                        return outcomes.map((outcome)=>byRule.get(outcome.rule) ?? outcome);
                    }(outcomes, again.outcomes);
                }
                description = await retry(budget, {
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
        let fault = (0, explain.W)({
            code: 'RuleStillListed'
        }, {
            detail: (0, explain.P)(error).message
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
    let refusal, asked = new Set(batch), responseLost = !1, earlierApplied = !0, settle = ()=>{
        responseLost || journal.record([
            ...asked
        ], !1);
    }, send = ()=>retry(budget, {
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
            if (0 === present.length || present.length === asked.size) break;
            responseLost = !1;
            settle();
            asked = new Set(present);
            response = await send();
        }
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
        if (unproven.length > 0) return lookFor(unproven, outcomes, api, budget);
        description &&= api.without(description, isGone);
        return {
            outcomes,
            description: response.description ?? description
        };
    } catch (error) {
        let fault = (0, explain.P)(error);
        return {
            outcomes: batch.map((rule)=>asked.has(rule) ? failed(rule, fault, responseLost) : absent(rule))
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
        let fault = (0, explain.P)(error), isUnproven = (0, domain_rule.yL)(unproven);
        return {
            outcomes: outcomes.map((outcome)=>isUnproven(outcome.rule) ? failed(outcome.rule, fault, !0) : outcome)
        };
    }
}
async function revoke(api, rules, budget, journal, showGroup) {
    let revokeSome = (some)=>revokeInBatches(api, some, budget, journal), { outcomes, description: seen } = await revokeSome(rules), failures = withResult(outcomes, 'failed'), [first] = failures.length === outcomes.length ? failures : [];
    if (!showGroup && !seen && outcomes.every(isSettled)) return {
        group: api.group,
        outcomes
    };
    let description = seen ?? first?.fault ?? await describe(api, budget).catch(explain.P);
    return description instanceof faults_fault.v ? {
        group: api.group,
        outcomes,
        description
    } : confirm_confirm(api, {
        outcomes,
        description
    }, budget, revokeSome);
}
function isSettled(outcome) {
    return 'failed' === outcome.result || 'revoked' === outcome.result && !outcome.responseLost;
}
async function preview(api, rules, budget) {
    let description = await describe(api, budget).catch(explain.P), { group } = api;
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
    return (0, explain.W)({
        code: 'OtherAccount'
    }, {});
}
var domain_source = __nccwpck_require__(1575);
function logLine(text) {
    return oneLine(text).replace(/^\s*::/, ': :');
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint).replaceAll('##[', '## [');
}
function codePoint(character) {
    let hex = character.codePointAt(0).toString(16).padStart(4, '0');
    return ({
        '\n': '\\n',
        '\r': '\\r',
        '\t': '\\t'
    })[character] ?? `\\u{${hex}}`;
}
function say(text) {
    var message;
    message = logLine(text), process.stdout.write(message + external_os_namespaceObject.EOL);
}
function sayInDebug(text) {
    command_issueCommand('debug', {}, logLine(text));
}
function annotate({ level, title, message }) {
    (0, ({
        error: error,
        warning: warning,
        notice: notice
    })[level])(oneLine(message), {
        title: oneLine(title)
    });
    'error' === level && (process.exitCode = 1);
}
function notFoundText(rule, region) {
    let { group, source } = rule, stored = 'cidr' === source.kind ? (0, domain_cidr.Nm)(source.cidr) : void 0, hint = 'cidr' === source.kind && stored !== source.cidr ? `; it has host bits, so the rule may be stored as ${stored}` : '';
    return `Nothing to revoke: ${(0, domain_rule.Y3)(rule)} is not in ${(0, security_group.V)(group)} in ${region}${hint}`;
}
function targetText(target) {
    if ('rules' === target.kind) return groupedText(target.rules);
    let left = target.sources.length - 20, sources = target.sources.slice(0, 20).map(domain_source.rI).join(', '), more = left > 0 ? ` and ${count(left, 'more source')}` : '';
    return `${sources}${more} in the groups of ${(0, domain_warehouse.N)(target.warehouse)}`;
}
function groupedText(rules) {
    let groups = [
        ...Map.groupBy(rules, ({ group })=>(0, security_group.V)(group))
    ], left = groups.length - 20;
    return [
        ...groups.slice(0, 20).map(([group, ofGroup])=>`${someRules(ofGroup)} in ${group}`),
        ...left > 0 ? [
            `the rules of ${count(left, 'more group')} (see the log)`
        ] : []
    ].join('; ');
}
function someRules(rules, mostNamed = 20) {
    return `${(0, domain_rule.TK)(rules, mostNamed)}${rules.length > mostNamed ? ' (see the log)' : ''}`;
}
function explanationsOf(failures, explain) {
    let left = failures.slice(5), rest = groupedText(left.flatMap(({ rules })=>rules));
    return [
        ...failures.slice(0, 5).map(explain),
        ...left.length > 0 ? [
            `${count(left.length, 'more failure')} of this kind: ${rest}.`
        ] : []
    ].join(' ');
}
function count(number, noun) {
    return `${number} ${noun}${1 === number ? '' : 's'}`;
}
function reportUnresolved(target, fault) {
    let open = 'nothing-to-revoke' === fault.kind ? '' : `${targetText(target)} may still be open. `;
    annotate({
        level: 'error',
        title: fault.title,
        message: `${open}${fault.message}`
    });
}
function reportDefect(thrown) {
    let { title, message } = (0, explain.P)(thrown);
    annotate({
        level: 'error',
        title,
        message: `The rules may still be open. ${message}`
    });
}
function writeOutputs(outputs) {
    return write('outputs', ()=>{
        for (let [name, value] of Object.entries(outputs))!function(name, value) {
            let filePath = process.env.GITHUB_OUTPUT || '';
            if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
            process.stdout.write(external_os_namespaceObject.EOL);
            command_issueCommand('set-output', {
                name
            }, utils_toCommandValue(value));
        }(name, value);
    });
}
let files_failed = new Set();
async function write(what, attempt) {
    try {
        await attempt();
    } catch (error) {
        if (files_failed.has(what)) return;
        files_failed.add(what);
        annotate({
            level: 'error',
            title: `Could not write the ${what}`,
            message: `The runner's file for the ${what} can't be written: ${String(error)}`
        });
    }
}
var codec = __nccwpck_require__(8674), redshift_codec = __nccwpck_require__(5733);
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
function comparable(rule) {
    let { source } = rule;
    return {
        rule,
        source: (0, domain_source.t6)(source).toLowerCase(),
        ports: (0, domain_rule.ZY)(rule),
        cidr: 'cidr' === source.kind ? source.cidr : ''
    };
}
let ALL_PORTS = {
    from: 0,
    to: 65_535
};
function isMissing(outcome) {
    return 'not-found' === outcome.result || 'revoked' === outcome.result && outcome.responseLost;
}
function nearMissTexts(results, mostNamed = 20) {
    return results.flatMap(({ group, outcomes, description })=>{
        var listed;
        let candidates, missing = outcomes.filter(isMissing).map(({ rule })=>rule);
        if (!description || description instanceof faults_fault.v || 0 === missing.length) return [];
        let left = [
            ...new Set((listed = description.rules, candidates = listed.map(comparable), missing.map((rule)=>{
                let own = comparable(rule);
                return candidates.filter(({ source, ports, cidr })=>source === own.source || ports === own.ports && (0, domain_cidr.EF)(cidr, own.cidr)).map((each)=>each.rule);
            })).flat())
        ].filter((0, domain_rule.kO)(outcomes.map(({ rule })=>rule))), similar = someRules(left, mostNamed);
        return left.length > 0 ? [
            `${(0, security_group.V)(group)} lets in ${similar}, which this step was not asked to revoke`
        ] : [];
    });
}
function stillLetInTexts(results, mostNamed = 20) {
    return results.flatMap(({ group, outcomes, description })=>{
        if (!description || description instanceof faults_fault.v) return [];
        let others = description.rules.filter((0, domain_rule.kO)(outcomes.map(({ rule })=>rule))), open = outcomes.filter(({ result })=>'revoked' === result).map(({ rule })=>[
                rule,
                others.filter((rule1)=>{
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
                    }(rule1, rule) && (outer = rule1.source, inner = rule.source, 'cidr' === outer.kind && 'cidr' === inner.kind ? (0, domain_cidr.gR)(outer.cidr, inner.cidr) : outer.kind === inner.kind && (0, domain_source.t6)(outer) === (0, domain_source.t6)(inner) && (0, domain_source.s0)(outer, inner));
                })
            ]).filter(([, by])=>by.length > 0), texts = open.slice(0, mostNamed).map(([rule, by])=>`${(0, domain_rule.Y3)(rule)} is gone, but ${(0, security_group.V)(group)} still lets it in by ${someRules(by, mostNamed)}`), left = open.length - texts.length;
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
function markdown(text) {
    return oneLine(text).replace(/[^\p{L}\p{N} ./-]|(?<=\p{L})\./gu, (character)=>`&#${character.codePointAt(0)};`);
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
            `\n*${count(left, 'more rule')} not shown.*`
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
    'not-found': '⚠️ not found'
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
        for (let outcome of outcomes)say(function(outcome, region) {
            let rule = `${(0, domain_rule.Y3)(outcome.rule)} from ${(0, security_group.V)(outcome.rule.group)} in ${region}`;
            switch(outcome.result){
                case 'revoked':
                    return outcome.responseLost ? `Revoked ${rule}: the response to an earlier attempt was lost, and the rule was gone at the next one` : `Revoked ${rule}`;
                case 'would-revoke':
                    return `Would revoke ${rule}`;
                case 'not-found':
                    return notFoundText(outcome.rule, region);
                case 'failed':
                    return `Could not revoke ${rule}: ${outcome.fault.title}`;
            }
        }(outcome, options.region));
        if ('post' === phase && !options.dryRun) for (let { rule } of withResult(outcomes, 'failed'))say(`To revoke it manually: ${revokeCommand(rule, options.region)}`);
        description instanceof faults_fault.v && outcomes.some(({ result })=>'failed' !== result) && say(`The resulting group is not known: ${description.message}`);
    }
    stillLetInTexts(results, 1 / 0).forEach(say);
    nearMissTexts(results, 1 / 0).forEach(say);
    [
        ...(outcomes = outcomesOf(results), [
            ...Map.groupBy(withResult(outcomes, 'failed'), ({ fault })=>fault.title)
        ].map(([title, struck])=>{
            let message = explanationsOf([
                ...Map.groupBy(struck, ({ fault })=>fault.explanation).values()
            ].map((same)=>({
                    rules: same.map(({ rule })=>rule),
                    fault: same[0]?.fault
                })), ({ rules, fault })=>`${function(rules, { options }) {
                    let named = `${groupedText(rules)} (${options.region})`;
                    return options.dryRun ? `It is not known whether ${named} is there.` : `${named} may still be open.`;
                }(rules, context)} ${fault?.message}`);
            return {
                level: 'error',
                title,
                message: `${message} ${(function({ options, phase }) {
                    return options.dryRun ? '' : 'main' === phase ? 'The end of the job tries again.' : 'Revoke manually: the log and the job summary have the command to copy.';
                })(context)}`.trim()
            };
        })),
        ...function(results, { options }) {
            let { ifNotFound, region } = options, missed = withResult(outcomesOf(results), 'not-found');
            if (0 === missed.length || 'ignore' === ifNotFound) return [];
            let left = missed.length - 20, own = missed.find(({ fault })=>fault)?.fault, near = nearMissTexts(results);
            return [
                {
                    level: 'error' === ifNotFound ? 'error' : 'warning',
                    title: 'Rule not found',
                    message: [
                        ...missed.slice(0, 20).map(({ rule })=>`${notFoundText(rule, region)}.`),
                        ...left > 0 ? [
                            `${count(left, 'more rule')} not found (see the log).`
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
    ].forEach(annotate);
    await writeOutputs(outputs(results));
    options.jobSummary && await (markdown = (outcomes1 = outcomesOf(results), shown = results.slice(0, 5), left = results.length - shown.length, [
        function(outcomes, { options, phase }) {
            let { ifNotFound, dryRun, region } = options, [failed, missed] = [
                withResult(outcomes, 'failed').length,
                withResult(outcomes, 'not-found').length
            ], [revoked, wouldRevoke] = [
                withResult(outcomes, 'revoked').length,
                withResult(outcomes, 'would-revoke').length
            ], notFound = missed > 0 ? `, ${missed} not found` : '', groups = [
                ...groupsOf(outcomes)
            ], place = groups.length > 1 ? `${groups.length} security groups` : table_text(groups[0] ?? ''), where = `${place} in ${table_text(region)}`;
            return failed > 0 ? dryRun ? `## ❌ Dry run: could not look at ${where}` : `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${where}` : wouldRevoke > 0 ? `## 🔍 Dry run: would revoke ${count(wouldRevoke, 'rule')} from ${where}${notFound}` : revoked > 0 ? `## ✅ Revoked ${count(revoked, 'rule')} from ${where}${'post' === phase ? ' at the end of the job' : ''}${notFound}` : `## ${({
                ignore: '✅',
                warn: '⚠️',
                error: '❌'
            })[ifNotFound]} Nothing to revoke from ${where}: ${count(missed, 'rule')} not found`;
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
            let room = 400_000, commands = open.map(({ rule })=>oneLine(revokeCommand(rule, options.region)).replace(/[&<>]/g, (character)=>`&#${character.codePointAt(0)};`)).filter((command)=>(room -= command.length) >= 0), left = open.length - commands.length;
            return [
                '### Revoke manually',
                `<pre>${commands.join('\n')}</pre>`,
                ...left > 0 ? [
                    `*${count(left, 'more command')} in the log.*`
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
                let title = `${count(rules.length, 'rule')} ${1 === rules.length ? 'remains' : 'remain'} in ${where}`, described = rules.some((rule)=>'' !== rule.description), list = table(rules, (rule)=>{
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
                                    `*${count(left, 'more tag')}*`
                                ] : []
                            ].join(', '))
                        } : {}
                    };
                }, 100 / groups);
                return rules.length < 11 ? `### ${title}\n\n${list}` : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
            })(result, shown.length, results.length > 1)),
        ...left > 0 ? [
            `*${count(left, 'more group')} not shown.*`
        ] : []
    ].join('\n\n').concat('\n')), write('job summary', ()=>_summary.addRaw(markdown).write()));
}
async function announce(rules, { dryRun, region }) {
    let verb = dryRun ? 'would revoke' : 'will revoke';
    for (let rule of rules)say(`At the end of the job: ${verb} ${(0, domain_rule.Y3)(rule)} from ${(0, security_group.V)(rule.group)} in ${region}`);
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
let version = "1.0.0", NOTHING = JSON.stringify({
    version: version,
    pending: null
}), PENDING = 'pending', IN_DOUBT = 'in-doubt', CALLER = 'caller';
var failure = __nccwpck_require__(9551), send = __nccwpck_require__(6107);
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
let VARIABLE = 'AWS_MAX_ATTEMPTS', promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises"), clock = {
    now: Date.now,
    sleep: (milliseconds, signal)=>(0, promises_namespaceObject.setTimeout)(milliseconds, void 0, {
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
function startStep({ region, timeout }) {
    var surroundings, surroundings1;
    let value, vpc, leased, cluster, provider, credentials, shared, { maxAttempts, notice } = '' === (value = process.env[VARIABLE] ?? '') ? {
        maxAttempts: 1 / 0
    } : /^[1-9]\d{0,8}$/.test(value) ? {
        maxAttempts: Number(value)
    } : {
        maxAttempts: 1 / 0,
        notice: `${VARIABLE} is ignored: ${JSON.stringify(value)} is not a whole number from 1.`
    };
    notice && annotate({
        level: 'notice',
        title: 'Variable ignored',
        message: notice
    });
    let budget = function(seconds, circumstances, input = 'timeout') {
        let { clock, cancelled } = circumstances, whole = 1000 * seconds, during = (milliseconds, parent, code)=>{
            let end = clock.now() + milliseconds, controller = new AbortController(), fault = (0, explain.W)({
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
            ])process.on(signal, ()=>controller.abort((0, explain.W)({
                    code: 'Cancelled'
                }, {})));
            return controller.signal;
        }(),
        random: Math.random,
        maxAttempts,
        onWait: (what)=>say(`Waiting for ${what}`)
    }), aws = (shared = (surroundings1 = surroundings = {
        region,
        env: process.env,
        debug: sayInDebug
    }, credentials = async ()=>{
        var work;
        return provider ??= __nccwpck_require__.e(963).then(__nccwpck_require__.bind(__nccwpck_require__, 6963)).then((api)=>api.defaultCredentials(surroundings1.region)), (work = await provider, storageOf().run(void 0, work)).catch((error)=>{
            throw new failure.j(error);
        });
    }, {
        region: surroundings1.region,
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
                                version
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
                }(surroundings1),
                credentials
            }),
        sender: (service, subject)=>(0, send.QR)(service, subject, surroundings1)
    }), {
        openGroup: async (group)=>'vpc' === group.kind ? (vpc ??= Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(166),
                __nccwpck_require__.e(797),
                __nccwpck_require__.e(14)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1014)).then((api)=>api.vpcSecurityGroups(shared)), (await vpc)(group)) : (cluster ??= Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(166),
                __nccwpck_require__.e(191),
                __nccwpck_require__.e(840)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8459)).then((api)=>api.clusterSecurityGroups(shared)), (await cluster)(group)),
        openLeased: async (group)=>(leased ??= Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(166),
                __nccwpck_require__.e(797),
                __nccwpck_require__.e(666)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6666)).then((api)=>api.leasedRules(shared)), (await leased)(group)),
        leases: async ()=>(await Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(166),
                __nccwpck_require__.e(797),
                __nccwpck_require__.e(374)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 374))).leases(shared),
        async caller () {
            var env;
            let credentials = await shared.credentials().catch(()=>void 0);
            return credentials && {
                accessKey: fingerprint(credentials.accessKeyId),
                endpoint: (env = surroundings.env, [
                    'AWS_ENDPOINT_URL',
                    'AWS_ENDPOINT_URL_EC2',
                    'AWS_ENDPOINT_URL_REDSHIFT'
                ].map((name)=>env[name] ?? '').join(' ').trim()),
                account: credentials.accountId
            };
        },
        account: async (signal)=>(await Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(166),
                __nccwpck_require__.e(537),
                __nccwpck_require__.e(789)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9789))).accountOf(shared, signal),
        lookUp: async (warehouse, signal)=>'workgroup' === warehouse.kind ? (await Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(143),
                __nccwpck_require__.e(269),
                __nccwpck_require__.e(500)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7500))).lookUpWorkgroup(warehouse, shared, signal) : (await Promise.all([
                __nccwpck_require__.e(581),
                __nccwpck_require__.e(491),
                __nccwpck_require__.e(166),
                __nccwpck_require__.e(191),
                __nccwpck_require__.e(453)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7453))).lookUpCluster(warehouse, shared, signal)
    });
    return {
        budget,
        signIn: async ()=>aws,
        caller: ()=>aws.caller()
    };
}
async function groupOpener(step, permissions) {
    let aws = await step.signIn(permissions).catch(explain.P);
    return async (group)=>{
        if (aws instanceof faults_fault.v) throw aws;
        return aws.openGroup(group);
    };
}
let left = (store = {
    read: function(name) {
        var value = process.env[`STATE_${name}`] || '';
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
        return write('state', ()=>(function(name, value) {
                let filePath = process.env.GITHUB_STATE || '';
                if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
                command_issueCommand('save-state', {
                    name
                }, utils_toCommandValue(value));
            })(name, function(value) {
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
                    version: version,
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
                return writer === version ? {
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
    let due, request = await readInputs();
    if (!request) return;
    let { options } = request, due1 = await left.leave(request), step = startStep(options), caller = await callerOf(step);
    caller && await left.leaveCaller(caller);
    let target = await resolve(request, step, caller);
    if (!target) return;
    !function({ rules: [rule], portFrom }) {
        let ports = 'all' === (0, domain_rule.ZY)(rule) ? 'All ports' : `Port ${(0, domain_rule.ZY)(rule)}`;
        portFrom && say(`${ports} (${PORT_FROM[portFrom]})`);
    }(target);
    let journal = target === request.target ? due1 : await left.leave({
        options,
        target
    });
    if ('job-end' === options.revokeAt) return prepare(target, options, step, caller);
    let results = await carryOut(target, options, step, journal), { request: pending, maybeRevoked } = {
        request: requestFor((due = (options.dryRun ? [] : withResult(outcomesOf(results), 'failed')).filter(({ fault })=>mayHaveRules(fault))).map(({ rule })=>rule), options),
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
    if (!pending) return say('Nothing is left to revoke.');
    await finish(pending, {
        journal,
        caller,
        secondTry: 'now' === pending.options.revokeAt
    });
}
async function prepare(target, options, step, caller) {
    let [found] = await Promise.all([
        function(rules, { dryRun }, openGroup, budget) {
            return eachGroup(rules, budget, async (ofGroup, share)=>{
                let [{ group }] = ofGroup, api = await openGroup(group).catch(explain.P);
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
    await left.leave(requestFor(found.filter(({ fault })=>!fault || mayHaveRules(fault)).flatMap(({ rules })=>rules), options));
    !function(found, { region, dryRun }) {
        let refused = found.flatMap(({ rules, fault })=>fault ? [
                {
                    rules,
                    fault
                }
            ] : []);
        for (let [title, same] of Map.groupBy(refused, ({ fault })=>fault.title))annotate({
            level: 'error',
            title,
            message: explanationsOf(same, ({ rules, fault })=>{
                let named = `${groupedText(rules)} (${region})`;
                return `${named} could not be revoked at the end of the job. ${fault.message}`;
            })
        });
        let present = found.flatMap((each)=>each.present);
        present.length > 0 && !dryRun && annotate({
            level: 'notice',
            title: 'Rule already there',
            message: `${groupedText(present)} (${region}) is there already, so another job or person opened it. This job will revoke it at its end.`
        });
        let unseen = found.flatMap(({ rules, unseen })=>unseen ? [
                {
                    rules,
                    fault: unseen
                }
            ] : []);
        unseen.length > 0 && annotate({
            level: 'notice',
            title: 'Group not described',
            message: explanationsOf(unseen, ({ fault })=>fault.message)
        });
    }(found, options);
    let possible = found.filter(({ fault })=>!fault).flatMap((group)=>group.rules);
    await announce(possible, options);
}
async function recover(problem, caller) {
    let request = await readInputs();
    if (request?.target.kind !== 'rules') {
        var target = request?.target;
        let named = target ? targetText(target) : 'what the inputs name';
        if (target?.kind === 'warehouse') for (let source of target.sources)say(`May still be open: ${(0, domain_source.rI)(source)} in the groups of ${(0, domain_warehouse.N)(target.warehouse)}`);
        annotate({
            level: 'error',
            title: 'Lost track of what to revoke',
            message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke it manually.`
        });
        return;
    }
    annotate({
        level: 'warning',
        title: 'State lost',
        message: `The state that this step left for the end of the job ${problem}, so the rules are taken from the inputs.`
    });
    let journal = await left.leave(request);
    await finish(request, {
        journal,
        caller,
        secondTry: !1
    });
}
async function finish(request, before) {
    var rules;
    let fault, { options } = request, { journal, caller, secondTry } = before, step = startStep(options), verdict = await compareCallers(request.target, {
        before: caller,
        now: await callerOf(step),
        account: ()=>ownAccount(step, step.budget)
    });
    if ('refuse' === verdict && 'rules' !== request.target.kind) return reportUnresolved(request.target, otherAccount());
    let target = await resolve(request, step, void 0);
    if (!target) return;
    let context = {
        options,
        phase: 'post',
        secondTry
    };
    !function(rules, context) {
        let { dryRun, region } = context.options, again = context.secondTry ? ' that this step could not revoke when it ran' : '';
        say(`End of the job: ${dryRun ? 'looking for' : 'revoking'} ${count(rules.length, 'rule')} in ${region}${again}`);
    }(target.rules, context);
    'perhaps-other' === verdict && annotate({
        level: 'warning',
        title: 'Perhaps another AWS account',
        message: 'The credentials or the endpoint at the end of the job are not those of this step. The ids of VPC security groups are unique, so the right rules are revoked, or none.'
    });
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
    return retry({
        ...budget,
        maxAttempts: 1
    }, {
        send: caller
    }).catch(()=>void 0);
}
async function ownAccount({ signIn }, budget) {
    let aws = await signIn([]);
    return retry(budget, {
        what: 'AWS to name the account',
        send: (signal)=>aws.account(signal)
    }).catch(()=>void 0);
}
async function carryOut({ rules }, options, step, journal) {
    byGroup(rules).length > 1 && process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
    let manner = {
        dryRun: options.dryRun,
        showGroups: !0
    }, openGroup = await openerFor(rules, options, step);
    return function(rules, { dryRun, showGroups }, openGroup, budget, journal) {
        return eachGroup(rules, budget, async (ofGroup, share)=>{
            let api = await openGroup(ofGroup[0].group).catch(explain.P);
            return api instanceof faults_fault.v ? allFailed(ofGroup, api) : dryRun ? preview(api, ofGroup, share) : revoke(api, ofGroup, share, journal, showGroups);
        });
    }(rules, manner, openGroup, step.budget, journal);
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
        var env;
        return env = process.env, readAll({
            options: ()=>(function(get, env) {
                    let { step, ...own } = readAll({
                        step: ()=>readAll({
                                region: ()=>(function(input, env) {
                                        let variable = input ? void 0 : VARIABLES.find((name)=>env[name]), region = variable ? env[variable] : input;
                                        if ('' === region) throw new InvalidInput(`${INPUT_awsRegion} is empty, and so are the variables ${VARIABLES.join(' and ')}: set the region of the group, such as us-east-1.`);
                                        return /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(region) ? region : invalid(variable ?? INPUT_awsRegion, region, 'is not a region: use one such as us-east-1.');
                                    })(get(INPUT_awsRegion), env),
                                timeout: ()=>(function(get, name) {
                                        let value = get(name);
                                        if ('' === value) return 120;
                                        let seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
                                        return seconds >= 1 && seconds <= 3600 ? seconds : invalid(name, value, 'is not a number of seconds: use a whole number from 1 to 3600.');
                                    })(get, 'timeout'),
                                jobSummary: ()=>readBoolean(get, 'job-summary', !0)
                            }),
                        ifNotFound: ()=>readWord(get, 'if-not-found', IF_NOT_FOUND),
                        revokeAt: ()=>readWord(get, 'revoke-at', REVOKE_AT),
                        dryRun: ()=>readBoolean(get, 'dry-run', !1)
                    });
                    return {
                        ...step,
                        ...own
                    };
                })(getInput, env),
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
                })(getInput)
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
        }(warehouse)), found = await retry(budget, {
            what: `AWS to describe ${(0, domain_warehouse.N)(warehouse)}`,
            send: (signal)=>aws.lookUp(warehouse, signal)
        });
        text = (0, domain_warehouse.N)(warehouse), isPrivate = !1 === found.publiclyAccessible ? '; it is not publicly accessible' : '', groups = found.groups.map(security_group.V).join(', '), say(`${text.charAt(0).toUpperCase()}${text.slice(1)} has ${groups}${isPrivate}`);
        return rulesFor({
            ...found,
            warehouse
        }, sources, ports);
    } catch (error) {
        if (error instanceof InvalidInput) return giveUp(error);
        let fault = (0, explain.P)(error);
        reportUnresolved(target, fault);
        'nothing-to-revoke' === fault.kind ? await left.leave(void 0) : await leaveAccount(target, step, caller);
        return;
    }
}
async function giveUp(error) {
    if (!(error instanceof InvalidInput)) throw error;
    await left.leave(void 0);
    var problems = error.problems;
    let shown = problems.slice(0, 9), rest = problems.slice(9).join(' ');
    for (let message of [
        ...shown,
        ...rest ? [
            rest
        ] : []
    ])annotate({
        level: 'error',
        title: 'Invalid input',
        message
    });
}
let src_main = ()=>leaveAfter(main), src_post = ()=>leaveAfter(post);
async function leaveAfter(phase) {
    process.stdout.on('error', ()=>void 0);
    await phase().catch(reportDefect);
    await new Promise((written)=>process.stdout.write('', written));
    process.exit();
}
var __webpack_exports__main = __webpack_exports__.i, __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
