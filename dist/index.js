import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 552:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/** Why a request failed: what it means, and what to do about it. */
class Fault extends Error {
    kind;
    title;
    constructor(title, explanation, kind = 'other') {
        super(explanation);
        this.name = 'Fault';
        this.kind = kind;
        this.title = title;
    }
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ groupText),
/* harmony export */   iT: () => (/* binding */ parseRule),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   t6: () => (/* binding */ sameRule)
/* harmony export */ });
/** Whether two rules are the same rule to the API, which stores group names in lower case. */
function sameRule(one, other) {
    return identity(one) === identity(other);
}
function identity(rule) {
    const group = rule.ClusterSecurityGroupName.toLowerCase();
    return JSON.stringify('CIDRIP' in rule
        ? [group, rule.CIDRIP]
        : [group, rule.EC2SecurityGroupName.toLowerCase(), rule.EC2SecurityGroupOwnerId]);
}
/** The source that a rule lets in, in words: `203.0.113.7/32`. */
function sourceText(rule) {
    return 'CIDRIP' in rule
        ? rule.CIDRIP
        : `EC2 security group ${rule.EC2SecurityGroupName} of account ${rule.EC2SecurityGroupOwnerId}`;
}
/** A group, or the group that a rule belongs to, in words: `cluster security group ci-runners`. */
function groupText(group) {
    return `cluster security group ${group.ClusterSecurityGroupName}`;
}
/** Reads back what `JSON.stringify` wrote of a rule; `undefined` for anything that is not exactly a rule. */
function parseRule(value) {
    if (hasExactly(value, ['ClusterSecurityGroupName', 'CIDRIP'])) {
        return { ClusterSecurityGroupName: value.ClusterSecurityGroupName, CIDRIP: value.CIDRIP };
    }
    if (hasExactly(value, [
        'ClusterSecurityGroupName',
        'EC2SecurityGroupName',
        'EC2SecurityGroupOwnerId',
    ])) {
        return {
            ClusterSecurityGroupName: value.ClusterSecurityGroupName,
            EC2SecurityGroupName: value.EC2SecurityGroupName,
            EC2SecurityGroupOwnerId: value.EC2SecurityGroupOwnerId,
        };
    }
    return undefined;
}
function hasExactly(value, names) {
    if (typeof value !== 'object' || value === null)
        return false;
    const members = Object.entries(value);
    return (members.length === names.length &&
        members.every(([name, text]) => names.includes(name) && typeof text === 'string' && text !== ''));
}


