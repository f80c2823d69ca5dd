import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { likelyEndpoint, turn, warmUp } from '../../../src/aws/warm-up.ts';
import type { Agents } from '../../../src/network/agents.ts';

const endpointOf = (service: string, region: string, env: NodeJS.ProcessEnv = {}) =>
  likelyEndpoint({ service, region }, env)?.href;

describe('the likely endpoint', () => {
  it.each([
    ['ec2', 'us-east-1', 'https://ec2.us-east-1.amazonaws.com/'],
    ['redshift', 'us-gov-west-1', 'https://redshift.us-gov-west-1.amazonaws.com/'],
    ['redshift-serverless', 'eu-west-1', 'https://redshift-serverless.eu-west-1.amazonaws.com/'],
    ['sts', 'cn-north-1', 'https://sts.cn-north-1.amazonaws.com.cn/'],
  ])('of %s in %s', (service, region, endpoint) => {
    expect(endpointOf(service, region)).toBe(endpoint);
  });

  it.each([
    'us-iso-east-1',
    'eusc-de-east-1',
    'us-east-1.example',
    'us-east-10',
    'example.org/?us-east-1',
    '',
  ])('is not guessed in "%s"', (region) => {
    expect(endpointOf('ec2', region)).toBeUndefined();
  });

  it('is the one that a variable tells, the variable of the service first', () => {
    const env = {
      AWS_ENDPOINT_URL: 'https://aws.example',
      AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS: 'https://serverless.example:8443',
    };
    expect(endpointOf('redshift-serverless', 'us-east-1', env)).toBe(
      'https://serverless.example:8443/',
    );
    expect(endpointOf('ec2', 'us-east-1', env)).toBe('https://aws.example/');
  });

  it.each([
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' },
    { AWS_ENDPOINT_URL: 'no address' },
    { HTTPS_PROXY: 'http://proxy.example:3128' },
    { https_proxy: 'http://proxy.example:3128' },
    { AWS_USE_FIPS_ENDPOINT: 'true' },
    { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
  ])('is left alone with %j', (env) => {
    expect(endpointOf('ec2', 'us-east-1', env)).toBeUndefined();
  });
});

/** A connection that goes nowhere, and shows whether the process waits for it. */
class Connection extends EventEmitter {
  destroyed = false;
  writable = true;
  holdsProcess = true;
  /** After how much silence something happens, in milliseconds; 0 for never. */
  patience = 0;
  silent: () => void = () => undefined;
  ref() {
    this.holdsProcess = true;
    return this;
  }
  unref() {
    this.holdsProcess = false;
    return this;
  }
  setTimeout(milliseconds: number, then = this.silent) {
    this.patience = milliseconds;
    this.silent = then;
    return this;
  }
  destroy() {
    this.destroyed = true;
  }
}

/** Opens a connection early, over an agent that notes what it opens. */
function opened(url = 'https://ec2.us-east-1.amazonaws.com/') {
  const connections: Connection[] = [];
  const asked: object[] = [];
  const agent = {
    options: { keepAlive: true },
    createConnection(options: object) {
      asked.push(options);
      connections.push(new Connection());
      return connections.at(-1);
    },
  };
  const agents = { http: () => agent, https: () => agent } as unknown as Agents;
  const again = () =>
    warmUp(agents, { service: 'ec2', region: 'us-east-1' }, { AWS_ENDPOINT_URL: url });
  again();
  const { hostname: host } = new URL(url);
  return {
    early: connections[0] as Connection,
    asked,
    again,
    /** The connection that a request gets. */
    request: (to: object = { host, port: 443 }) => agent.createConnection(to),
  };
}

describe('a connection that is opened early', () => {
  it.each([
    ['https://ec2.us-east-1.amazonaws.com/', 443, 'ec2.us-east-1.amazonaws.com'],
    ['https://serverless.example:8443/', 8443, 'serverless.example'],
    ['https://1.2.example/', 443, '1.2.example'],
    ['https://endpoint1/', 443, 'endpoint1'],
  ])('to %s goes to port %i, and asks for %s', (url, port, host) => {
    expect(opened(url).asked).toEqual([{ keepAlive: true, host, port, servername: host }]);
  });

  it.each([
    ['https://192.0.2.10/', '192.0.2.10'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
  ])('to %s asks for no name, which an address has not', (url, host) => {
    expect(opened(url).asked).toEqual([{ keepAlive: true, host, port: 443, servername: '' }]);
  });

  it('is the one that the first request uses, however its port is written, and no other', () => {
    const { early, asked, request } = opened();
    expect(request({ host: 'ec2.us-east-1.amazonaws.com', port: '443' })).toBe(early);
    const second = { host: 'ec2.us-east-1.amazonaws.com', port: 443 };
    expect(request(second)).not.toBe(early);
    expect(asked[1]).toBe(second);
  });

  it.each([
    ['another host', { host: 'sts.us-east-1.amazonaws.com', port: 443 }],
    ['another port', { host: 'ec2.us-east-1.amazonaws.com', port: 8443 }],
  ])('is not used for %s, and still waits for its own', (_, other) => {
    const { early, request } = opened();
    expect(request(other)).not.toBe(early);
    expect(request()).toBe(early);
  });

  it.each([{ destroyed: true }, { writable: false }])(
    'is not used where it has gone: %j',
    (gone) => {
      const { early, request } = opened();
      Object.assign(early, gone);
      expect(request()).not.toBe(early);
    },
  );

  it('is opened once, however often it is asked for, also where it was used or has gone', () => {
    const { early, asked, again, request } = opened();
    again();
    expect(request()).toBe(early);
    early.destroy();
    again();
    expect(asked).toHaveLength(1);
  });

  it('fails without a word: the request that needs it will tell', () => {
    const { early } = opened();
    expect(() => early.emit('error', new Error('no route'))).not.toThrow();
  });

  it('fails without a word, too, where Node can not even try', () => {
    const throwing = () => {
      throw new Error('no cipher match');
    };
    const agents = { http: throwing, https: throwing };
    const to = { service: 'ec2', region: 'us-east-1' };
    expect(() => warmUp(agents, to, {})).not.toThrow();
  });

  it('keeps no step waiting at its end, until a request uses it', () => {
    const { early, request } = opened();
    expect(early.holdsProcess).toBe(false);
    request();
    expect(early.holdsProcess).toBe(true);
  });

  it('is closed before a server would close it, where no request comes', () => {
    const { early } = opened();
    expect(early.patience).toBe(4_000);
    early.silent();
    expect(early.destroyed).toBe(true);
  });

  it('is not closed while a request waits for its response', () => {
    const { early, request } = opened();
    request();
    expect(early.patience).toBe(0);
    early.silent();
    expect(early.destroyed).toBe(false);
  });
});

it('what has come from the network is handled before other code goes on', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('handled'));
  await turn();
  expect(order).toEqual(['handled']);
});
