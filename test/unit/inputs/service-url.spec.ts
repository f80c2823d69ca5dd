import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../../../src/inputs/reader.ts';
import { readServiceUrl } from '../../../src/inputs/service-url.ts';

const read = (value: string) => readServiceUrl('public-ip-url', value);

describe('the URL of a service', () => {
  it.each([
    'https://checkip.amazonaws.com/',
    'https://127.0.0.1:8443/ip?format=text',
    'http://127.0.0.1:8080/checkip',
    'http://127.9.9.9/',
    'http://localhost:8080/',
    'http://[::1]:8080/',
  ])('may be %s', (url) => {
    expect(read(url)).toBe(url);
  });

  it('is written in full', () => {
    expect(read('https://checkip.amazonaws.com')).toBe('https://checkip.amazonaws.com/');
  });

  it.each([
    ['is no URL', '', /not a URL.*https:\/\/checkip/],
    ['is a host only', 'checkip.amazonaws.com', /not a URL/],
    ['is a file', 'file:///etc/hostname', /not a URL/],
    ['is not encrypted', 'http://checkip.amazonaws.com', /"http:\/\/checkip.*not encrypted.*https/],
    ['only looks like loopback', 'http://127.0.0.1.example.com', /not encrypted/],
    ['is not encrypted, in a private network', 'http://10.0.0.1/', /not encrypted/],
    ['has a user name', 'https://jane@example.com', /credentials/],
    ['has a password', 'https://:secret@example.com', /credentials/],
  ])('that %s is refused, with the name of the input', (_, url, problem) => {
    expect(() => read(url)).toThrow(InvalidInput);
    expect(() => read(url)).toThrow(problem);
    expect(() => read(url)).toThrow(/^public-ip-url: /);
  });

  it('does not show a password', () => {
    expect(() => read('https://jane:secret@example.com/')).toThrow(
      'public-ip-url: "https://***@example.com" has credentials: remove them.',
    );
  });
});
