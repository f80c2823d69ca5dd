import { describe, expect, it } from '@jest/globals';
import { namedProxy, speaksHttp } from '../../../src/domain/proxy.ts';

const addressOf = (https_proxy: string) => namedProxy('https_proxy', { https_proxy })?.address;

describe('the address of a proxy', () => {
  it.each([
    ['http://proxy.example:3128', 'http://proxy.example:3128'],
    ['https://proxy.example:3128/', 'https://proxy.example:3128/'],
    ['proxy.example:3128', 'http://proxy.example:3128'],
    ['octocat:secret@proxy.example', 'http://octocat:secret@proxy.example'],
    ['octo_cat:/secret@proxy.example', 'http://octo_cat:/secret@proxy.example'],
    ['192.0.2.1:3128//', 'http://192.0.2.1:3128//'],
    ['HTTP://Proxy.example', 'http://Proxy.example'],
    ['http:/proxy.example', 'http://proxy.example'],
    ['http:\\\\proxy.example', 'http://proxy.example'],
    [' http://proxy.example\n', 'http://proxy.example'],
    ['socks5://127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
  ])('%j is %s', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  it.each([' ', '\t', ''])('%j is none', (text) => {
    expect(addressOf(text)).toBeUndefined();
  });
});

describe('the variable of a proxy', () => {
  it('is the one in lower case, and else the one in capitals', () => {
    const both = { http_proxy: 'lower', HTTP_PROXY: 'upper' };
    expect(namedProxy('http_proxy', both)?.name).toBe('http_proxy');
    expect(namedProxy('http_proxy', { ...both, http_proxy: '' })).toEqual({
      name: 'HTTP_PROXY',
      protocol: 'http',
      address: 'http://upper',
    });
    expect(namedProxy('https_proxy', both)).toBeUndefined();
  });
});

describe('a proxy', () => {
  it.each([
    ['http://proxy', true],
    ['HTTPS://proxy', true],
    ['proxy', true],
    ['socks5://proxy', false],
    ['SOCKS4A:/proxy', false],
    ['socks5h:\\proxy', false],
    ['1http://proxy', false],
    ['httpx://proxy', false],
  ])('named %s speaks HTTP: %s', (HTTPS_PROXY, http) => {
    const proxy = namedProxy('https_proxy', { HTTPS_PROXY });
    expect(proxy && speaksHttp(proxy)).toBe(http);
  });
});
