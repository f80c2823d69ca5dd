import { cidrIp } from '../../scenarios/stage.ts';
import { always, type Row, type Scene } from '../row.ts';
import { startTlsEndpoint } from '../tls-endpoint.ts';
import { foundGone, nothingLeft, open, revoked } from './sentences.ts';

const at = (url: string) => () => ({ AWS_ENDPOINT_URL: url });
const atTheEmulator = ({ emulator }: Scene) => ({ AWS_ENDPOINT_URL: emulator.url });

// Port 1 is reserved, and nothing listens on it.
const refusing = at('http://127.0.0.1:1');
const unknown = at('http://nosuch.invalid');
const tenMinutes = 10 * 60_000;

/** What happens to the connection before the service is reached, and to the time in between. */
export const connectionRows: readonly Row[] = [
  {
    title: 'silence before the change, with time for another attempt',
    inputs: { timeout: '60' },
    faults: { main: ({ emulator }) => emulator.inject({ kind: 'silence', at: 'before-change' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'silence after the change, with time for another attempt',
    inputs: { timeout: '60' },
    faults: { main: ({ emulator }) => emulator.inject({ kind: 'silence', at: 'after-change' }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: foundGone, post: nothingLeft },
  },
  {
    title: 'a change that comes later than the time is up',
    inputs: { timeout: '1' },
    faults: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'slow', at: 'before-change', milliseconds: 1_200, times: always }),
      post: ({ emulator }) => emulator.clearFaults(),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `Time is up: ${open} The 1 seconds of the input timeout are over.` },
  },
  {
    title: 'a host name that DNS does not know',
    env: { main: unknown },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `No such host: ${open}`, post: `No such host: ${open}` },
  },
  {
    title: 'a host name that DNS does not know, only in main',
    env: { main: unknown, post: atTheEmulator },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `No such host: ${open}`, post: revoked },
  },
  {
    title: 'an endpoint that refuses connections',
    env: { main: refusing },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `Connection refused: ${open}`, post: `Connection refused: ${open}` },
  },
  {
    title: 'an endpoint that refuses connections, only in main',
    env: { main: refusing, post: atTheEmulator },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `Connection refused: ${open}`, post: revoked },
  },
  {
    title: 'an endpoint that is no address',
    env: { main: at('nonsense') },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: 'Invalid URL' },
  },
  {
    title: 'an endpoint whose certificate is not trusted',
    env: {
      async main({ emulator, onEnd }) {
        const endpoint = await startTlsEndpoint(emulator.url);
        onEnd(endpoint.close);
        return { AWS_ENDPOINT_URL: `https://${endpoint.address}` };
      },
      post: atTheEmulator,
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `Certificate not trusted: ${open}`, post: revoked },
  },
  ...[-1, 1].map((sign): Row => {
    const words = sign < 0 ? 'fast' : 'slow';
    return {
      title: `a clock that is ten minutes ${words}`,
      faults: {
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
    faults: {
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
    reads: { main: `The clock of the runner is wrong: ${open}`, post: revoked },
  },
  {
    title: 'a clock that is ten minutes slow, with no second attempt',
    env: { main: () => ({ AWS_MAX_ATTEMPTS: '1' }) },
    faults: {
      main({ emulator }) {
        emulator.clock = () => Date.now() + tenMinutes;
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { post: `The clock of the runner is wrong: ${open}` },
  },
];
