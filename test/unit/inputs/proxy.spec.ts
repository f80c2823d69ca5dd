import { describe, expect, it } from '@jest/globals';
import { ignoredProxies } from '../../../src/inputs/proxy.ts';

describe('the variables of proxies', () => {
  it('are ignored where they name another protocol than HTTP, without a word of the password', () => {
    const env = { https_proxy: 'socks5h://octocat:secret@proxy', HTTP_PROXY: 'FTP://proxy' };
    expect(ignoredProxies(env)).toEqual([
      'https_proxy is ignored: a proxy with the protocol "socks5h" is not supported. Use one with http:// or https://, or remove the variable.',
      'HTTP_PROXY is ignored: a proxy with the protocol "ftp" is not supported. Use one with http:// or https://, or remove the variable.',
    ]);
  });

  it.each([
    {},
    { HTTPS_PROXY: '' },
    { HTTPS_PROXY: ' ' },
    { HTTPS_PROXY: 'proxy:3128', http_proxy: 'https://proxy' },
    { HTTPS_PROXY: 'socks5://proxy', https_proxy: 'http://proxy' },
  ])('are not ignored: %j', (env) => {
    expect(ignoredProxies(env)).toEqual([]);
  });
});
