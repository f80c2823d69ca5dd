import { describe, expect, it } from '@jest/globals';
import { readAddress } from '../../../src/domain/public-address.ts';

describe('the public address in a response', () => {
  it.each([
    ['an IPv4 address', '54.240.1.2', '54.240.1.2'],
    ['with a newline', '54.240.1.2\n', '54.240.1.2'],
    ['with blanks around it', '  54.240.1.2\r\n', '54.240.1.2'],
    ['an IPv6 address', '2600:1F18:0:0::1', '2600:1f18::1'],
    ['an IPv4 address that IPv6 maps', '::ffff:54.240.1.2', '54.240.1.2'],
    ['an address of an example', '203.0.113.7', '203.0.113.7'],
    ['another one', '192.0.2.1', '192.0.2.1'],
    ['and another one', '198.51.100.1', '198.51.100.1'],
    ['an IPv6 address of an example', '2001:db8::7', '2001:db8::7'],
    ['a newer one', '3fff:1::7', '3fff:1::7'],
    [
      'in the longest form that there is',
      '2600:1f18:2345:6789:abcd:ef01:255.255.158.190\n',
      '2600:1f18:2345:6789:abcd:ef01:ffff:9ebe',
    ],
    ['that is 64 bytes long', `${' '.repeat(54)}54.240.1.2`, '54.240.1.2'],
  ])('is %s', (_, response, address) => {
    expect(readAddress(response)).toEqual({ kind: 'address', address });
  });

  it.each([
    ['an unspecified', '0.0.0.0'],
    ['a broadcast', '255.255.255.255'],
    ['a multicast', '224.0.0.251'],
    ['a loopback', '127.0.0.1'],
    ['a link-local', '169.254.169.254'],
    ['a private', '10.0.0.5'],
    ['a private', '172.31.255.255'],
    ['a private', '192.168.1.1'],
    ['a shared (carrier-grade NAT)', '100.64.0.1'],
    ['a reserved', '198.18.0.1'],
    ['a reserved', '192.0.0.1'],
    ['a reserved', '240.0.0.1'],
    ['an unspecified', '::'],
    ['a loopback', '::1'],
    ['a multicast', 'ff02::1'],
    ['a link-local', 'fe80::1'],
    ['a private', 'fd00::1'],
    ['a private', 'fec0::1'],
    ['a reserved', '2002:a00:5::1'],
    ['a reserved', '64:ff9b::a00:5'],
  ])('is not %s one: %s', (kind, response) => {
    const problem = `${response}, which is ${kind} address`;
    expect(readAddress(response)).toEqual({ kind: 'problem', problem });
  });

  it('is not a private one that IPv6 maps', () => {
    const problem = '10.0.0.5, which is a private address';
    expect(readAddress('::ffff:10.0.0.5')).toEqual({ kind: 'problem', problem });
  });

  it.each([
    ['HTML', '<html><body>Sign in</body></html>'],
    ['two addresses', '54.240.1.2, 54.240.1.3'],
    ['an address a line', '54.240.1.2\n54.240.1.3'],
    ['a CIDR block', '54.240.1.2/32'],
    ['JSON', '{"ip":"54.240.1.2"}'],
    ['an address with a port', '54.240.1.2:443'],
    ['an address with a zone', 'fe80::1%eth0'],
    ['a short form', '54.240.1'],
    ['a number', '921698562'],
    ['a hexadecimal form', '0x36.0xf0.1.2'],
    ['an octal form', '054.240.1.2'],
    ['a host', 'runner.example.com'],
    ['a command to the runner', '::add-mask::a'],
  ])('is not %s, which is shown', (_, response) => {
    const problem = `${JSON.stringify(response)}, which is not one IP address`;
    expect(readAddress(response)).toEqual({ kind: 'problem', problem });
  });

  it('is not one with more after it than 64 bytes take', () => {
    expect(readAddress(`54.240.1.2${' '.repeat(55)}`)).toMatchObject({ kind: 'problem' });
    expect(readAddress(`54.240.1.2${'\u2003'.repeat(19)}`)).toMatchObject({ kind: 'problem' });
  });

  it('is not there in an empty response', () => {
    expect(readAddress('\n')).toEqual({ kind: 'problem', problem: 'an empty response' });
  });

  it('is shown in part where something long came', () => {
    const problem = `"${'x'.repeat(39)}…", which is not one IP address`;
    expect(readAddress('x'.repeat(41))).toEqual({ kind: 'problem', problem });
    expect(readAddress('x'.repeat(40))).toMatchObject({
      problem: expect.stringContaining(`"${'x'.repeat(40)}"`),
    });
  });
});