/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 8280:
/***/ (function(module) {

(function (root) {
    'use strict';
    // A list of regular expressions that match arbitrary IPv4 addresses,
    // for which a number of weird notations exist.
    // Note that an address like 0010.0xa5.1.1 is considered legal.
    const ipv4Part = '(0?\\d+|0x[a-f0-9]+)';
    const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
        longValue: new RegExp(`^${ipv4Part}$`, 'i')
    };

    // Regular Expression for checking Octal numbers
    const octalRegex = new RegExp(`^0[0-7]+$`, 'i');
    const hexRegex = new RegExp(`^0x[a-f0-9]+$`, 'i');

    const zoneIndex = '%[0-9a-z]{1,}';

    // IPv6-matching regular expressions.
    // For IPv6, the task is simpler: it is enough to match the colon-delimited
    // hexadecimal IPv6 and a transitional variant with dotted-decimal IPv4 at
    // the end.
    const ipv6Part = '(?:[0-9a-f]+::?)+';
    const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, 'i'),
        'native': new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
    };

    // Expand :: in an IPv6 address or address part consisting of `parts` groups.
    function expandIPv6 (string, parts) {
        // More than one '::' means invalid address
        if (string.indexOf('::') !== string.lastIndexOf('::')) {
            return null;
        }

        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;

        // Remove zone index and save it for later
        if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, '');
        }

        // How many parts do we already have?
        while ((lastColon = string.indexOf(':', lastColon + 1)) >= 0) {
            colonCount++;
        }

        // 0::0 is two parts more than ::
        if (string.substr(0, 2) === '::') {
            colonCount--;
        }

        if (string.substr(-2, 2) === '::') {
            colonCount--;
        }

        // An address must not contain more separators than available parts,
        // and :: must compress at least one part.
        if (colonCount >= parts) {
            return null;
        }

        // replacement = ':' + '0:' * (parts - colonCount)
        replacementCount = parts - colonCount;
        replacement = ':';
        while (replacementCount--) {
            replacement += '0:';
        }

        // Insert the missing zeroes
        string = string.replace('::', replacement);

        // Trim any garbage which may be hanging around if :: was at the edge in
        // the source string
        if (string[0] === ':') {
            string = string.slice(1);
        }

        if (string[string.length - 1] === ':') {
            string = string.slice(0, -1);
        }

        parts = (function () {
            const ref = string.split(':');
            const results = [];

            for (let i = 0; i < ref.length; i++) {
                results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }

            return results;
        })();

        return {
            parts: parts,
            zoneId: zoneId
        };
    }

    // A generic CIDR (Classless Inter-Domain Routing) RFC1518 range matcher.
    function matchCIDR (first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
            throw new Error('ipaddr: cannot match CIDR for objects with different lengths');
        }

        let part = 0;
        let shift;

        while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
                shift = 0;
            }

            if (first[part] >> shift !== second[part] >> shift) {
                return false;
            }

            cidrBits -= partSize;
            part += 1;
        }

        return true;
    }

    function parseIntAuto (string) {
        // Hexadecimal base 16 (0x#)
        if (hexRegex.test(string)) {
            return parseInt(string, 16);
        }
        // While octal representation is discouraged by ECMAScript 3
        // and forbidden by ECMAScript 5, we silently allow it to
        // work only if the rest of the string has numbers less than 8.
        if (string[0] === '0' && !isNaN(parseInt(string[1], 10))) {
        if (octalRegex.test(string)) {
            return parseInt(string, 8);
        }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        // Always include the base 10 radix!
        return parseInt(string, 10);
    }

    function padPart (part, length) {
        while (part.length < length) {
            part = `0${part}`;
        }

        return part;
    }

    const ipaddr = {};

    // An IPv4 address (RFC791).
    ipaddr.IPv4 = (function () {
        // Constructs a new IPv4 address from an array of four octets
        // in network order (MSB first)
        // Verifies the input.
        function IPv4 (octets) {
            if (octets.length !== 4) {
                throw new Error('ipaddr: ipv4 octet count should be 4');
            }

            let i, octet;

            for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!((0 <= octet && octet <= 255))) {
                    throw new Error('ipaddr: ipv4 octet should fit in 8 bits');
                }
            }

            this.octets = octets;
        }

        // Special IPv4 address ranges.
        // See also https://en.wikipedia.org/wiki/Reserved_IP_addresses
        IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            // RFC3171
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            // RFC3927
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            // RFC5735
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            // RFC6598
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            // RFC1918
            'private': [
                [new IPv4([10, 0, 0, 0]), 8],
                [new IPv4([172, 16, 0, 0]), 12],
                [new IPv4([192, 168, 0, 0]), 16]
            ],
            // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
            reserved: [
                [new IPv4([192, 0, 0, 0]), 24],
                [new IPv4([192, 0, 2, 0]), 24],
                [new IPv4([192, 88, 99, 0]), 24],
                [new IPv4([198, 18, 0, 0]), 15],
                [new IPv4([198, 51, 100, 0]), 24],
                [new IPv4([203, 0, 113, 0]), 24],
                [new IPv4([240, 0, 0, 0]), 4]
            ],
            // RFC7534, RFC7535
            as112: [
                [new IPv4([192, 175, 48, 0]), 24],
                [new IPv4([192, 31, 196, 0]), 24],
            ],
            // RFC7450
            amt: [
                [new IPv4([192, 52, 193, 0]), 24],
            ],
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv4.prototype.kind = function () {
            return 'ipv4';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv4.prototype.match = function (other, cidrRange) {
            let ref;
            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv4') {
                throw new Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
            }

            return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };

        // returns a number of leading ones in IPv4 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv4.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
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
            let i, octet, zeros;

            for (i = 3; i >= 0; i -= 1) {
                octet = this.octets[i];
                if (octet in zerotable) {
                    zeros = zerotable[octet];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 8) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 32 - cidr;
        };

        // Checks if the address corresponds to one of the special ranges.
        IPv4.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv4.prototype.toByteArray = function () {
            return this.octets.slice(0);
        };

        // Converts this IPv4 address to an IPv4-mapped IPv6 address.
        IPv4.prototype.toIPv4MappedAddress = function () {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
        };

        // Symmetrical method strictly for aligning with the IPv6 methods.
        IPv4.prototype.toNormalizedString = function () {
            return this.toString();
        };

        // Returns the address in convenient, decimal-dotted format.
        IPv4.prototype.toString = function () {
            return this.octets.join('.');
        };

        return IPv4;
    })();

    // A utility function to return broadcast address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.broadcastAddressFromCIDR = function (string) {

        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv4 address.
    ipaddr.IPv4.isIPv4 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks if a given string is a valid IPv4 address.
    ipaddr.IPv4.isValid = function (string) {
        try {
            new this(this.parser(string));
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv4 address in CIDR notation.
    ipaddr.IPv4.isValidCIDR = function (string) {
        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address.
    ipaddr.IPv4.isValidFourPartDecimal = function (string) {
        if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
        } else {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address with CIDR prefix.
    ipaddr.IPv4.isValidCIDRFourPartDecimal = function (string) {
        const match = string.match(/^(.+)\/(\d+)$/);

        if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
        }

        return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
    };

    // A utility function to return network address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv4 address.
    // Throws an error if it fails.
    ipaddr.IPv4.parse = function (string) {
        const parts = this.parser(string);

        if (parts === null) {
            throw new Error('ipaddr: string is not formatted like an IPv4 Address');
        }

        return new this(parts);
    };

    // Parses the string as an IPv4 Address with CIDR Notation.
    ipaddr.IPv4.parseCIDR = function (string) {
        let match;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
                const parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv4 CIDR range');
    };

    // Classful variants (like a.b, where a is an octet, and b is a 24-bit
    // value representing last three octets; this corresponds to a class C
    // address) are omitted due to classless nature of modern Internet.
    ipaddr.IPv4.parser = function (string) {
        let match, part, value;

        // parseInt recognizes all that octal & hexadecimal weirdness for us
        if ((match = string.match(ipv4Regexes.fourOctet))) {
            return (function () {
                const ref = match.slice(1, 6);
                const results = [];

                for (let i = 0; i < ref.length; i++) {
                    part = ref[i];
                    results.push(parseIntAuto(part));
                }

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.longValue))) {
            value = parseIntAuto(match[1]);
            if (value > 0xffffffff || value < 0) {
                throw new Error('ipaddr: address outside defined range');
            }

            return ((function () {
                const results = [];
                let shift;

                for (shift = 0; shift <= 24; shift += 8) {
                    results.push((value >> shift) & 0xff);
                }

                return results;
            })()).reverse();
        } else if ((match = string.match(ipv4Regexes.twoOctet))) {
            return (function () {
                const ref = match.slice(1, 4);
                const results = [];

                value = parseIntAuto(ref[1]);
                if (value > 0xffffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push((value >> 16) & 0xff);
                results.push((value >>  8) & 0xff);
                results.push( value        & 0xff);

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.threeOctet))) {
            return (function () {
                const ref = match.slice(1, 5);
                const results = [];

                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push(parseIntAuto(ref[1]));
                results.push((value >> 8) & 0xff);
                results.push( value       & 0xff);

                return results;
            })();
        } else {
            return null;
        }
    };

    // A utility function to return subnet mask in IPv4 format given the prefix length
    ipaddr.IPv4.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error('ipaddr: invalid IPv4 prefix length');
        }

        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // An IPv6 address (RFC2460)
    ipaddr.IPv6 = (function () {
        // Constructs an IPv6 address from an array of eight 16 - bit parts
        // or sixteen 8 - bit parts in network order(MSB first).
        // Throws an error if the input is invalid.
        function IPv6 (parts, zoneId) {
            let i, part;

            if (parts.length === 16) {
                this.parts = [];
                for (i = 0; i <= 14; i += 2) {
                    this.parts.push((parts[i] << 8) | parts[i + 1]);
                }
            } else if (parts.length === 8) {
                this.parts = parts;
            } else {
                throw new Error('ipaddr: ipv6 part count should be 8 or 16');
            }

            for (i = 0; i < this.parts.length; i++) {
                part = this.parts[i];
                if (!((0 <= part && part <= 0xffff))) {
                    throw new Error('ipaddr: ipv6 part should fit in 16 bits');
                }
            }

            if (zoneId) {
                this.zoneId = zoneId;
            }
        }

        // Special IPv6 ranges
        IPv6.prototype.SpecialRanges = {
            // RFC4291, here and after
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([0xfe80, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([0xff00, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([0xfc00, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 0xffff, 0, 0]), 96],
            // RFC3879
            deprecatedSiteLocal: [new IPv6([0xfec0, 0, 0, 0, 0, 0, 0, 0]), 10],
            // RFC6666
            discard: [new IPv6([0x100, 0, 0, 0, 0, 0, 0, 0]), 64],
            // RFC6145
            rfc6145: [new IPv6([0, 0, 0, 0, 0xffff, 0, 0, 0]), 96],
            rfc6052: [
                // RFC6052
                [new IPv6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0]), 96],
                // RFC8215
                [new IPv6([0x64, 0xff9b, 0x1, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC3056
            '6to4': [new IPv6([0x2002, 0, 0, 0, 0, 0, 0, 0]), 16],
            // RFC6052, RFC6146
            teredo: [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 32],
            // RFC5180
            benchmarking: [new IPv6([0x2001, 0x2, 0, 0, 0, 0, 0, 0]), 48],
            // RFC7450
            amt: [new IPv6([0x2001, 0x3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
                // RFC7535
                [new IPv6([0x2001, 0x4, 0x112, 0, 0, 0, 0, 0]), 48],
                // RFC7534
                [new IPv6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC4843
            deprecatedOrchid: [new IPv6([0x2001, 0x10, 0, 0, 0, 0, 0, 0]), 28],
            // RFC7343
            orchid2: [new IPv6([0x2001, 0x20, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9374
            droneRemoteIdProtocolEntityTags: [new IPv6([0x2001, 0x30, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9602
            segmentRouting: [new IPv6([0x5f00, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
                // RFC3849
                [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 23],
                // RFC2928
                [new IPv6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]), 32],
                // RFC9637
                [new IPv6([0x3fff, 0, 0, 0, 0, 0, 0, 0]), 20],
            ],
        };

        // Checks if this address is an IPv4-mapped IPv6 address.
        IPv6.prototype.isIPv4MappedAddress = function () {
            return this.range() === 'ipv4Mapped';
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv6.prototype.kind = function () {
            return 'ipv6';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv6.prototype.match = function (other, cidrRange) {
            let ref;

            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv6') {
                throw new Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
            }

            return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };

        // returns a number of leading ones in IPv6 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv6.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
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
            let part, zeros;

            for (let i = 7; i >= 0; i -= 1) {
                part = this.parts[i];
                if (part in zerotable) {
                    zeros = zerotable[part];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 16) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 128 - cidr;
        };


        // Checks if the address corresponds to one of the special ranges.
        IPv6.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv6.prototype.toByteArray = function () {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                bytes.push(part >> 8);
                bytes.push(part & 0xff);
            }

            return bytes;
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:0db8:0008:0066:0000:0000:0000:0001
        IPv6.prototype.toFixedLengthString = function () {
            const addr = ((function () {
                const results = [];
                for (let i = 0; i < this.parts.length; i++) {
                    results.push(padPart(this.parts[i].toString(16), 4));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Converts this address to IPv4 address if it is an IPv4-mapped IPv6 address.
        // Throws an error otherwise.
        IPv6.prototype.toIPv4Address = function () {
            if (!this.isIPv4MappedAddress()) {
                throw new Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
            }

            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];

            return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:db8:8:66:0:0:0:1
        //
        // Deprecated: use toFixedLengthString() instead.
        IPv6.prototype.toNormalizedString = function () {
            const addr = ((function () {
                const results = [];

                for (let i = 0; i < this.parts.length; i++) {
                    results.push(this.parts[i].toString(16));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // in line with RFC 5952 (see https://tools.ietf.org/html/rfc5952#section-4)
        IPv6.prototype.toRFC5952String = function () {
            const regex = /((^|:)(0(:|$)){2,})/g;
            // The zone identifier (RFC 4007) is not part of the address; match
            // against the address alone so a trailing zero run right before the
            // "%" suffix still gets compressed (RFC 5952, 4.2.2).
            let suffix = '';
            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;

            while ((match = regex.exec(string))) {
                // Compare by the number of zero groups, not the matched length:
                // a run that is not at the start carries a leading ":" in the
                // match, so an equal-length run later in the address would
                // otherwise be preferred over the leftmost one (RFC 5952, 4.2.3).
                const groups = (match[0].match(/0/g) || []).length;
                if (groups > bestMatchGroups) {
                    bestMatchGroups = groups;
                    bestMatchIndex = match.index;
                    bestMatchLength = match[0].length;
                }
            }

            if (bestMatchLength < 0) {
                return string + suffix;
            }

            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // Calls toRFC5952String under the hood.
        IPv6.prototype.toString = function () {
            return this.toRFC5952String();
        };

        return IPv6;

    })();

    // A utility function to return broadcast address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.broadcastAddressFromCIDR = function (string) {
        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv6 address.
    ipaddr.IPv6.isIPv6 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks to see if string is a valid IPv6 Address
    ipaddr.IPv6.isValid = function (string) {

        // Since IPv6.isValid is always called first, this shortcut
        // provides a substantial performance gain.
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv6 address in CIDR notation.
    ipaddr.IPv6.isValidCIDR = function (string) {

        // See note in IPv6.isValid
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // A utility function to return network address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv6 address.
    // Throws an error if it fails.
    ipaddr.IPv6.parse = function (string) {
        const addr = this.parser(string);

        if (addr === null) {
            throw new Error('ipaddr: string is not formatted like an IPv6 Address');
        }

        return new this(addr.parts, addr.zoneId);
    };

    ipaddr.IPv6.parseCIDR = function (string) {
        let maskLength, match, parsed;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
                parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv6 CIDR range');
    };

    // Parse an IPv6 address.
    ipaddr.IPv6.parser = function (string) {
        let addr, i, match, octet, octets, zoneId;

        if ((match = string.match(ipv6Regexes.deprecatedTransitional))) {
            return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
        }
        if ((match = string.match(ipv6Regexes.transitional))) {
            zoneId = match[6] || '';
            addr = match[1]
            if (!match[1].endsWith('::')) {
                addr = addr.slice(0, -1)
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
                octets = [
                    parseInt(match[2]),
                    parseInt(match[3]),
                    parseInt(match[4]),
                    parseInt(match[5])
                ];
                for (i = 0; i < octets.length; i++) {
                    octet = octets[i];
                    if (!((0 <= octet && octet <= 255))) {
                        return null;
                    }
                }

                addr.parts.push(octets[0] << 8 | octets[1]);
                addr.parts.push(octets[2] << 8 | octets[3]);
                return {
                    parts: addr.parts,
                    zoneId: addr.zoneId
                };
            }
        }

        return null;
    };

    // A utility function to return subnet mask in IPv6 format given the prefix length
    ipaddr.IPv6.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error('ipaddr: invalid IPv6 prefix length');
        }

        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // Try to parse an array in network order (MSB first) for IPv4 and IPv6
    ipaddr.fromByteArray = function (bytes) {
        const length = bytes.length;

        if (length === 4) {
            return new ipaddr.IPv4(bytes);
        } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
        } else {
            throw new Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
        }
    };

    // Checks if the address is valid IP address
    ipaddr.isValid = function (string) {
        return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
    };

    // Checks if the address is valid IP address in CIDR notation
    ipaddr.isValidCIDR = function (string) {
        return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
    };


    // Attempts to parse an IP Address, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parse = function (string) {
        if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
        } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
        } else {
            throw new Error('ipaddr: the address has neither IPv6 nor IPv4 format');
        }
    };

    // Attempt to parse CIDR notation, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parseCIDR = function (string) {
        try {
            return ipaddr.IPv6.parseCIDR(string);
        } catch {
            try {
                return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
                throw new Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', { cause: e });
            }
        }
    };

    // Parse an address and return plain IPv4 address if it is an IPv4-mapped address
    ipaddr.process = function (string) {
        const addr = this.parse(string);

        if (addr.kind() === 'ipv6' && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
        } else {
            return addr;
        }
    };

    // An utility function to ease named range matching. See examples below.
    // rangeList can contain both IPv4 and IPv6 subnet entries and will not throw errors
    // on matching IPv4 addresses to IPv6 ranges or vice versa.
    ipaddr.subnetMatch = function (address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;

        if (defaultName === undefined || defaultName === null) {
            defaultName = 'unicast';
        }

        for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                rangeSubnets = rangeList[rangeName];
                // ECMA5 Array.isArray isn't available everywhere
                if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                    rangeSubnets = [rangeSubnets];
                }

                for (i = 0; i < rangeSubnets.length; i++) {
                    subnet = rangeSubnets[i];
                    if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                        return rangeName;
                    }
                }
            }
        }

        return defaultName;
    };

    // Export for both the CommonJS and browser-like environment
    if ( true && module.exports) {
        module.exports = ipaddr;

    } else {
        root.ipaddr = ipaddr;
    }

}(this));


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ src_main),
  b: () => (/* binding */ src_post)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The action's version. */
const version = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./src/aws/client.ts

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 20_000;
const MAX_ATTEMPTS = 6;
/** The settings that every AWS client of this action shares. Credentials come from the SDK's default chain. */
function clientConfig(region, env) {
    return {
        region,
        // Shown by CloudTrail, so that the run that took an access away can be found.
        customUserAgent: [
            ['revoke-redshift-ingress', version],
            [`github/${env['GITHUB_REPOSITORY']}`, `${env['GITHUB_RUN_ID']}`],
        ],
        ...(env['AWS_MAX_ATTEMPTS'] ? {} : { maxAttempts: MAX_ATTEMPTS }),
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT,
            requestTimeout: REQUEST_TIMEOUT,
            throwOnRequestTimeout: true,
            // Node's own agents read HTTPS_PROXY, HTTP_PROXY and NO_PROXY from here since 24.5.
            httpAgent: { proxyEnv: env },
            httpsAgent: { proxyEnv: env },
        },
    };
}

// EXTERNAL MODULE: ./src/vocabulary/fault.ts
var vocabulary_fault = __nccwpck_require__(552);
// EXTERNAL MODULE: ./src/vocabulary/rule.ts
var vocabulary_rule = __nccwpck_require__(4944);
;// CONCATENATED MODULE: ./src/vocabulary/outcome.ts
/** The outcomes with one result. */
function withResult(outcomes, result) {
    return outcomes.filter((outcome) => outcome.result === result);
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __nccwpck_require__(8280);
var ipaddr_default = /*#__PURE__*/__nccwpck_require__.n(ipaddr);
;// CONCATENATED MODULE: ./src/report/words.ts


/** A line of the log for what became of a rule: `Revoked 203.0.113.7/32 from cluster security group ci-runners`. */
function outcomeLine(outcome) {
    const rule = `${(0,vocabulary_rule/* sourceText */.rI)(outcome.rule)} from ${(0,vocabulary_rule/* groupText */.VR)(outcome.rule)}`;
    switch (outcome.result) {
        case 'revoked':
            return outcome.answerLost
                ? `Revoked ${rule}: the answer to an earlier attempt was lost, and the rule was gone at the next`
                : `Revoked ${rule}`;
        case 'would-revoke':
            return `Would revoke ${rule}`;
        case 'not-found':
            return notFoundText(outcome.rule);
        case 'failed':
            return `Could not revoke ${rule}: ${outcome.fault.title}`;
    }
}
/** Says that a rule is not there, and what the user may have meant. */
function notFoundText(rule) {
    const network = 'CIDRIP' in rule ? ipaddr_default().IPv4.networkAddressFromCIDR(rule.CIDRIP) : undefined;
    const stored = 'CIDRIP' in rule ? `${network}/${rule.CIDRIP.split('/')[1]}` : undefined;
    const hint = 'CIDRIP' in rule && stored !== rule.CIDRIP
        ? `; it has host bits, so the rule may be stored as ${stored}`
        : '';
    return `Nothing to revoke: ${(0,vocabulary_rule/* sourceText */.rI)(rule)} is not in ${(0,vocabulary_rule/* groupText */.VR)(rule)}${hint}`;
}
/** `1 rule`, `2 rules`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/report/annotations.ts



/** One annotation for each thing that went wrong, however many rules it struck: the runner shows ten at most. */
function annotations(outcomes, ifNotFound) {
    return [...failures(outcomes), ...misses(outcomes, ifNotFound)];
}
function failures(outcomes) {
    const byFault = Map.groupBy(withResult(outcomes, 'failed'), ({ fault }) => `${fault.title}\n${fault.message}`);
    return [...byFault.values()].map((struck) => {
        const [{ fault, rule }] = struck;
        const sources = struck.map((outcome) => (0,vocabulary_rule/* sourceText */.rI)(outcome.rule)).join(', ');
        return {
            level: 'error',
            title: fault.title,
            message: `${sources} may still be open in ${(0,vocabulary_rule/* groupText */.VR)(rule)}. ${fault.message}`,
        };
    });
}
function misses(outcomes, ifNotFound) {
    const missed = withResult(outcomes, 'not-found');
    if (missed.length === 0 || ifNotFound === 'ignore')
        return [];
    const own = missed.find(({ fault }) => fault)?.fault;
    return [
        {
            level: ifNotFound === 'error' ? 'error' : 'warning',
            title: own?.title ?? 'Rule not found',
            message: [...missed.map(({ rule }) => `${notFoundText(rule)}.`), own?.message]
                .filter(Boolean)
                .join(' '),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/escape.ts
/**
 * A text on one line that the runner can't take for a command. Every line goes through here, because a text of
 * AWS or of an input may hold anything; the runner heeds `::` at the start of a line and `##[` anywhere in it.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint)
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, ': :');
}
function codePoint(character) {
    const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const hex = character.codePointAt(0).toString(16).padStart(4, '0');
    return known[character] ?? `\\u{${hex}}`;
}
/**
 * A text that a job summary shows as it is: no character of it is Markdown, HTML or the end of a table cell,
 * because an entity never acts as one.
 *
 * @see https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
function markdown(text) {
    // A dot after a letter is one too, or `www.` would become a link.
    return logLine(text).replace(/[^\p{L}\p{N} ./-]|(?<=\p{L})\./gu, (character) => `&#${character.codePointAt(0)};`);
}
/** A text of at most so many characters, with an ellipsis where it was cut. */
function cut(text, longest) {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./src/report/outputs.ts


/** The step's outputs, by name. Rules and groups are JSON in the API's own shapes. */
function outputs({ outcomes, group }) {
    const rules = (result) => JSON.stringify(withResult(outcomes, result).map(({ rule }) => rule));
    const known = group instanceof vocabulary_fault/* Fault */.v ? undefined : group;
    const json = (value) => (known ? JSON.stringify(value) : '');
    return {
        'revoked-rules': rules('revoked'),
        'not-found-rules': rules('not-found'),
        'failed-rules': rules('failed'),
        'cluster-security-group': json(known),
        'cluster-security-group-name': known?.ClusterSecurityGroupName ?? '',
        description: known?.Description ?? '',
        'ip-ranges': json(known?.IPRanges),
        'ec2-security-groups': json(known?.EC2SecurityGroups),
        tags: json(known?.Tags),
    };
}

;// CONCATENATED MODULE: ./src/vocabulary/cluster-security-group.ts

/** The rules that a group shows, those for CIDR blocks first. */
function ingressRules(group) {
    const { ClusterSecurityGroupName, IPRanges, EC2SecurityGroups } = group;
    return [
        ...IPRanges.map(({ CIDRIP, Status, Tags }) => ({
            rule: { ClusterSecurityGroupName, CIDRIP },
            status: Status,
            tags: Tags,
        })),
        ...EC2SecurityGroups.map(({ EC2SecurityGroupName, EC2SecurityGroupOwnerId, Status, Tags }) => ({
            rule: { ClusterSecurityGroupName, EC2SecurityGroupName, EC2SecurityGroupOwnerId },
            status: Status,
            tags: Tags,
        })),
    ];
}
/** Whether a group shows a rule, in whatever status. */
function shows(group, rule) {
    return ingressRules(group).some((shown) => (0,vocabulary_rule/* sameRule */.t6)(shown.rule, rule));
}

;// CONCATENATED MODULE: ./src/report/summary.ts






// Together they keep a summary far below the runner's limit of 1 MiB a step.
const MOST_ROWS = 200;
const LONGEST_TEXT = 200;
const LONGEST_TAGS = 400;
const FOLD_FROM = 11;
/**
 * The job summary: a heading with what happened, the rules asked for, and the rules that remain in the group.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
function summary_summary(revocation) {
    return [heading(revocation.outcomes), asked(revocation.outcomes), remaining(revocation)]
        .join('\n\n')
        .concat('\n');
}
function heading(outcomes) {
    const [first] = outcomes;
    const where = summary_text((0,vocabulary_rule/* groupText */.VR)(first.rule));
    const number = (result) => withResult(outcomes, result).length;
    const [failed, missed] = [number('failed'), number('not-found')];
    const [revoked, wouldRevoke] = [number('revoked'), number('would-revoke')];
    const notFound = missed > 0 ? `, ${missed} not found` : '';
    if (failed > 0) {
        return `## ❌ ${failed} of ${count(outcomes.length, 'rule')} may still be open in ${where}`;
    }
    if (wouldRevoke > 0) {
        return `## 🔍 Dry run: would revoke ${count(wouldRevoke, 'rule')} from ${where}${notFound}`;
    }
    if (revoked > 0)
        return `## ✅ Revoked ${count(revoked, 'rule')} from ${where}${notFound}`;
    return `## ⚠️ Nothing to revoke from ${where}: ${count(missed, 'rule')} not found`;
}
const RESULTS = {
    revoked: '✅ revoked',
    'would-revoke': '🔍 would be revoked',
    'not-found': '⚠️ not found',
    failed: '❌ may still be open',
};
function asked(outcomes) {
    return table(['Rule', 'Outcome'], outcomes.map((outcome) => [
        summary_text((0,vocabulary_rule/* sourceText */.rI)(outcome.rule)),
        outcome.result === 'failed'
            ? `${RESULTS.failed}: ${summary_text(outcome.fault.title)}`
            : RESULTS[outcome.result],
    ]));
}
function remaining({ group }) {
    if (group instanceof vocabulary_fault/* Fault */.v) {
        return `The rules that remain are not known: ${summary_text(group.title)}.`;
    }
    const rules = ingressRules(group);
    if (rules.length === 0)
        return 'No rule remains in the group.';
    const title = `${count(rules.length, 'rule')} ${rules.length === 1 ? 'remains' : 'remain'} in the group`;
    const list = table(['Source', 'Status', 'Tags'], rules.map(row));
    return rules.length < FOLD_FROM
        ? `### ${title}\n\n${list}`
        : `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
}
function row({ rule, status, tags }) {
    return [summary_text((0,vocabulary_rule/* sourceText */.rI)(rule)), summary_text(status), tagsText(tags)];
}
function tagsText(tags) {
    let room = LONGEST_TAGS;
    const shown = tags
        .map(({ Key, Value }) => cut(Value ? `${Key}=${Value}` : Key, LONGEST_TEXT))
        .filter((tag) => {
        room -= tag.length;
        return room >= 0;
    });
    const left = tags.length - shown.length;
    return [...shown.map(markdown), ...(left > 0 ? [`*${count(left, 'tag')} left out*`] : [])].join(', ');
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const left = rows.length - MOST_ROWS;
    return [
        line(columns),
        line(columns.map(() => '---')),
        ...rows.slice(0, MOST_ROWS).map(line),
        ...(left > 0 ? [`\n*${count(left, 'rule')} left out here.*`] : []),
    ].join('\n');
}
function summary_text(untrusted) {
    return markdown(cut(untrusted, LONGEST_TEXT));
}

;// CONCATENATED MODULE: ./src/report/publish.ts








/**
 * Tells the user what became of the rules: log, annotations, outputs and job summary. Sets the exit code to 1
 * where something went wrong. What can't be written is an error too, and keeps nothing else from being told.
 */
async function publish(revocation, request) {
    for (const outcome of revocation.outcomes)
        say(outcomeLine(outcome));
    if (revocation.group instanceof vocabulary_fault/* Fault */.v) {
        say(`The resulting group is not known: ${revocation.group.message}`);
    }
    for (const annotation of annotations(revocation.outcomes, request.ifNotFound)) {
        annotate(annotation);
    }
    await writeOutputs(revocation);
    if (request.jobSummary) {
        await write('job summary', () => summary.addRaw(summary_summary(revocation)).write());
    }
}
/** Tells the user what `post` will do, and gives the outputs the values of a step that has done nothing yet. */
async function announce({ rules, dryRun }) {
    for (const rule of rules) {
        say(`At the end of the job: ${dryRun ? 'would revoke' : 'will revoke'} ${(0,vocabulary_rule/* sourceText */.rI)(rule)} from ${(0,vocabulary_rule/* groupText */.VR)(rule)}`);
    }
    await writeOutputs({
        outcomes: [],
        group: new vocabulary_fault/* Fault */.v('Not yet', 'Nothing has been revoked yet.'),
    });
}
/** Reports that `post` does not know what `main` left, and the rules that the inputs name instead. */
function reportLostState(problem, reading) {
    const rules = 'request' in reading
        ? reading.request.rules.map((rule) => `${(0,vocabulary_rule/* sourceText */.rI)(rule)} in ${(0,vocabulary_rule/* groupText */.VR)(rule)}`).join(', ')
        : 'the rules that the inputs name';
    annotate({
        level: 'error',
        title: 'Not known what to revoke',
        message: `The state that this step left for the end of the job ${problem}, so ${rules} may still be open. Revoke by hand, or run the step again.`,
    });
}
/** Reports the problems of the inputs, each as an error of its own. */
function refuse(problems) {
    for (const message of problems)
        annotate({ level: 'error', title: 'Invalid input', message });
}
/** Writes a line to the log. */
function say(text) {
    info(logLine(text));
}
/** Writes a line to the log that only debug logging shows. */
function sayInDebug(text) {
    core_debug(logLine(text));
}
function annotate({ level, title, message }) {
    const show = level === 'error' ? error : warning;
    show(logLine(message), { title: logLine(title) });
    if (level === 'error')
        process.exitCode = 1;
}
function writeOutputs(revocation) {
    return write('outputs', () => {
        for (const [name, value] of Object.entries(outputs(revocation)))
            setOutput(name, value);
    });
}
/** Writes to a file of the runner; a failure is reported, and does not keep the rest from being done. */
async function write(what, attempt) {
    try {
        await attempt();
    }
    catch (error) {
        annotate({
            level: 'error',
            title: `Could not write the ${what}`,
            message: `The runner's file for the ${what} can't be written: ${String(error)}`,
        });
    }
}

;// CONCATENATED MODULE: ./src/revocation/budget.ts
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
const REPORT_EVERY = 10_000;
/**
 * Waits for a while that doubles with each round, between half of it and all of it at random.
 *
 * @throws the reason of the budget's signal when the budget ends
 */
async function pause({ signal, clock, random }, round) {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** round);
    await clock.sleep(longest * (0.5 + random() / 2), signal);
    signal.throwIfAborted();
}
/**
 * Runs a request, but no longer than the budget lasts, whether or not the request heeds its signal.
 *
 * @throws what the request throws, or the reason of the budget's signal when the budget ends
 */
async function within({ signal }, request) {
    signal.throwIfAborted();
    const { promise: ended, reject } = Promise.withResolvers();
    const end = () => reject(signal.reason);
    signal.addEventListener('abort', end);
    try {
        return await Promise.race([ended, request(signal)]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
/** Reports every ten seconds, as long as the work lasts, what is being waited for. */
async function reportingWaits({ clock, onWait }, what, work) {
    const stop = clock.every(REPORT_EVERY, () => onWait(what));
    try {
        return await work();
    }
    finally {
        stop();
    }
}

;// CONCATENATED MODULE: ./src/revocation/revoke.ts





/**
 * Revokes rules of one group. This is the whole policy: every rule is tried, again while the group is busy;
 * one that fails does not stop the next; what AWS still shows is watched until it is gone; and a rule that
 * is not proven gone when the budget ends has failed. It does not throw: a failure is an outcome.
 */
async function revoke(group, rules, budget, { tried }) {
    const outcomes = [];
    let seen;
    for (const batch of batches(rules, group.rulesPerRequest)) {
        try {
            const answer = await insist(budget, `AWS to revoke ${list(batch)}`, (signal) => group.revoke(batch, signal));
            outcomes.push(...batch.map((rule) => outcomeOf(rule, answer, tried)));
            seen = answer.group ?? seen;
        }
        catch (error) {
            outcomes.push(...batch.map((rule) => failed(rule, asFault(error))));
        }
    }
    const [fault] = withResult(outcomes, 'failed').map((outcome) => outcome.fault);
    if (!seen)
        seen = fault && everyoneFailed(outcomes) ? fault : await describe(group, budget);
    return revoke_confirm(group, { outcomes, group: seen }, budget);
}
/** Says which rules a revocation would revoke. It asks once and changes nothing. */
async function preview(group, rules, budget) {
    const seen = await describe(group, budget);
    const outcomes = rules.map((rule) => {
        if (seen instanceof vocabulary_fault/* Fault */.v)
            return failed(rule, seen);
        return { result: shows(seen, rule) ? 'would-revoke' : 'not-found', rule };
    });
    return { outcomes, group: seen };
}
/** Watches the group until it no longer shows what was revoked; what it still shows at the end has failed. */
async function revoke_confirm(group, { outcomes, group: first }, budget) {
    let seen = first;
    const stillShown = (outcome) => outcome.result === 'revoked' && !(seen instanceof vocabulary_fault/* Fault */.v) && shows(seen, outcome.rule);
    try {
        for (let round = 0; outcomes.some(stillShown); round++) {
            const removal = `AWS to remove ${list(outcomes.filter(stillShown).map(({ rule }) => rule))}`;
            await reportingWaits(budget, removal, () => pause(budget, round));
            seen = await insist(budget, removal, (signal) => group.describe(signal));
        }
        return { outcomes, group: seen };
    }
    catch (error) {
        const fault = new vocabulary_fault/* Fault */.v('Rule not gone yet', `AWS accepted the revocation but still shows the rule, so it may be open. ${asFault(error).message}`);
        return {
            outcomes: outcomes.map((outcome) => stillShown(outcome) ? failed(outcome.rule, fault) : outcome),
            group: seen,
        };
    }
}
/** Sends a request again, after a pause, for as long as it fails with a fault that passes. */
async function insist(budget, what, request) {
    return reportingWaits(budget, what, async () => {
        for (let round = 0;; round++) {
            try {
                return await within(budget, request);
            }
            catch (error) {
                if (!(error instanceof vocabulary_fault/* Fault */.v && error.kind === 'busy'))
                    throw error;
                await pause(budget, round).catch((end) => {
                    throw new vocabulary_fault/* Fault */.v(error.title, `${error.message} ${asFault(end).message}`);
                });
            }
        }
    });
}
async function describe(group, budget) {
    try {
        return await insist(budget, 'AWS to describe the group', (signal) => group.describe(signal));
    }
    catch (error) {
        return asFault(error);
    }
}
/** A rule that is not there is revoked all the same where an earlier attempt may have done it unheard. */
function outcomeOf(rule, { notFound, fault, answerLost }, tried) {
    if (!notFound.includes(rule))
        return { result: 'revoked', rule, answerLost: false };
    return answerLost || tried
        ? { result: 'revoked', rule, answerLost: true }
        : { result: 'not-found', rule, fault };
}
function failed(rule, fault) {
    return { result: 'failed', rule, fault };
}
function everyoneFailed(outcomes) {
    return outcomes.every(({ result }) => result === 'failed');
}
function asFault(error) {
    return error instanceof vocabulary_fault/* Fault */.v
        ? error
        : new vocabulary_fault/* Fault */.v('Unexpected failure', `This is a defect of the action: ${String(error)}`);
}
function* batches(rules, size) {
    for (let start = 0; start < rules.length; start += size)
        yield rules.slice(start, start + size);
}
function list(rules) {
    return rules.map(vocabulary_rule/* sourceText */.rI).join(', ');
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/time.ts


/** The time of this machine. */
const clock = {
    sleep: (milliseconds, signal) => (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
    every(milliseconds, tick) {
        const timer = setInterval(tick, milliseconds).unref();
        return () => clearInterval(timer);
    },
};
/**
 * A signal that is aborted when the job is cancelled. The runner then sends SIGINT, 7.5 seconds later SIGTERM,
 * and ends the step 2.5 seconds after that.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
function cancellation() {
    const controller = new AbortController();
    const cancelled = new vocabulary_fault/* Fault */.v('Cancelled', 'The job was cancelled before this was done.');
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => controller.abort(cancelled));
    }
    return controller.signal;
}
/** A budget of so many seconds from now, that ends earlier when the job is cancelled. */
function budgetOf(seconds, cancelled, onWait) {
    const controller = new AbortController();
    const timeUp = new vocabulary_fault/* Fault */.v('Time is up', `The ${seconds} seconds of the input timeout are over.`);
    setTimeout(() => controller.abort(timeUp), seconds * 1000).unref();
    return {
        signal: AbortSignal.any([cancelled, controller.signal]),
        clock,
        random: Math.random,
        onWait,
    };
}

;// CONCATENATED MODULE: ./src/carry-out.ts




/** Carries out what is pending with real things: a group of AWS, the clock and the runner's log. */
async function carryOut({ request, tried }, cancelled) {
    const [{ ClusterSecurityGroupName }] = request.rules;
    // Loading the SDK takes longer than all the rest, so that it is loaded where it is needed only.
    const { clusterSecurityGroup } = await Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 184));
    const group = clusterSecurityGroup(ClusterSecurityGroupName, clientConfig(request.region, process.env), sayInDebug);
    const budget = budgetOf(request.timeout, cancelled, (what) => say(`Waiting for ${what}`));
    return request.dryRun
        ? preview(group, request.rules, budget)
        : revoke(group, request.rules, budget, { tried });
}

;// CONCATENATED MODULE: ./src/request.ts
/** What a rule that is not there means to the user: the words of `actions/upload-artifact`. */
const IF_NOT_FOUND = ['warn', 'error', 'ignore'];
/** When the rules are revoked: by the step itself, or after every step of the job. */
const REVOKE_AT = ['now', 'job-end'];

;// CONCATENATED MODULE: ./src/inputs/value.ts
/** A value as the user gave it, for a sentence: quoted, on one line, and cut when it is long. */
function shown(value) {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
/** The entries of an input that takes one value a line, or several separated by commas. */
function entries(value) {
    return value
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
const LONGEST_NAME = 255;
/**
 * Checks the name of a security group.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterSecurityGroup.html
 */
function checkName(input, name, problems) {
    if (name.length > LONGEST_NAME) {
        problems.push(`${input}: ${shown(name)} has ${name.length} characters: give a name of at most ${LONGEST_NAME}.`);
    }
    if (/\p{Cc}/u.test(name)) {
        problems.push(`${input}: ${shown(name)} has a line end or another control character: give the name of one group.`);
    }
}

;// CONCATENATED MODULE: ./src/inputs/choices.ts

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/**
 * Reads a boolean as YAML 1.2's core schema writes it, which is how `@actions/core` reads one.
 *
 * @see https://yaml.org/spec/1.2/spec.html#id2804923
 */
function readBoolean(name, value, otherwise, problems) {
    if (TRUE.includes(value))
        return true;
    if (FALSE.includes(value))
        return false;
    if (value)
        problems.push(`${name}: ${shown(value)} is not a boolean: give true or false.`);
    return otherwise;
}
/** Reads an input that takes one of a few words; the first of them is the default. */
function readWord(name, value, words, problems) {
    const known = words.find((word) => word === value);
    if (value && !known) {
        problems.push(`${name}: ${shown(value)} is none of its words: give ${words.join(' or ')}.`);
    }
    return known ?? words[0];
}
/** Reads a whole number of seconds, from 1 to an hour. */
function readSeconds(name, value, otherwise, problems) {
    if (!value)
        return otherwise;
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (seconds < 1 || seconds > 3600) {
        problems.push(`${name}: ${shown(value)} is not a number of seconds: give one from 1 to 3600.`);
    }
    return seconds;
}

;// CONCATENATED MODULE: ./src/inputs/cidr-ip.ts


/**
 * Reads `cidr-ip`: one or many IPv4 CIDR blocks, in the form given (host bits included). A bare address means
 * that one address, and repeats collapse.
 */
function readCidrIp(value, problems) {
    const blocks = entries(value).map((entry) => {
        const problem = problemOf(entry);
        if (problem)
            problems.push(`cidr-ip: ${shown(entry)} ${problem}`);
        return entry.includes('/') ? entry : `${entry}/32`;
    });
    return [...new Set(blocks)];
}
function problemOf(entry) {
    const [address = '', prefix = '32', ...rest] = entry.split('/');
    if (ipaddr_default().IPv6.isValid(address)) {
        return 'is IPv6, but cluster security groups are IPv4 only: give an IPv4 CIDR block such as 203.0.113.7/32.';
    }
    if (!ipaddr_default().IPv4.isValidFourPartDecimal(address))
        return addressProblem(address);
    if (rest.length > 0 || !/^(\d|[12]\d|3[0-2])$/.test(prefix)) {
        return 'has no prefix from 0 to 32 after the slash: write it like 203.0.113.0/24.';
    }
    return undefined;
}
/** Says what is wrong with an address; the library has already refused it. */
function addressProblem(address) {
    const [first = '', last = ''] = address.split('-').map((end) => end.trim());
    if (ipaddr_default().IPv4.isValid(first) && ipaddr_default().IPv4.isValid(last)) {
        return 'is a range with a dash: give the CIDR blocks that cover it, one a line.';
    }
    if (/(^|\.)0\d/.test(address)) {
        return 'has a number with a leading zero, which some programs read as octal: write it without.';
    }
    if (ipaddr_default().IPv4.isValid(address)) {
        return 'is a short or hexadecimal form: write the address as four decimal numbers, such as 10.1.0.0/16.';
    }
    if (/^[\d.]+$/.test(address)) {
        return 'is not an IPv4 address: write four numbers from 0 to 255, such as 203.0.113.7.';
    }
    return 'is not an IPv4 address, and a host name does not name a rule: give a CIDR block such as 203.0.113.7/32.';
}

;// CONCATENATED MODULE: ./src/inputs/cluster-security-group-name.ts

/** Reads `cluster-security-group-name`. */
function readClusterSecurityGroupName(value, problems) {
    if (!value) {
        problems.push('cluster-security-group-name is empty: give the name of the cluster security group that the rule is in.');
    }
    checkName('cluster-security-group-name', value, problems);
    return value;
}

;// CONCATENATED MODULE: ./src/inputs/ec2-security-group.ts

/** Reads `ec2-security-group-name` and `ec2-security-group-owner-id`, of which one is not without the other. */
function readEc2SecurityGroup(name, ownerId, problems) {
    if (!name) {
        problems.push(`ec2-security-group-name is missing, although ec2-security-group-owner-id is ${masked(ownerId)}: give the name of the EC2 security group too.`);
    }
    checkName('ec2-security-group-name', name, problems);
    const digits = ownerId.replaceAll('-', '');
    if (!ownerId) {
        problems.push(`ec2-security-group-owner-id is missing, although ec2-security-group-name is ${shown(name)}: give the 12 digits of the AWS account that owns the group.`);
    }
    else if (isAccessKeyId(ownerId)) {
        problems.push(`ec2-security-group-owner-id: ${masked(ownerId)} is an access key id: give the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`);
    }
    else if (!/^\d{12}$/.test(digits)) {
        problems.push(`ec2-security-group-owner-id: ${shown(ownerId)} is not an AWS account id: give its 12 digits, such as 111122223333.`);
    }
    return { EC2SecurityGroupName: name, EC2SecurityGroupOwnerId: digits };
}
function isAccessKeyId(text) {
    return /^(AKIA|ASIA)/i.test(text);
}
/** An access key id is not echoed whole. */
function masked(text) {
    return shown(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
}

;// CONCATENATED MODULE: ./src/inputs/region.ts

const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
/** Reads the region from `aws-region`, else from the variables that AWS tools read. */
function readRegion(input, env, problems) {
    const variable = VARIABLES.find((name) => env[name]);
    const [source, region] = input
        ? ['aws-region', input]
        : [variable ?? '', variable ? env[variable] : ''];
    if (!region) {
        problems.push(`aws-region is empty, and so are the variables ${VARIABLES.join(' and ')}: give the region of the group, such as us-east-1.`);
    }
    else if (!/^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(region)) {
        // It becomes part of the host name that the request and its signature go to.
        problems.push(`${source}: ${shown(region)} is not a region: give one such as us-east-1.`);
    }
    return region;
}

;// CONCATENATED MODULE: ./src/inputs/read-request.ts






/** Reads all inputs. It asks nobody: a reading is decided by the texts alone. */
function readRequest(getInput, env) {
    const problems = [];
    const ClusterSecurityGroupName = readClusterSecurityGroupName(getInput('cluster-security-group-name'), problems);
    const rules = readSources(getInput, problems).map((source) => ({
        ClusterSecurityGroupName,
        ...source,
    }));
    const request = {
        region: readRegion(getInput('aws-region'), env, problems),
        rules: rules,
        ifNotFound: readWord('if-not-found', getInput('if-not-found'), IF_NOT_FOUND, problems),
        revokeAt: readWord('revoke-at', getInput('revoke-at'), REVOKE_AT, problems),
        timeout: readSeconds('timeout', getInput('timeout'), 120, problems),
        dryRun: readBoolean('dry-run', getInput('dry-run'), false, problems),
        jobSummary: readBoolean('job-summary', getInput('job-summary'), true, problems),
    };
    return problems.length > 0 ? { problems } : { request };
}
function readSources(getInput, problems) {
    const cidrIp = getInput('cidr-ip');
    const name = getInput('ec2-security-group-name');
    const ownerId = getInput('ec2-security-group-owner-id');
    const ec2 = name !== '' || ownerId !== '';
    if (cidrIp && ec2) {
        problems.push('cidr-ip and an EC2 security group are both given: give either cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.');
    }
    const blocks = readCidrIp(cidrIp, problems);
    if (!ec2 && blocks.length === 0) {
        problems.push('Nothing says which rule to revoke, because cidr-ip is empty: give cidr-ip, or ec2-security-group-name with ec2-security-group-owner-id.');
    }
    return [
        ...blocks.map((CIDRIP) => ({ CIDRIP })),
        ...(ec2 ? [readEc2SecurityGroup(name, ownerId, problems)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/pending.ts


/** The key of the runner's state. */
const STATE = 'pending';
const VERSION = 1;
/** Writes what is pending, or that nothing is, as the runner's state keeps it. */
function printPending(pending) {
    return JSON.stringify({ version: VERSION, pending: pending ?? null });
}
/** Reads what `printPending` wrote. Anything else is a problem: a state in doubt never means that nothing is pending. */
function readPending(state) {
    if (state === '')
        return { problem: 'is missing' };
    const { version, pending } = parseObject(state);
    if (version === undefined)
        return { problem: 'is damaged' };
    if (version !== VERSION)
        return { problem: 'was written by another version of this action' };
    if (pending === null)
        return { pending: undefined };
    const { request, tried } = asObject(pending);
    const known = pending_readRequest(asObject(request));
    return known && typeof tried === 'boolean'
        ? { pending: { request: known, tried } }
        : { problem: 'is damaged' };
}
function pending_readRequest(request) {
    const { region, ifNotFound, dryRun, jobSummary, revokeAt, timeout } = request;
    const rules = Array.isArray(request['rules']) ? request['rules'].map(vocabulary_rule/* parseRule */.iT) : [];
    const valid = typeof region === 'string' &&
        rules.length > 0 &&
        rules.every((rule) => rule !== undefined) &&
        IF_NOT_FOUND.some((word) => word === ifNotFound) &&
        REVOKE_AT.some((word) => word === revokeAt) &&
        typeof dryRun === 'boolean' &&
        typeof jobSummary === 'boolean' &&
        Number.isInteger(timeout);
    return valid
        ? { region, rules, ifNotFound, dryRun, jobSummary, revokeAt, timeout }
        : undefined;
}
function parseObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/main.ts







/** The step itself: revokes what its inputs name, or leaves it to the end of the job. */
async function main() {
    const cancelled = cancellation();
    const reading = readRequest(getInput, process.env);
    if ('problems' in reading) {
        await leave(undefined);
        return refuse(reading.problems);
    }
    const { request } = reading;
    const now = request.revokeAt === 'now';
    // Before the first request, so that `post` knows every rule whatever happens from here on.
    await leave({ request, tried: now });
    if (!now)
        return announce(request);
    const revocation = await carryOut({ request, tried: false }, cancelled);
    await leave(stillPending(request, revocation));
    await publish(revocation, request);
}
function stillPending(request, { outcomes }) {
    const [first, ...others] = withResult(outcomes, 'failed').map(({ rule }) => rule);
    return first && !request.dryRun
        ? { request: { ...request, rules: [first, ...others] }, tried: true }
        : undefined;
}
function leave(pending) {
    return write('state', () => saveState(STATE, printPending(pending)));
}

;// CONCATENATED MODULE: ./src/post.ts






/** After every step of the job: revokes what `main` left pending. It asks for nothing that `main` has resolved. */
async function post() {
    const cancelled = cancellation();
    const reading = readPending(getState(STATE));
    if ('problem' in reading) {
        return reportLostState(reading.problem, readRequest(getInput, process.env));
    }
    if (!reading.pending)
        return say('Nothing is left to revoke.');
    const { request } = reading.pending;
    await publish(await carryOut(reading.pending, cancelled), request);
}

;// CONCATENATED MODULE: ./src/index.ts


/** What the runner starts as the step. */
const src_main = () => leaveAfter(main);
/** What the runner starts at the end of the job. */
const src_post = () => leaveAfter(post);
/** Ends the process when a phase is done: a pause of the SDK between two attempts would keep it for seconds. */
async function leaveAfter(phase) {
    await phase();
    await new Promise((written) => process.stdout.write('', written));
    process.exit();
}

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
