import type { Phase } from '../../runner/index.ts';
import { createGate, type Gate } from '../../support/gate.ts';
import { cidrIp } from '../../support/group.ts';
import { certificate, startTlsEndpoint } from '../../support/tls-endpoint.ts';
import { says, titles } from '../../support/words.ts';
import { always, type Row, type Scene } from '../row.ts';
import { notFound, nothingLeft, open, revoked, willRevoke } from './readings.ts';

const at = (url: string) => () => ({ AWS_ENDPOINT_URL: url });

// Port 1 is reserved, and nothing listens on it.
const refusing = at('http://127.0.0.1:1');
const unknown = at('http://nosuch.invalid');
const tenMinutes = 10 * 60_000;
const opensLater = (gate: Gate) => void setTimeout(gate.open, 1_500);

/** DNS fails so many times for the emulator's host name. */
const withFailingDns =
  (times: number) =>
  ({ emulator }: Scene) => ({
    NODE_OPTIONS: `--import ${new URL('../failing-dns.ts', import.meta.url)}`,
    DNS_FAILS: String(times),
    AWS_ENDPOINT_URL: emulator.url.replace('127.0.0.1', 'localhost'),
  });

/** An endpoint where nothing listens, and what is done to it before a phase. */
function behindGate(done: Partial<Record<Phase, (gate: Gate) => unknown>>): Pick<Row, 'env'> {
  let gate: Gate;
  return {
    env: {
      async main({ emulator, onEnd }) {
        gate = await createGate(emulator.url);
        onEnd(gate.close);
        await done.main?.(gate);
        return { AWS_ENDPOINT_URL: gate.url };
      },
      async post() {
        await done.post?.(gate);
        return {};
      },
    },
  };
}

/** What happens to the connection to the service, and to the clock. */
export const connectionRows: readonly Row[] = [
  {
    title: 'silence, of which the log says after ten seconds that it is waited for',
    waits: true,
    inputs: { timeout: '12' },
    before: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'silence', at: 'before-change', times: always }),
      post: ({ emulator }) => emulator.clearFaults(),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [says.waiting, `(${titles.noResponse})`], post: revoked },
  },
  {
    title: 'a change that comes later than the time is up',
    waits: true,
    before: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'slow', at: 'before-change', milliseconds: 4_400, times: always }),
      post: ({ emulator }) => emulator.clearFaults(),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.noResponse), post: revoked },
  },
  {
    title: 'a host name that DNS does not know',
    waits: true,
    env: { main: unknown },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.noSuchHost), post: open(titles.noSuchHost) },
  },
  {
    title: 'a host name that DNS does not know for a moment',
    env: { main: withFailingDns(2) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a host name that DNS does not know, only in main',
    waits: true,
    env: { main: withFailingDns(always), post: () => ({ DNS_FAILS: '0' }) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.noSuchHost), post: revoked },
  },
  {
    title: 'a host name that DNS does not know for a moment, and a rule that is not there',
    inputs: { 'if-not-found': 'error' },
    rules: [],
    absent: [cidrIp],
    env: { main: withFailingDns(2) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: notFound, post: nothingLeft },
  },
  {
    title: 'an endpoint that refuses connections',
    waits: true,
    env: { main: refusing },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.connectionRefused), post: open(titles.connectionRefused) },
  },
  {
    title: 'an endpoint that refuses connections, only in main',
    waits: true,
    ...behindGate({ post: (gate) => gate.open() }),
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.connectionRefused), post: revoked },
  },
  {
    title: 'an endpoint that refuses connections for a while',
    waits: true,
    inputs: { timeout: '10' },
    ...behindGate({ main: opensLater }),
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  ...(['warn', 'error'] as const).map(
    (word): Row => ({
      title: `an endpoint that refuses connections for a while, and a rule that is not there (${word})`,
      waits: true,
      inputs: { timeout: '10', 'if-not-found': word },
      rules: [],
      absent: [cidrIp],
      ...behindGate({ main: opensLater }),
      main: word === 'error' ? 1 : 0,
      post: 0,
      left: [],
      reads: { main: notFound, post: nothingLeft },
    }),
  ),
  {
    title: 'an endpoint that is no longer there at the end of the job',
    waits: true,
    inputs: { 'revoke-at': 'job-end' },
    ...behindGate({ main: (gate) => gate.open(), post: (gate) => gate.close() }),
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { main: willRevoke, post: open(titles.connectionRefused) },
  },
  {
    title: 'an endpoint that is not a URL',
    env: { main: at('nonsense') },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: [...open(titles.endpointInvalid), says.unreadableUrl] },
  },
  {
    title: 'an endpoint with https:// that speaks HTTP',
    env: {
      main: ({ emulator }) => ({ AWS_ENDPOINT_URL: emulator.url.replace('http:', 'https:') }),
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.tlsFailed), post: open(titles.tlsFailed) },
  },
  {
    title: 'an endpoint whose certificate is not trusted',
    env: {
      async main({ emulator, onEnd }) {
        const endpoint = await startTlsEndpoint(emulator.url);
        onEnd(endpoint.close);
        return { AWS_ENDPOINT_URL: `https://${endpoint.address}` };
      },
      post: () => ({ NODE_EXTRA_CA_CERTS: certificate, NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.certificateNotTrusted), post: revoked },
  },
  ...[-1, 1].map((sign): Row => {
    const words = sign < 0 ? 'fast' : 'slow';
    return {
      title: `a clock that is ten minutes ${words}`,
      before: {
        main({ emulator }) {
          emulator.clock = () => Date.now() + sign * tenMinutes;
        },
      },
      main: 0,
      post: 0,
      left: [],
      reads: { main: revoked },
    };
  }),
  {
    title: 'a clock that is ten minutes slow, with no second attempt, set right after main',
    env: { main: () => ({ AWS_MAX_ATTEMPTS: '1' }) },
    before: {
      main({ emulator }) {
        emulator.clock = () => Date.now() + tenMinutes;
      },
      post({ emulator }) {
        emulator.clock = Date.now;
      },
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.wrongClock), post: revoked },
  },
  {
    title: 'a clock that is ten minutes slow, with no second attempt',
    env: { main: () => ({ AWS_MAX_ATTEMPTS: '1' }) },
    before: {
      main({ emulator }) {
        emulator.clock = () => Date.now() + tenMinutes;
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { post: open(titles.wrongClock) },
  },
];
