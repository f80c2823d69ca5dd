'use strict';
exports.id = 8280;
exports.ids = [
	8280
];
exports.modules = {
	8280: (function(module) {
		!(function(root) {
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
					parts: parts = (function() {
						let ref = string.split(':'), results = [];
						for(let i = 0; i < ref.length; i++)results.push(ref[i].length > 4 ? 0 / 0 : parseInt(ref[i], 16));
						return results;
					})(),
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
			ipaddr.IPv4 = (function() {
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
				}, IPv4.prototype.kind = (function() {
					return 'ipv4';
				}), IPv4.prototype.match = (function(other, cidrRange) {
					let ref;
					if (void 0 === cidrRange) {
						other = (ref = other)[0];
						cidrRange = ref[1];
					}
					if ('ipv4' !== other.kind()) throw Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
					return matchCIDR(this.octets, other.octets, 8, cidrRange);
				}), IPv4.prototype.prefixLengthFromSubnetMask = function() {
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
				}, IPv4.prototype.toByteArray = (function() {
					return this.octets.slice(0);
				}), IPv4.prototype.toIPv4MappedAddress = function() {
					return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
				}, IPv4.prototype.toNormalizedString = function() {
					return this.toString();
				}, IPv4.prototype.toString = (function() {
					return this.octets.join('.');
				}), IPv4;
			})();
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
			ipaddr.IPv4.isValid = (function(string) {
				try {
					new this(this.parser(string));
					return !0;
				} catch  {
					return !1;
				}
			});
			ipaddr.IPv4.isValidCIDR = (function(string) {
				try {
					this.parseCIDR(string);
					return !0;
				} catch  {
					return !1;
				}
			});
			ipaddr.IPv4.isValidFourPartDecimal = (function(string) {
				return !!(ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/));
			});
			ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
				let match = string.match(/^(.+)\/(\d+)$/);
				return !!ipaddr.IPv4.isValidCIDR(string) && !!match && ipaddr.IPv4.isValidFourPartDecimal(match[1]);
			};
			ipaddr.IPv4.networkAddressFromCIDR = (function(string) {
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
			});
			ipaddr.IPv4.parse = (function(string) {
				let parts = this.parser(string);
				if (null === parts) throw Error('ipaddr: string is not formatted like an IPv4 Address');
				return new this(parts);
			});
			ipaddr.IPv4.parseCIDR = (function(string) {
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
			});
			ipaddr.IPv4.parser = (function(string) {
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
			});
			ipaddr.IPv4.subnetMaskFromPrefixLength = (function(prefix) {
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
			});
			ipaddr.IPv6 = (function() {
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
				}, IPv6.prototype.kind = (function() {
					return 'ipv6';
				}), IPv6.prototype.match = function(other, cidrRange) {
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
			})();
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
			ipaddr.IPv6.isValidCIDR = (function(string) {
				if ('string' == typeof string && -1 === string.indexOf(':')) return !1;
				try {
					this.parseCIDR(string);
					return !0;
				} catch  {
					return !1;
				}
			});
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
			ipaddr.IPv6.parse = (function(string) {
				let addr = this.parser(string);
				if (null === addr) throw Error('ipaddr: string is not formatted like an IPv6 Address');
				return new this(addr.parts, addr.zoneId);
			});
			ipaddr.IPv6.parseCIDR = (function(string) {
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
			});
			ipaddr.IPv6.parser = (function(string) {
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
			});
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
			ipaddr.parseCIDR = (function(string) {
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
			});
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
		})(this);
	}),
	3759: ((_module, exported, bundled)=>{
		exported.T = lookUp;
		var permissions = bundled(1105), domain_warehouse = bundled(4591), retry = bundled(4852), security_group = bundled(6685), log = bundled(7708);
		async function lookUp(warehouse, { signIn, budget }) {
			let text, isPrivate, groups, aws = await signIn((0, permissions.R3)(warehouse)), found = await (0, retry.L5)(budget, {
				what: `AWS to describe ${(0, domain_warehouse.NB)(warehouse)}`,
				send: ((signal)=>aws.lookUp(warehouse, signal))
			});
			return text = (0, domain_warehouse.NB)(warehouse), isPrivate = !1 === found.publiclyAccessible ? '; it is not publicly accessible' : '', groups = found.groups.map(security_group.V).join(', '), (0, log.cv)(`${text.charAt(0).toUpperCase()}${text.slice(1)} has ${groups}${isPrivate}`), found;
		}
	}),
	893: ((_module, exported, bundled)=>{
		exported.S = readCidrIp;
		var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = bundled(8280), ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = bundled.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__), names_js_1 = bundled(5585), reader_js_2 = bundled(9066);
		function readCidrIp(value) {
			if (/^\[\s*["\]]/.test(value)) return (0, reader_js_2.Gq)(names_js_1.b.cidrIp, value, `is a JSON array: ${ONE_A_LINE}`);
			let given = (0, reader_js_2.jO)(value);
			return 0 === given.length ? (0, reader_js_2.Gq)(names_js_1.b.cidrIp, value, 'has no CIDR block: use one such as 203.0.113.7/32.') : (0, reader_js_2.e2)(given, readBlock);
		}
		let ONE_A_LINE = 'separate several CIDR blocks by newlines or commas.';
		function readBlock(entry) {
			if (/["'`]/.test(entry)) return (0, reader_js_2.Gq)(names_js_1.b.cidrIp, entry, 'has quotes: remove them.');
			let isRange = /^\S+\s*-\s*\S+$/.test(entry);
			if (!isRange && /[\s;]/.test(entry)) return (0, reader_js_2.Gq)(names_js_1.b.cidrIp, entry, `is not one block: ${ONE_A_LINE}`);
			let [address = '', ...prefixes] = entry.split('/');
			if ('' === address) return (0, reader_js_2.Gq)(names_js_1.b.cidrIp, entry, 'has no address before the slash: the output of an earlier step may be empty.');
			let family = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.isValidFourPartDecimal(address) ? {
				longestPrefix: 32,
				example: '203.0.113.0/24'
			} : ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.isValid(address) && !address.includes('%') ? {
				longestPrefix: 128,
				example: '2001:db8::/64'
			} : void 0;
			if (!family) return (0, reader_js_2.Gq)(names_js_1.b.cidrIp, entry, function(address) {
				let [first = '', last = ''] = address.split('-').map((end)=>end.trim());
				return ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValid(first) && ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValid(last) ? 'is a range with a dash: use the CIDR blocks that cover it, one per line.' : /^[\d.]*(^|\.)0\d/.test(address) ? 'has a number with a leading zero, which some programs read as octal: remove the zero.' : ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.isValid(address) ? 'is a short or hexadecimal form: use four decimal numbers, such as 10.1.0.0/16.' : /^[\d.]+$/.test(address) ? 'is not an IPv4 address: use four numbers from 0 to 255, such as 203.0.113.7.' : 'is not an IP address, and a rule has no host name: use a CIDR block such as 203.0.113.7/32.';
			}(address));
			let { longestPrefix, example } = family, [prefix = `${longestPrefix}`, ...more] = prefixes;
			if (more.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > longestPrefix) {
				let problem = `has no prefix from 0 to ${longestPrefix} after the slash: use a block such as ${example}.`;
				return (0, reader_js_2.Gq)(names_js_1.b.cidrIp, entry, problem);
			}
			return {
				kind: 'cidr',
				cidr: `${address}/${prefix}`
			};
		}
	}),
	5906: ((_module, exported, bundled)=>{
		exported.E = readSinglePort;
		exported.S = readPort;
		var domain_rule_js_0 = bundled(6988), names_js_1 = bundled(5585), reader_js_2 = bundled(9066);
		function readPort(value) {
			if ('' === value) return;
			if ('all' === value) return value;
			let [, first = '', last = first] = /^(\d{1,5})(?: *- *(\d{1,5}))?$/.exec(value) ?? [], [from, to] = [
				Number(first),
				Number(last)
			];
			return from <= to && to >= 1 && to <= domain_rule_js_0.$t ? {
				from,
				to
			} : (0, reader_js_2.Gq)(names_js_1.b.port, value, `is not a port: use one from 1 to ${domain_rule_js_0.$t}, a range such as 5431-5455, or all.`);
		}
		function readSinglePort(value) {
			if ('' === value) return;
			let port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
			return port >= 1 && port <= domain_rule_js_0.$t ? port : (0, reader_js_2.Gq)(names_js_1.b.port, value, `is not a port: use one from 1 to ${domain_rule_js_0.$t}, such as 5439.`);
		}
	}),
	4152: ((_module, exported, bundled)=>{
		exported.KQ = compareCallers;
		exported.OD = isKnownByName;
		exported.se = isSameAccount;
		exported.FY = refusedForAccount;
		function isSameCaller(one, other) {
			return one.endpoint === other.endpoint && (void 0 !== one.account && one.account === other.account || one.accessKey === other.accessKey);
		}
		var outcome = bundled(7888), explain = bundled(6282), fault = bundled(1581), each_group = bundled(9987);
		function isKnownByName(target) {
			return 'rules' !== target.kind || target.rules.some((({ group })=>'cluster' === group.kind));
		}
		async function compareCallers(target, { before, now, account }) {
			return !before || now && isSameCaller(before, now) ? 'same' : isKnownByName(target) ? await whyOther(before, now, account) ?? 'same' : now ? 'perhaps-other' : 'same';
		}
		async function isSameAccount({ before, now, account }) {
			return !!before && !!now && (isSameCaller(before, now) || await whyOther(before, now, account) === void 0);
		}
		async function whyOther(before, now, account) {
			if (now && (now.endpoint !== before.endpoint || !before.account)) return otherAccount();
			let told = now?.account ?? await account();
			if (told !== before.account) return !now && told instanceof fault.v ? told : otherAccount();
		}
		function otherAccount() {
			return (0, explain.WE)({
				code: 'OtherAccount'
			}, {});
		}
		function refusedForAccount(rules, fault) {
			return (0, each_group.zA)(rules).map((ofGroup)=>(0, outcome.H$)(ofGroup, fault));
		}
	})
};
