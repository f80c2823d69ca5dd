import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var leafPrototypes, getProto, installedChunks, installChunk, ExitCode, ExitCode1, __webpack_modules__ = {
    9712: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            EF: ()=>overlap,
            Nm: ()=>network,
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
            let [first, second] = [
                parse(one),
                parse(other)
            ];
            return !!first && !!second && first[0].kind() === second[0].kind() && first[0].match(second[0], Math.min(first[1], second[1]));
        }
    }),
    2471: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            D_: ()=>identity,
            Xk: ()=>ingressRules,
            qg: ()=>parse
        });
        function identity(rule) {
            let group = rule.ClusterSecurityGroupName.toLowerCase();
            return 'CIDRIP' in rule ? [
                group,
                rule.CIDRIP
            ] : [
                group,
                rule.EC2SecurityGroupName.toLowerCase(),
                rule.EC2SecurityGroupOwnerId
            ];
        }
        function ingressRules(group) {
            let { ClusterSecurityGroupName, IPRanges, EC2SecurityGroups } = group;
            return [
                ...IPRanges.map(({ CIDRIP, Status, Tags })=>({
                        rule: {
                            ClusterSecurityGroupName,
                            CIDRIP
                        },
                        status: Status,
                        tags: Tags
                    })),
                ...EC2SecurityGroups.map(({ EC2SecurityGroupName, EC2SecurityGroupOwnerId, Status, Tags })=>({
                        rule: {
                            ClusterSecurityGroupName,
                            EC2SecurityGroupName,
                            EC2SecurityGroupOwnerId
                        },
                        status: Status,
                        tags: Tags
                    }))
            ];
        }
        function parse(value) {
            return hasExactly(value, [
                'ClusterSecurityGroupName',
                'CIDRIP'
            ]) ? {
                ClusterSecurityGroupName: value.ClusterSecurityGroupName,
                CIDRIP: value.CIDRIP
            } : hasExactly(value, [
                'ClusterSecurityGroupName',
                'EC2SecurityGroupName',
                'EC2SecurityGroupOwnerId'
            ]) ? {
                ...value
            } : void 0;
        }
        function hasExactly(value, names) {
            let members = Object.entries(value);
            return members.length === names.length && members.every(([name, text])=>names.includes(name) && 'string' == typeof text && '' !== text);
        }
    }),
    552: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            P: ()=>asFault,
            v: ()=>Fault
        });
        class Fault extends Error {
            title;
            explanation;
            kind;
            ownWords;
            constructor(title, explanation, kind = 'other', ownWords = ''){
                super(`${explanation} ${ownWords}`.trim());
                this.name = 'Fault';
                this.title = title;
                this.explanation = explanation;
                this.kind = kind;
                this.ownWords = ownWords;
            }
        }
        function asFault(thrown) {
            return thrown instanceof Fault ? thrown : new Fault('Unexpected failure', `This is a defect of the action: ${String(thrown)}`);
        }
    }),
    4944: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            A_: ()=>cidrOf,
            VR: ()=>groupText,
            Y3: ()=>ruleText,
            ZY: ()=>portText,
            at: ()=>isVpcRule,
            dM: ()=>distinct,
            iT: ()=>parseRule,
            rI: ()=>sourceText,
            t6: ()=>sourceId,
            yL: ()=>oneOf
        });
        var _cluster_security_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2471), _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2347), _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5400);
        function isVpcRule(rule) {
            return 'GroupId' in rule;
        }
        function oneOf(rules) {
            let known = new Set(rules.map(identity));
            return (rule)=>known.has(identity(rule));
        }
        function distinct(rules) {
            return [
                ...new Map(rules.map((rule)=>[
                        identity(rule),
                        rule
                    ])).values()
            ];
        }
        function identity(rule) {
            return JSON.stringify(isVpcRule(rule) ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__.D_(rule) : _cluster_security_group_js__WEBPACK_IMPORTED_MODULE_1__.D_(rule));
        }
        function sourceText(rule) {
            return isVpcRule(rule) ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__.p4(rule) : _source_js__WEBPACK_IMPORTED_MODULE_2__.r(rule);
        }
        function sourceId(rule) {
            return isVpcRule(rule) ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__.t6(rule) : _source_js__WEBPACK_IMPORTED_MODULE_2__.r(rule);
        }
        function portText(rule) {
            return isVpcRule(rule) ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__.ZY(rule) : '';
        }
        function ruleText(rule) {
            let ports = portText(rule);
            return '' === ports ? sourceText(rule) : 'all' === ports ? `${sourceText(rule)} on all ports` : `${sourceText(rule)} on ${/^\d/.test(ports) ? 'port ' : ''}${ports}`;
        }
        function groupText(group) {
            return 'GroupId' in group ? `VPC security group ${group.GroupId}` : `cluster security group ${group.ClusterSecurityGroupName}`;
        }
        function cidrOf(rule) {
            return isVpcRule(rule) ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__.A_(rule) : 'CIDRIP' in rule ? rule.CIDRIP : void 0;
        }
        function parseRule(value) {
            if ('object' == typeof value && null !== value) return 'GroupId' in value ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_0__.qg(value) : _cluster_security_group_js__WEBPACK_IMPORTED_MODULE_1__.qg(value);
        }
    }),
    9470: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Bz: ()=>nearMisses,
            Le: ()=>shownBy,
            Xk: ()=>ingressRules
        });
        var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9712), _cluster_security_group_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2471), _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4944), _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5400);
        function ingressRules(group) {
            return 'GroupId' in group ? _vpc_security_group_js__WEBPACK_IMPORTED_MODULE_2__.Xk(group) : _cluster_security_group_js__WEBPACK_IMPORTED_MODULE_3__.Xk(group);
        }
        function shownBy(group) {
            return (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.yL)(ingressRules(group).map(({ rule })=>rule));
        }
        function nearMisses(group, asked) {
            let shown = ingressRules(group).map(({ rule })=>comparable(rule));
            return asked.map((rule)=>{
                let own = comparable(rule);
                return shown.filter(({ source, ports, cidr })=>source === own.source ? ports !== own.ports : ports === own.ports && (0, _cidr_js__WEBPACK_IMPORTED_MODULE_0__.EF)(cidr, own.cidr)).map((each)=>each.rule);
            });
        }
        function comparable(rule) {
            return {
                rule,
                source: (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.t6)(rule),
                ports: (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.ZY)(rule),
                cidr: (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.A_)(rule) ?? ''
            };
        }
    }),
    2347: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            r: ()=>sourceText
        });
        function sourceText(source) {
            if ('CIDRIP' in source) return source.CIDRIP;
            let [name, owner] = 'GroupId' in source ? [
                source.GroupId,
                source.UserId
            ] : [
                source.EC2SecurityGroupName,
                source.EC2SecurityGroupOwnerId
            ];
            return `EC2 security group ${name}${owner ? ` of account ${owner}` : ''}`;
        }
    }),
    5400: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            A_: ()=>cidrOf,
            D_: ()=>identity,
            FF: ()=>without,
            Xk: ()=>ingressRules,
            ZY: ()=>portText,
            dB: ()=>vpcSecurityGroupRule,
            k0: ()=>permissionsOf,
            p4: ()=>ruleSourceText,
            qg: ()=>parse,
            t6: ()=>sourceId
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975), _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9712), _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2347);
        function vpcSecurityGroupRule(GroupId, source, { FromPort, ToPort }) {
            let ports = {
                IpProtocol: 'tcp',
                FromPort,
                ToPort
            };
            if ('GroupId' in source) return {
                GroupId,
                IpPermissions: [
                    {
                        ...ports,
                        UserIdGroupPairs: [
                            source
                        ]
                    }
                ]
            };
            let cidr = (0, _cidr_js__WEBPACK_IMPORTED_MODULE_1__.Nm)(source.CIDRIP);
            return {
                GroupId,
                IpPermissions: [
                    (0, _cidr_js__WEBPACK_IMPORTED_MODULE_1__.w7)(cidr) ? {
                        ...ports,
                        Ipv6Ranges: [
                            {
                                CidrIpv6: cidr
                            }
                        ]
                    } : {
                        ...ports,
                        IpRanges: [
                            {
                                CidrIp: cidr
                            }
                        ]
                    }
                ]
            };
        }
        function identity(rule) {
            let [{ IpProtocol, FromPort, ToPort }] = rule.IpPermissions;
            return [
                rule.GroupId,
                IpProtocol,
                FromPort,
                ToPort,
                sourceId(rule)
            ];
        }
        function cidrOf({ IpPermissions: [permission] }) {
            return permission.IpRanges?.[0]?.CidrIp ?? permission.Ipv6Ranges?.[0]?.CidrIpv6;
        }
        function sourceId(rule) {
            let [{ UserIdGroupPairs, PrefixListIds }] = rule.IpPermissions, cidr = cidrOf(rule);
            return void 0 !== cidr ? (0, _cidr_js__WEBPACK_IMPORTED_MODULE_1__.Nm)(cidr) : UserIdGroupPairs?.[0]?.GroupId ?? PrefixListIds?.[0]?.PrefixListId ?? '';
        }
        function ruleSourceText(rule) {
            let [pair] = rule.IpPermissions[0].UserIdGroupPairs ?? [];
            return (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.r)(pair ?? {
                CIDRIP: sourceId(rule)
            });
        }
        function portText({ IpPermissions: [permission] }) {
            let { IpProtocol, FromPort, ToPort } = permission;
            if ('-1' === IpProtocol) return 'all';
            let ports = FromPort === ToPort ? `${FromPort ?? ''}` : `${FromPort}-${ToPort}`;
            return 'tcp' === IpProtocol ? ports : `${IpProtocol} ${ports}`.trim();
        }
        function ingressRules({ GroupId, IpPermissions }) {
            return IpPermissions.flatMap((permission)=>{
                let { IpRanges = [], Ipv6Ranges = [], UserIdGroupPairs = [], PrefixListIds = [] } = permission, shown = (source)=>({
                        rule: {
                            GroupId,
                            IpPermissions: [
                                {
                                    ...ports(permission),
                                    ...source
                                }
                            ]
                        },
                        status: 'authorized',
                        tags: []
                    });
                return [
                    ...IpRanges.map(({ CidrIp })=>shown({
                            IpRanges: [
                                {
                                    CidrIp
                                }
                            ]
                        })),
                    ...Ipv6Ranges.map(({ CidrIpv6 })=>shown({
                            Ipv6Ranges: [
                                {
                                    CidrIpv6
                                }
                            ]
                        })),
                    ...UserIdGroupPairs.map((pair)=>shown({
                            UserIdGroupPairs: [
                                pair
                            ]
                        })),
                    ...PrefixListIds.map((list)=>shown({
                            PrefixListIds: [
                                list
                            ]
                        }))
                ];
            });
        }
        let SOURCES = [
            'IpRanges',
            'Ipv6Ranges',
            'UserIdGroupPairs',
            'PrefixListIds'
        ];
        function without(group, gone) {
            let { GroupId } = group, IpPermissions = group.IpPermissions.flatMap((permission)=>{
                let left = Object.fromEntries(SOURCES.map((name)=>[
                        name,
                        (permission[name] ?? []).filter((source)=>!gone({
                                GroupId,
                                IpPermissions: [
                                    {
                                        ...ports(permission),
                                        [name]: [
                                            source
                                        ]
                                    }
                                ]
                            }))
                    ]));
                return Object.values(left).some((list)=>list.length > 0) ? [
                    {
                        ...permission,
                        ...left
                    }
                ] : [];
            });
            return {
                ...group,
                IpPermissions
            };
        }
        function permissionsOf(rules) {
            return [
                ...Map.groupBy(rules.map((rule)=>rule.IpPermissions[0]), (each)=>JSON.stringify(ports(each))).values()
            ].map((same)=>Object.assign(ports(same[0]), ...SOURCES.map((name)=>{
                    let sources = same.flatMap((each)=>each[name] ?? []);
                    return sources.length > 0 ? {
                        [name]: sources
                    } : {};
                })));
        }
        function ports({ IpProtocol, FromPort, ToPort }) {
            return {
                IpProtocol,
                ...void 0 === FromPort ? {} : {
                    FromPort
                },
                ...void 0 === ToPort ? {} : {
                    ToPort
                }
            };
        }
        function parse(value) {
            try {
                let [{ FromPort, ToPort, UserIdGroupPairs }] = value.IpPermissions, [pair] = UserIdGroupPairs ?? [], source = pair ? function({ GroupId, UserId }) {
                    return void 0 === UserId ? {
                        GroupId
                    } : {
                        GroupId,
                        UserId
                    };
                }(pair) : {
                    CIDRIP: cidrOf(value)
                }, made = vpcSecurityGroupRule(value.GroupId, source, {
                    FromPort,
                    ToPort
                });
                return [
                    value.GroupId,
                    ...Object.values(source)
                ].every((text)=>'string' == typeof text && '' !== text) && [
                    FromPort,
                    ToPort
                ].every(Number.isInteger) && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(made, value) ? made : void 0;
            } catch  {
                return;
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
    8877: ((module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
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
function utils_toCommandProperties(annotationProperties) {
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
var vocabulary_fault = __nccwpck_require__(552), vocabulary_rule = __nccwpck_require__(4944);
function withResult(outcomes, result) {
    return outcomes.filter((outcome)=>outcome.result === result);
}
var vocabulary_cidr = __nccwpck_require__(9712), security_group = __nccwpck_require__(9470), source = __nccwpck_require__(2347);
function notFoundText(rule) {
    let cidr = (0, vocabulary_rule.A_)(rule), stored = cidr && (0, vocabulary_cidr.Nm)(cidr), hint = cidr === stored ? '' : `; it has host bits, so the rule may be stored as ${stored}`;
    return `Nothing to revoke: ${(0, vocabulary_rule.Y3)(rule)} is not in ${(0, vocabulary_rule.VR)(rule)}${hint}`;
}
function nearMissTexts(revocations, mostNamed = 20) {
    return revocations.flatMap(({ outcomes, group })=>{
        let missed = withResult(outcomes, 'not-found').map(({ rule })=>rule);
        if (group instanceof vocabulary_fault.v || 0 === missed.length) return [];
        let wasAsked = (0, vocabulary_rule.yL)(outcomes.map(({ rule })=>rule)), left = [
            ...new Set((0, security_group.Bz)(group, missed).flat())
        ].filter((rule)=>!wasAsked(rule));
        return left.length > 0 ? [
            `${(0, vocabulary_rule.VR)(group)} lets in ${rulesText(left, mostNamed)}, which was not asked for and stays open`
        ] : [];
    });
}
function rulesText(rules, mostNamed = 20) {
    let left = rules.length - mostNamed;
    return [
        ...rules.slice(0, mostNamed).map(vocabulary_rule.Y3),
        ...left > 0 ? [
            `${left} more (see the log)`
        ] : []
    ].join(', ');
}
function orderText(order) {
    if ('rules' in order) return groupedText(order.rules);
    let sources = order.sources.map(source.r);
    return `${sources.join(', ')} in the groups of cluster ${order.ClusterIdentifier}`;
}
function groupedText(rules) {
    let groups = [
        ...Map.groupBy(rules, vocabulary_rule.VR)
    ], left = groups.length - 20;
    return [
        ...groups.slice(0, 20).map(([group, ofGroup])=>`${rulesText(ofGroup)} in ${group}`),
        ...left > 0 ? [
            `the rules of ${count(left, 'more group')} (see the log)`
        ] : []
    ].join('; ');
}
function count(number, noun) {
    return `${number} ${noun}${1 === number ? '' : 's'}`;
}
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
let RESULTS = {
    revoked: '✅ revoked',
    'would-revoke': '🔍 would be revoked',
    'not-found': '⚠️ not found'
};
function row({ rule, status, tags }) {
    let room, shown, left;
    return {
        Source: summary_text((0, vocabulary_rule.rI)(rule)),
        ...port(rule),
        ...(0, vocabulary_rule.at)(rule) ? {} : {
            Status: summary_text(status),
            Tags: (room = 1200, shown = tags.map(({ Key, Value })=>summary_text(Value ? `${Key}=${Value}` : Key)).filter((tag)=>(room -= tag.length) >= 0), left = tags.length - shown.length, [
                ...shown,
                ...left > 0 ? [
                    `*${count(left, 'tag')} left out*`
                ] : []
            ].join(', '))
        }
    };
}
function port(rule) {
    return (0, vocabulary_rule.at)(rule) ? {
        Port: summary_text((0, vocabulary_rule.ZY)(rule))
    } : {};
}
function table(things, cells, most) {
    let rows = things.slice(0, most).map(cells), columns = Object.keys(rows[0] ?? {}), line = (texts)=>`| ${texts.join(' | ')} |`, left = things.length - rows.length;
    return [
        line(columns),
        line(columns.map(()=>'---')),
        ...rows.map((row)=>line(Object.values(row))),
        ...left > 0 ? [
            `\n*${count(left, 'rule')} left out here.*`
        ] : []
    ].join('\n');
}
function summary_text(untrusted) {
    let escaped = markdown(cut(untrusted, 120));
    return escaped.length <= 1000 ? escaped : markdown(cut(untrusted, 40));
}
async function publish(revocations, options) {
    for (let { outcomes, group } of revocations){
        for (let outcome of outcomes)say(function(outcome) {
            let rule = `${(0, vocabulary_rule.Y3)(outcome.rule)} from ${(0, vocabulary_rule.VR)(outcome.rule)}`;
            switch(outcome.result){
                case 'revoked':
                    return outcome.answerLost ? `Revoked ${rule}: the answer to an earlier attempt was lost, and the rule was gone at the next` : `Revoked ${rule}`;
                case 'would-revoke':
                    return `Would revoke ${rule}`;
                case 'not-found':
                    return notFoundText(outcome.rule);
                case 'failed':
                    return `Could not revoke ${rule}: ${outcome.fault.title}`;
            }
        }(outcome));
        group instanceof vocabulary_fault.v && outcomes.some(({ result })=>'failed' !== result) && say(`The resulting group is not known: ${group.message}`);
    }
    nearMissTexts(revocations, 1 / 0).forEach(say);
    [
        ...function(outcomes, { region, dryRun }) {
            return [
                ...Map.groupBy(withResult(outcomes, 'failed'), ({ fault })=>fault.title)
            ].map(([title, struck])=>{
                let [{ fault }] = struck, open = groupedText(struck.map(({ rule })=>rule));
                return {
                    level: 'error',
                    title,
                    message: dryRun ? `Not known whether ${open} (${region}) is there. ${fault.message}` : `${open} (${region}) may still be open. ${fault.message}`
                };
            });
        }(revocations.flatMap((revocation)=>revocation.outcomes), options),
        ...function(revocations, { ifNotFound }) {
            let missed = revocations.flatMap(({ outcomes })=>withResult(outcomes, 'not-found'));
            if (0 === missed.length || 'ignore' === ifNotFound) return [];
            let left = missed.length - 20, own = missed.find(({ fault })=>fault)?.fault;
            return [
                {
                    level: 'error' === ifNotFound ? 'error' : 'warning',
                    title: own?.title ?? 'Rule not found',
                    message: [
                        ...missed.slice(0, 20).map(({ rule })=>`${notFoundText(rule)}.`),
                        ...left > 0 ? [
                            `Nor ${1 === left ? 'is' : 'are'} ${count(left, 'more rule')} (see the log).`
                        ] : [],
                        ...nearMissTexts(revocations).map((text)=>`${text}.`),
                        ...own ? [
                            own.message
                        ] : []
                    ].join(' ')
                }
            ];
        }(revocations, options)
    ].forEach(annotate);
    await writeOutputs(revocations);
    options.jobSummary && await write('job summary', ()=>{
        let outcomes, groups, left;
        return _summary.addRaw((outcomes = revocations.flatMap((revocation)=>revocation.outcomes), groups = revocations.slice(0, 5), left = revocations.length - groups.length, [
            function(outcomes, { ifNotFound, dryRun }) {
                let [failed, missed] = [
                    withResult(outcomes, 'failed').length,
                    withResult(outcomes, 'not-found').length
                ], [revoked, wouldRevoke] = [
                    withResult(outcomes, 'revoked').length,
                    withResult(outcomes, 'would-revoke').length
                ], notFound = missed > 0 ? `, ${missed} not found` : '', groups = [
                    ...new Set(outcomes.map(({ rule })=>(0, vocabulary_rule.VR)(rule)))
                ], where = groups.length > 1 ? `${groups.length} security groups` : summary_text(groups[0] ?? '');
                return failed > 0 ? dryRun ? `## ❌ Dry run: could not look at ${where}` : `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${where}` : wouldRevoke > 0 ? `## 🔍 Dry run: would revoke ${count(wouldRevoke, 'rule')} from ${where}${notFound}` : revoked > 0 ? `## ✅ Revoked ${count(revoked, 'rule')} from ${where}${notFound}` : `## ${({
                    ignore: '✅',
                    warn: '⚠️',
                    error: '❌'
                })[ifNotFound]} Nothing to revoke from ${where}: ${count(missed, 'rule')} not found`;
            }(outcomes, options),
            function(outcomes, { dryRun }) {
                let several = new Set(outcomes.map(({ rule })=>(0, vocabulary_rule.VR)(rule))).size > 1, failed = dryRun ? '❌ not known' : '❌ may still be open';
                return table(outcomes, (outcome)=>({
                        ...several ? {
                            Group: summary_text((0, vocabulary_rule.VR)(outcome.rule))
                        } : {},
                        Rule: summary_text((0, vocabulary_rule.rI)(outcome.rule)),
                        ...port(outcome.rule),
                        Outcome: 'failed' === outcome.result ? `${failed}: ${summary_text(outcome.fault.title)}` : RESULTS[outcome.result]
                    }), 100);
            }(outcomes, options),
            ...nearMissTexts(groups).map((near)=>`⚠️ ${markdown(cut(near, 1500))}`),
            ...groups.map((revocation)=>(function({ outcomes, group }, groups, several) {
                    let [first] = outcomes, where = several ? summary_text((0, vocabulary_rule.VR)(first.rule)) : 'the group';
                    if (group instanceof vocabulary_fault.v) return `The rules that remain in ${where} are not known: ${summary_text(group.title)}.`;
                    let rules = (0, security_group.Xk)(group);
                    if (0 === rules.length) return `No rule remains in ${where}.`;
                    let title = `${count(rules.length, 'rule')} ${1 === rules.length ? 'remains' : 'remain'} in ${where}`, list = table(rules, row, 100 / groups);
                    return rules.length < 11 ? `### ${title}\n\n${list}` : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
                })(revocation, groups.length, revocations.length > 1)),
            ...left > 0 ? [
                `*${count(left, 'group')} left out here.*`
            ] : []
        ].join('\n\n').concat('\n'))).write();
    });
}
async function announce(rules, { dryRun }) {
    let verb = dryRun ? 'would revoke' : 'will revoke';
    for (let rule of rules)say(`At the end of the job: ${verb} ${(0, vocabulary_rule.Y3)(rule)} from ${(0, vocabulary_rule.VR)(rule)}`);
    await writeOutputs([]);
}
function reportDefect(thrown) {
    let { title, message } = (0, vocabulary_fault.P)(thrown);
    annotate({
        level: 'error',
        title,
        message: `The rules may still be open. ${message}`
    });
}
function refuse(problems) {
    let shown = [
        ...problems.slice(0, 9),
        problems.slice(9).join(' ')
    ].filter(Boolean);
    for (let message of shown)annotate({
        level: 'error',
        title: 'Invalid input',
        message
    });
}
function say(text) {
    var message;
    message = logLine(text), process.stdout.write(message + external_os_namespaceObject.EOL);
}
function sayInDebug(text) {
    command_issueCommand('debug', {}, logLine(text));
}
function annotate({ level, title, message }) {
    ('error' === level ? function(message, properties = {}) {
        command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    } : function(message, properties = {}) {
        command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    })(oneLine(message), {
        title: oneLine(title)
    });
    'error' === level && (process.exitCode = 1);
}
function writeOutputs(revocations) {
    return write('outputs', ()=>{
        let outcomes, rules, groups, cluster, json;
        for (let [name, value] of Object.entries((outcomes = revocations.flatMap((revocation)=>revocation.outcomes), rules = (result)=>JSON.stringify(withResult(outcomes, result).map(({ rule })=>rule)), cluster = (groups = revocations.flatMap(({ group })=>group instanceof vocabulary_fault.v ? [] : [
                group
            ])).find((group)=>'ClusterSecurityGroupName' in group), json = (value)=>cluster ? JSON.stringify(value) : '', {
            'revoked-rules': rules('revoked'),
            'not-found-rules': rules('not-found'),
            'failed-rules': rules('failed'),
            'cluster-security-group': json(cluster),
            'cluster-security-group-name': cluster?.ClusterSecurityGroupName ?? '',
            description: cluster?.Description ?? '',
            'ip-ranges': json(cluster?.IPRanges),
            'ec2-security-groups': json(cluster?.EC2SecurityGroups),
            tags: json(cluster?.Tags),
            'vpc-security-groups': JSON.stringify(groups.filter((group)=>'GroupId' in group))
        })))!function(name, value) {
            let filePath = process.env.GITHUB_OUTPUT || '';
            if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
            process.stdout.write(external_os_namespaceObject.EOL);
            command_issueCommand('set-output', {
                name
            }, utils_toCommandValue(value));
        }(name, value);
    });
}
async function write(what, attempt) {
    try {
        await attempt();
    } catch (error) {
        annotate({
            level: 'error',
            title: `Could not write the ${what}`,
            message: `The runner's file for the ${what} can't be written: ${String(error)}`
        });
    }
}
async function pause({ signal, clock, random }, round) {
    let longest = Math.min(8_000, 250 * 2 ** round);
    await clock.sleep(longest * (0.5 + random() / 2), signal);
    signal.throwIfAborted();
}
async function within({ signal }, request) {
    signal.throwIfAborted();
    let { promise: ended, reject } = Promise.withResolvers(), end = ()=>reject(signal.reason);
    signal.addEventListener('abort', end);
    try {
        return await Promise.race([
            ended,
            request(signal)
        ]);
    } finally{
        signal.removeEventListener('abort', end);
    }
}
async function reportingWaits({ clock, onWait }, what, work) {
    let stop = clock.every(10_000, ()=>onWait(what));
    try {
        return await work();
    } finally{
        stop();
    }
}
async function revoke(group, rules, budget, { tried }) {
    var size;
    let seen, outcomes = [], requests = (size = group.rulesPerRequest, Array.from({
        length: Math.ceil(rules.length / size)
    }, (_, i)=>rules.slice(i * size, (i + 1) * size)));
    for (let [done, batch] of requests.entries())try {
        let answer = await insist(budget, `AWS to revoke ${list(batch)}`, ()=>within(budget.share(requests.length - done), (signal)=>group.revoke(batch, signal)));
        outcomes.push(...batch.map((rule)=>(function(rule, answer, tried) {
                let { notFound, neverThere = [], fault, answerLost } = answer;
                return notFound.includes(rule) ? answerLost && !neverThere.includes(rule) || tried ? {
                    result: 'revoked',
                    rule,
                    answerLost: !0
                } : {
                    result: 'not-found',
                    rule,
                    fault
                } : {
                    result: 'revoked',
                    rule,
                    answerLost: !1
                };
            })(rule, answer, tried)));
        seen = answer.group ?? seen;
    } catch (error) {
        outcomes.push(...batch.map((rule)=>failed(rule, (0, vocabulary_fault.P)(error))));
    }
    let [first, ...others] = withResult(outcomes, 'failed');
    return seen ??= first && others.length + 1 === outcomes.length ? first.fault : await describe(group, budget), revoke_confirm(group, {
        outcomes,
        group: seen
    }, budget);
}
async function preview(group, rules, budget) {
    let seen = await describe(group, budget);
    if (seen instanceof vocabulary_fault.v) return {
        outcomes: rules.map((rule)=>failed(rule, seen)),
        group: seen
    };
    let isShown = (0, security_group.Le)(seen);
    return {
        outcomes: rules.map((rule)=>({
                result: isShown(rule) ? 'would-revoke' : 'not-found',
                rule
            })),
        group: seen
    };
}
async function revoke_confirm(group, { outcomes, group: first }, budget) {
    let seen = first, stillShown = ()=>{
        let isShown = seen instanceof vocabulary_fault.v ? ()=>!1 : (0, security_group.Le)(seen);
        return outcomes.filter(({ result, rule })=>'failed' !== result && isShown(rule));
    }, leaving = stillShown().map(({ rule })=>rule);
    if (0 === leaving.length) return {
        outcomes,
        group: seen
    };
    try {
        await reportingWaits(budget, `AWS to remove ${list(leaving)}`, async ()=>{
            for(let round = 0; stillShown().length > 0; round++){
                await pause(budget, round);
                seen = await retryWhileBusy(budget, (signal)=>group.describe(signal));
            }
        });
        return {
            outcomes,
            group: seen
        };
    } catch (error) {
        let fault = new vocabulary_fault.v('Rule not gone yet', `AWS still shows the rule, so it may be open. ${(0, vocabulary_fault.P)(error).message}`), open = new Set(stillShown());
        return {
            outcomes: outcomes.map((outcome)=>open.has(outcome) ? failed(outcome.rule, fault) : outcome),
            group: seen
        };
    }
}
function insist(budget, what, request) {
    return reportingWaits(budget, what, ()=>retryWhileBusy(budget, request));
}
async function retryWhileBusy(budget, request) {
    for(let round = 0;; round++)try {
        return await within(budget, request);
    } catch (error) {
        if (!(error instanceof vocabulary_fault.v && 'busy' === error.kind)) throw error;
        await pause(budget, round).catch((end)=>{
            let explanation = `${error.explanation} ${(0, vocabulary_fault.P)(end).message}`;
            throw new vocabulary_fault.v(error.title, explanation, 'other', error.ownWords);
        });
    }
}
async function describe(group, budget) {
    try {
        return await insist(budget, 'AWS to describe the group', (signal)=>group.describe(signal));
    } catch (error) {
        return (0, vocabulary_fault.P)(error);
    }
}
function failed(rule, fault) {
    return {
        result: 'failed',
        rule,
        fault
    };
}
function list(rules) {
    return rules.map(vocabulary_rule.Y3).join(', ');
}
let promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises"), clock = {
    sleep: (milliseconds, signal)=>(0, promises_namespaceObject.setTimeout)(milliseconds, void 0, {
            signal
        }).catch(()=>void 0),
    every (milliseconds, tick) {
        let timer = setInterval(tick, milliseconds).unref();
        return ()=>clearInterval(timer);
    }
};
function cancellation() {
    let controller = new AbortController(), cancelled = new vocabulary_fault.v('Cancelled', 'The job was cancelled before this was done.');
    for (let signal of [
        'SIGINT',
        'SIGTERM'
    ])process.on(signal, ()=>controller.abort(cancelled));
    return controller.signal;
}
async function carryOut({ options, rules, tried }, budget) {
    let open = await adapter(rules[0], surroundings(options)), groups = [
        ...Map.groupBy(rules, vocabulary_rule.VR).values()
    ], revocations = [];
    for (let [done, ofGroup] of groups.entries()){
        let group = open(ofGroup[0]), share = budget.share(groups.length - done);
        revocations.push(options.dryRun ? await preview(group, ofGroup, share) : await revoke(group, ofGroup, share, {
            tried
        }));
    }
    return revocations;
}
async function lookUp({ ClusterIdentifier }, options, budget) {
    let { groupsOfCluster } = await Promise.all([
        __nccwpck_require__.e(181),
        __nccwpck_require__.e(914),
        __nccwpck_require__.e(858)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6858));
    return within(budget, (signal)=>groupsOfCluster(ClusterIdentifier, surroundings(options), signal));
}
function budgetFor({ timeout }, cancelled) {
    var onWait;
    let end, during;
    return onWait = (what)=>say(`Waiting for ${what}`), end = Date.now() + 1000 * timeout, (during = (milliseconds, parent, why)=>{
        let controller = new AbortController(), timeUp = new vocabulary_fault.v('Time is up', why);
        setTimeout(()=>controller.abort(timeUp), milliseconds).unref();
        let budget = {
            signal: AbortSignal.any([
                parent,
                controller.signal
            ]),
            share: (parts)=>1 === parts ? budget : during(Math.max(1000 * timeout / 4, (end - Date.now()) / parts), budget.signal, `Its share of the ${timeout} seconds of the input timeout is over.`),
            clock,
            random: Math.random,
            onWait
        };
        return budget;
    })(1000 * timeout, cancelled, `The ${timeout} seconds of the input timeout are over.`);
}
async function adapter(rule, around) {
    let { openGroups } = (0, vocabulary_rule.at)(rule) ? await Promise.all([
        __nccwpck_require__.e(181),
        __nccwpck_require__.e(835),
        __nccwpck_require__.e(59)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9059)) : await Promise.all([
        __nccwpck_require__.e(181),
        __nccwpck_require__.e(914),
        __nccwpck_require__.e(586)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 586));
    return openGroups(around);
}
function surroundings({ region }) {
    return {
        region,
        env: process.env,
        debug: sayInDebug
    };
}
let IF_NOT_FOUND = [
    'warn',
    'error',
    'ignore'
], REVOKE_AT = [
    'now',
    'job-end'
];
function shown(value) {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value).replace(/[\u007f-\u009f\u2028\u2029]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function entries(value) {
    return value.split(/[\n,]/).map((entry)=>entry.trim()).filter((entry)=>'' !== entry);
}
function checkName(input, name, problems) {
    name.length > 255 && problems.push(`${input}: ${shown(name)} has ${name.length} characters: give a name of at most 255.`);
    /\p{Cc}/u.test(name) && problems.push(`${input}: ${shown(name)} has a line end or another control character: give the name of one group.`);
}
function checkGroupId(input, id, problems) {
    /^sg-[0-9a-f]{8,17}$/.test(id) || problems.push(`${input}: ${shown(id)} is not the id of a security group: give one such as sg-0123456789abcdef0.`);
}
let TRUE = [
    'true',
    'True',
    'TRUE'
], FALSE = [
    'false',
    'False',
    'FALSE'
];
function readBoolean(name, value, otherwise, problems) {
    return !!TRUE.includes(value) || !FALSE.includes(value) && (value && problems.push(`${name}: ${shown(value)} is not a boolean: give true or false.`), otherwise);
}
function readWord(name, value, words, problems) {
    let known = words.find((word)=>word === value);
    return value && !known && problems.push(`${name}: ${shown(value)} is none of its words: give ${words.join(' or ')}.`), known ?? words[0];
}
let VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION'
];
var vpc_security_group = __nccwpck_require__(5400);
function misfits(groups, sources, ports) {
    let ofVpc = 'VpcSecurityGroupIds' in groups;
    return [
        ...ports && !ofVpc ? [
            'port is given, but the rules of a cluster security group have no port: leave port out.'
        ] : [],
        ...sources.flatMap((source)=>(ofVpc ? 'EC2SecurityGroupName' in source ? `ec2-security-group-name: ${shown(source.EC2SecurityGroupName)} is a source of cluster security groups: for a VPC security group give ec2-security-group-id.` : void 0 : 'GroupId' in source ? `ec2-security-group-id: ${shown(source.GroupId)} is a source of VPC security groups: for a cluster security group give ec2-security-group-name and ec2-security-group-owner-id.` : 'CIDRIP' in source && (0, vocabulary_cidr.w7)(source.CIDRIP) ? `cidr-ip: ${shown(source.CIDRIP)} is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.` : void 0) ?? [])
    ];
}
function rulesIn(groups, sources, ports) {
    let rules = 'VpcSecurityGroupIds' in groups ? groups.VpcSecurityGroupIds.flatMap((id)=>sources.map((source)=>(0, vpc_security_group.dB)(id, source, ports ?? function(port = 5439) {
                return {
                    FromPort: port,
                    ToPort: port
                };
            }(groups.port)))) : groups.ClusterSecurityGroupNames.flatMap((ClusterSecurityGroupName)=>sources.map((source)=>({
                ClusterSecurityGroupName,
                ...source
            })));
    return (0, vocabulary_rule.dM)(rules);
}
var ipaddr = __nccwpck_require__(8280), ipaddr_default = __nccwpck_require__.n(ipaddr);
function readOwnerId(ownerId, problems) {
    return isAccessKeyId(ownerId) ? problems.push(`ec2-security-group-owner-id: ${masked(ownerId)} is an access key id: give the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`) : ownerId && !/^(\d{12}|\d{4}-\d{4}-\d{4})$/.test(ownerId) && problems.push(`ec2-security-group-owner-id: ${shown(ownerId)} is not an AWS account id: give its 12 digits, such as 111122223333.`), ownerId.replaceAll('-', '');
}
function isAccessKeyId(text) {
    return /^(AKIA|ASIA)/i.test(text);
}
function masked(text) {
    return shown(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
}
let KINDS = [
    'cidr-ip',
    'ec2-security-group-name',
    'ec2-security-group-id'
], target_KINDS = [
    'cluster-security-group-name',
    'vpc-security-group-id',
    'cluster-identifier'
], readers = {
    'cluster-security-group-name': (name, problems)=>(checkName('cluster-security-group-name', name, problems), {
            ClusterSecurityGroupNames: [
                name
            ]
        }),
    'vpc-security-group-id': (value, problems)=>{
        let ids = entries(value);
        0 === ids.length && problems.push(`vpc-security-group-id: ${shown(value)} names no group.`);
        for (let id of ids)checkGroupId('vpc-security-group-id', id, problems);
        return {
            VpcSecurityGroupIds: [
                ...new Set(ids)
            ]
        };
    },
    'cluster-identifier': (identifier, problems)=>(/^[a-z][a-z0-9-]{0,62}$/i.test(identifier) || problems.push(`cluster-identifier: ${shown(identifier)} is not a cluster's identifier: give up to 63 letters, digits and hyphens, such as analytics.`), {
            ClusterIdentifier: identifier
        })
};
function readRequest(getInput, env) {
    let problems = [], target = function(getInput, problems) {
        let given = target_KINDS.filter((kind)=>'' !== getInput(kind)), [kind] = given;
        return kind ? given.length > 1 ? void problems.push(`${given.join(' and ')} are given together: give exactly one of them.`) : readers[kind](getInput(kind), problems) : void problems.push(`Nothing says where the rule is: give exactly one of ${target_KINDS.join(', ')}.`);
    }(getInput, problems), sources = function(getInput, problems) {
        let given = KINDS.filter((kind)=>'' !== getInput(kind)), ownerId = getInput('ec2-security-group-owner-id');
        given.length > 1 ? problems.push(`${given.join(' and ')} are given together: give exactly one of them.`) : ownerId && 'cidr-ip' === given[0] && problems.push('cidr-ip and ec2-security-group-owner-id are given together: give either cidr-ip or an EC2 security group.');
        let sources = given.flatMap((kind)=>{
            let value = getInput(kind);
            return 'cidr-ip' === kind ? entries(value).map((entry)=>{
                let [address = '', ...prefixes] = entry.split('/'), family = ipaddr_default().IPv4.isValidFourPartDecimal(address) ? {
                    longestPrefix: 32,
                    example: '203.0.113.0/24'
                } : ipaddr_default().IPv6.isValid(address) && !address.includes('%') ? {
                    longestPrefix: 128,
                    example: '2001:db8::/64'
                } : void 0, problem = family ? function({ longestPrefix, example }, prefixes) {
                    let [prefix = '0', ...more] = prefixes;
                    return 0 === more.length && /^(0|[1-9]\d{0,2})$/.test(prefix) && Number(prefix) <= longestPrefix ? void 0 : `has no prefix from 0 to ${longestPrefix} after the slash: write it like ${example}.`;
                }(family, prefixes) : function(address) {
                    let [first = '', last = ''] = address.split('-').map((end)=>end.trim());
                    return ipaddr_default().isValid(first) && ipaddr_default().isValid(last) ? 'is a range with a dash: give the CIDR blocks that cover it, one a line.' : /^[\d.]*(^|\.)0\d/.test(address) ? 'has a number with a leading zero, which some programs read as octal: write it without.' : ipaddr_default().IPv4.isValid(address) ? 'is a short or hexadecimal form: write the address as four decimal numbers, such as 10.1.0.0/16.' : /^[\d.]+$/.test(address) ? 'is not an IPv4 address: write four numbers from 0 to 255, such as 203.0.113.7.' : 'is not an IP address, and a host name does not name a rule: give a CIDR block such as 203.0.113.7/32.';
                }(address);
                return problem && problems.push(`cidr-ip: ${shown(entry)} ${problem}`), {
                    CIDRIP: prefixes.length > 0 ? entry : `${entry}/${family?.longestPrefix}`
                };
            }) : 'ec2-security-group-id' === kind ? [
                (checkGroupId('ec2-security-group-id', value, problems), ownerId ? {
                    GroupId: value,
                    UserId: readOwnerId(ownerId, problems)
                } : {
                    GroupId: value
                })
            ] : [
                (checkName('ec2-security-group-name', value, problems), ownerId || problems.push(`ec2-security-group-owner-id is missing, although ec2-security-group-name is ${shown(value)}: give the 12 digits of the AWS account that owns the group.`), {
                    EC2SecurityGroupName: value,
                    EC2SecurityGroupOwnerId: readOwnerId(ownerId, problems)
                })
            ];
        });
        if (0 === given.length && ownerId) problems.push(`ec2-security-group-name is missing, although ec2-security-group-owner-id is ${masked(ownerId)}: give the name of the EC2 security group too, or its id in ec2-security-group-id.`), readOwnerId(ownerId, problems);
        else 0 === sources.length && problems.push(`Nothing says which rule to revoke${given[0] ? ', for cidr-ip holds no CIDR block' : ''}: give cidr-ip or an EC2 security group.`);
        return sources;
    }(getInput, problems), ports = function(value, problems) {
        if (!value) return;
        let [from, to = from] = value.split('-').map((end)=>/^\d{1,5}$/.test(end) ? Number(end) : 0), [FromPort, ToPort] = [
            from,
            to
        ];
        return (FromPort < 1 || ToPort > 65_535 || FromPort > ToPort || value.split('-').length > 2) && problems.push(`port: ${shown(value)} is not a port: give one from 1 to 65535, or a range such as 5431-5455.`), {
            FromPort,
            ToPort
        };
    }(getInput('port'), problems), options = {
        region: function(input, env, problems) {
            let variable = VARIABLES.find((name)=>env[name]), [source, region] = input ? [
                'aws-region',
                input
            ] : [
                variable ?? '',
                variable ? env[variable] : ''
            ];
            return region ? /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(region) || problems.push(`${source}: ${shown(region)} is not a region: give one such as us-east-1.`) : problems.push(`aws-region is empty, and so are the variables ${VARIABLES.join(' and ')}: give the region of the group, such as us-east-1.`), region;
        }(getInput('aws-region'), env, problems),
        ifNotFound: readWord('if-not-found', getInput('if-not-found'), IF_NOT_FOUND, problems),
        revokeAt: readWord('revoke-at', getInput('revoke-at'), REVOKE_AT, problems),
        timeout: function(name, value, problems) {
            if (!value) return 120;
            let seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
            return (seconds < 1 || seconds > 3600) && problems.push(`${name}: ${shown(value)} is not a number of seconds: give one from 1 to 3600.`), seconds;
        }('timeout', getInput('timeout'), problems),
        dryRun: readBoolean('dry-run', getInput('dry-run'), !1, problems),
        jobSummary: readBoolean('job-summary', getInput('job-summary'), !0, problems)
    };
    return (!target || 'ClusterIdentifier' in target || problems.push(...misfits(target, sources, ports)), !target || problems.length > 0) ? {
        problems
    } : {
        request: {
            options,
            order: 'ClusterIdentifier' in target ? {
                ...target,
                sources,
                ports
            } : {
                rules: rulesIn(target, sources, ports)
            }
        }
    };
}
let STATE = 'pending', COMPRESSED = 'deflate:';
function asObject(value) {
    return 'object' == typeof value && null !== value ? value : {};
}
async function main() {
    let cancelled = cancellation(), reading = readRequest(getInput, process.env);
    if ('problems' in reading) return await leave(void 0), refuse(reading.problems);
    let { options, order } = reading.request, budget = budgetFor(options, cancelled), rules = 'rules' in order ? order.rules : await resolve(order, options, budget);
    if (!rules) return;
    let now = 'now' === options.revokeAt;
    await leave({
        options,
        rules,
        tried: now
    });
    if (!now) return announce(rules, options);
    let revocations = await carryOut({
        options,
        rules,
        tried: !1
    }, budget);
    await leave(function(options, revocations) {
        let [first, ...others] = withResult(revocations.flatMap((revocation)=>revocation.outcomes), 'failed').map(({ rule })=>rule);
        return first && !options.dryRun ? {
            options,
            rules: [
                first,
                ...others
            ],
            tried: !0
        } : void 0;
    }(options, revocations));
    await publish(revocations, options);
}
async function resolve(order, options, budget) {
    let { ClusterIdentifier, sources, ports } = order;
    await leave({
        ClusterIdentifier
    });
    try {
        let groups = await lookUp(order, options, budget), problems = misfits(groups, sources, ports);
        if (problems.length > 0) {
            await leave(void 0);
            refuse(problems);
            return;
        }
        let rules = rulesIn(groups, sources, ports);
        say(`Cluster ${ClusterIdentifier} has ${[
            ...new Set(rules.map(vocabulary_rule.VR))
        ].join(', ')}`);
        return rules;
    } catch (error) {
        !function(order, { title, message }) {
            annotate({
                level: 'error',
                title,
                message: `${orderText(order)} may still be open. ${message}`
            });
        }(order, (0, vocabulary_fault.P)(error));
        return;
    }
}
function leave(pending) {
    return write('state', ()=>(function(name, value) {
            let filePath = process.env.GITHUB_STATE || '';
            if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
            command_issueCommand('save-state', {
                name
            }, utils_toCommandValue(value));
        })(STATE, function(pending) {
            let plain = JSON.stringify({
                version: 1,
                pending: pending ?? null
            });
            if (plain.length <= 32768) return plain;
            let state = COMPRESSED + process.getBuiltinModule('node:zlib').deflateRawSync(plain).toString('base64');
            if (state.length > 122880) throw RangeError('too many rules for one step');
            return state;
        }(pending)));
}
async function post() {
    var problem, reading;
    let cancelled = cancellation(), reading1 = function(state) {
        var rules;
        if ('' === state) return {
            problem: 'is missing'
        };
        let { version, pending } = function(text) {
            try {
                return asObject(JSON.parse(text.startsWith(COMPRESSED) ? process.getBuiltinModule('node:zlib').inflateRawSync(Buffer.from(text.slice(COMPRESSED.length), 'base64')).toString() : text));
            } catch  {
                return {};
            }
        }(state);
        if (void 0 === version) return {
            problem: 'is damaged'
        };
        if (1 !== version) return {
            problem: 'was written by another version of this action'
        };
        if (null === pending) return {
            pending: void 0
        };
        let { options, rules: rules1, tried, ClusterIdentifier } = asObject(pending);
        if ('string' == typeof ClusterIdentifier) return {
            problem: `was left before the groups of cluster ${ClusterIdentifier} were known`
        };
        let parsed = Array.isArray(rules1) ? rules1.map(vocabulary_rule.iT) : [];
        return function(options) {
            let { region, ifNotFound, dryRun, jobSummary, revokeAt, timeout } = options;
            return 'string' == typeof region && IF_NOT_FOUND.some((word)=>word === ifNotFound) && REVOKE_AT.some((word)=>word === revokeAt) && 'boolean' == typeof dryRun && 'boolean' == typeof jobSummary && Number.isInteger(timeout);
        }(asObject(options)) && (rules = parsed).length > 0 && rules.every((rule)=>void 0 !== rule) && 'boolean' == typeof tried ? {
            pending: {
                options: options,
                rules: parsed,
                tried
            }
        } : {
            problem: 'is damaged'
        };
    }(process.env[`STATE_${STATE}`] || '');
    if ('problem' in reading1) {
        let named;
        return problem = reading1.problem, named = 'request' in (reading = readRequest(getInput, process.env)) ? orderText(reading.request.order) : 'what the inputs name', void annotate({
            level: 'error',
            title: 'Not known what to revoke',
            message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke by hand, or run the step again.`
        });
    }
    if (!reading1.pending) return say('Nothing is left to revoke.');
    let { options } = reading1.pending;
    await publish(await carryOut(reading1.pending, budgetFor(options, cancelled)), options);
}
let src_main = ()=>leaveAfter(main), src_post = ()=>leaveAfter(post);
async function leaveAfter(phase) {
    await phase().catch(reportDefect);
    await new Promise((written)=>process.stdout.write('', written));
    process.exit();
}
var __webpack_exports__main = __webpack_exports__.i, __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
