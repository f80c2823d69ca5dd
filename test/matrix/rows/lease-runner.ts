import type { Fault } from '../../emulator/index.ts';
import { cidrIp } from '../../support/group.ts';
import { closedPort } from '../../support/listener.ts';
import { looksUp } from '../../support/stage.ts';
import { startTlsEndpoint } from '../../support/tls-endpoint.ts';
import { says, titles } from '../../support/words.ts';
import { authorizes, changeCluster, leaseOfCluster, listen, revokes } from '../lease-target.ts';
import { always, type Row, type Scene } from '../row.ts';
import { closed, leasing, noLease, notOpened, opened } from './lease.ts';
import { open } from './readings.ts';

/** The address is not given, so that the service for addresses is asked. */
const asking = { ...leasing, inputs: { 'cidr-ip': '' } };
const refused = { main: 1, opened: [] } as const;

/** The service sends something else, or does so in another way. */
const struck = (words: string, fault: Fault, title: string, rest: Partial<Row> = {}): Row => ({
  ...asking,
  ...refused,
  title: `the service for addresses: ${words}`,
  before: {
    main: ({ emulator }) => emulator.inject({ times: always, ...fault, service: 'checkip' }),
  },
  reads: { main: notOpened(title), post: noLease },
  ...rest,
});
const sends = (words: string, addresses: string[], rest: Partial<Row> = {}): Row => ({
  ...asking,
  ...refused,
  title: `the service for addresses: ${words}`,
  before: {
    main({ emulator }) {
      emulator.checkIp.addresses = addresses;
    },
  },
  reads: { main: [...notOpened(titles.noPublicAddress), says.setCidrIp], post: noLease },
  ...rest,
});
const error = (status: number, headers = {}): Fault => ({
  kind: 'error',
  code: 'Failed',
  status,
  message: '203.0.113.9',
  headers,
});

/** What the service for addresses may send. */
export const addressRows: readonly Row[] = [
  {
    ...asking,
    title: 'the service for addresses: an address',
    opened: [cidrIp],
    reads: { main: [opened, [says.publicAddress, '203.0.113.7']], post: closed },
  },
  sends('two addresses, one after another', ['203.0.113.7', '203.0.113.8'], {
    absent: [cidrIp, '203.0.113.8/32'],
    main: 0,
    opened: [cidrIp, '203.0.113.8/32'],
    reads: { main: [opened, [titles.severalAddresses, '203.0.113.7, 203.0.113.8']], post: closed },
  }),
  sends('one address, and else private ones', ['10.0.0.5', '203.0.113.7', '10.0.0.6', '10.0.0.7'], {
    main: 0,
    opened: [cidrIp],
    reads: { main: [opened, ['10.0.0.5', 'private']], post: closed },
  }),
  sends('an IPv6 address', ['2001:db8::7'], {
    absent: ['2001:db8::7/128'],
    main: 0,
    opened: ['2001:db8::7/128'],
    reads: { main: [says.opened, '2001:db8::7/128'], post: [says.closed, '2001:db8::7/128'] },
  }),
  sends('a private address', ['10.0.0.5']),
  sends('a link-local address', ['169.254.169.254']),
  sends('an address of a carrier', ['100.64.0.1']),
  sends('nothing', ['']),
  sends('two addresses at once', ['203.0.113.7, 203.0.113.8']),
  sends('a command to the runner', ['::error::203.0.113.7']),
  sends('too much', ['203.0.113.7'.padEnd(100)]),
  struck(
    'a page of HTML',
    { kind: 'html', at: 'before-change', status: 200 },
    titles.noPublicAddress,
  ),
  struck(
    'a redirect',
    error(302, { location: 'https://login.example.com/' }),
    titles.addressRedirects,
  ),
  struck('status 404', error(404), titles.addressFailed),
  struck('status 500 at every attempt', error(500), titles.addressFailed, { waits: true }),
  struck('status 429 once', { ...error(429), times: 4 }, titles.addressFailed, {
    main: 0,
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  }),
  struck('silence', { kind: 'silence', at: 'before-change' }, titles.addressUnreachable, {
    waits: true,
  }),
  struck('silence of one connection', { kind: 'silence', at: 'before-change', times: 1 }, '', {
    main: 0,
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  }),
  struck(
    'a connection that is cut',
    { kind: 'cut', at: 'before-change' },
    titles.addressUnreachable,
    {
      waits: true,
    },
  ),
  struck('an endless response', { kind: 'endless' }, titles.noPublicAddress),
  {
    ...asking,
    ...refused,
    title: 'the service for addresses: a connection that is refused',
    waits: true,
    env: {
      main: async () => ({ 'INPUT_PUBLIC-IP-URL': `http://127.0.0.1:${await closedPort()}/` }),
    },
    reads: { main: notOpened(titles.addressUnreachable), post: noLease },
  },
  {
    ...asking,
    ...refused,
    title: 'the service for addresses: a certificate that is not trusted',
    env: {
      async main({ emulator, onEnd }) {
        const endpoint = await startTlsEndpoint(emulator.url);
        onEnd(endpoint.close);
        return { 'INPUT_PUBLIC-IP-URL': `https://${endpoint.address}/checkip` };
      },
    },
    reads: { main: notOpened(titles.addressNotTrusted), post: noLease },
  },
];

/** A cluster, whose groups and endpoint are looked up, and the address of the runner. */
const ofCluster = { ...asking, target: leaseOfCluster };

/** The cluster is not as a lease needs it. */
const unfit = (words: string, changes: object, title: string): Row => ({
  ...ofCluster,
  ...refused,
  title: `a lease of a cluster ${words}`,
  before: { main: (scene: Scene) => changeCluster(scene, changes) },
  reads: { main: notOpened(title), post: noLease },
});

const shortWait = { 'cidr-ip': '', 'wait-until-reachable': '1' };

/** The look-up of a cluster, and the way to its endpoint. */
export const endpointRows: readonly Row[] = [
  {
    ...ofCluster,
    title: 'a lease of a cluster that takes connections',
    before: { main: (scene) => listen(scene) },
    reads: { main: [opened, [says.acceptsConnections]], post: closed },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster that takes connections after a while',
    before: { main: (scene) => listen(scene, 2_000) },
    reads: { main: [opened, [says.acceptsConnections]], post: closed },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster that takes no connection',
    inputs: shortWait,
    main: 1,
    opened: [],
    reads: { main: [opened, [titles.unreachable, 'network ACL'], closed], post: noLease },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster that takes no connection, and main can not close it',
    inputs: shortWait,
    before: {
      main: ({ emulator, group }) => emulator.inject({ ...group.denied, action: revokes }),
    },
    main: 1,
    opened: [cidrIp],
    reads: { main: [[titles.unreachable], [titles.accessDenied, cidrIp]], post: closed },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster that takes no connection, and nobody can close it',
    inputs: shortWait,
    before: {
      main: ({ emulator, group }) =>
        emulator.inject({ ...group.denied, action: revokes, times: always }),
    },
    main: 1,
    post: 1,
    opened: [cidrIp],
    left: [cidrIp],
    reads: { main: [titles.unreachable], post: [open(titles.accessDenied), [says.closeManually]] },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster that takes no connection, where nobody looks',
    inputs: { 'cidr-ip': '', 'wait-until-reachable': '0' },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...ofCluster,
    title: 'a lease: SIGINT while the endpoint is waited for',
    before: {},
    during: {
      async main({ phase, kill }) {
        await phase.printed(says.opened);
        kill('SIGINT');
      },
    },
    main: 1,
    opened: [cidrIp],
    reads: { main: [[says.wasCancelled]], post: closed },
  },
  {
    ...ofCluster,
    title: 'a lease: SIGKILL while the endpoint is waited for',
    during: {
      async main({ phase, kill }) {
        await phase.printed(says.opened);
        kill('SIGKILL');
      },
    },
    main: 'SIGKILL',
    opened: [cidrIp],
    reads: { post: closed },
  },
  unfit('that is not publicly accessible', { PubliclyAccessible: false }, titles.notPublic),
  unfit('that is being deleted', { ClusterStatus: 'deleting' }, titles.warehouseBeingDeleted),
  unfit(
    'outside a VPC',
    {
      VpcSecurityGroups: [],
      ClusterSecurityGroups: [{ ClusterSecurityGroupName: 'default', Status: 'active' }],
    },
    titles.notInVpc,
  ),
  unfit('without a group', { VpcSecurityGroups: [] }, titles.warehouseWithoutGroup),
  {
    ...ofCluster,
    title: 'a lease of a cluster that is not publicly accessible, for a private address',
    inputs: { 'cidr-ip': '10.1.2.3', 'wait-until-reachable': '0' },
    absent: ['10.1.2.3/32'],
    before: { main: (scene) => changeCluster(scene, { PubliclyAccessible: false }) },
    opened: ['10.1.2.3/32'],
    reads: { main: [says.opened, '10.1.2.3/32'], post: [says.closed, '10.1.2.3/32'] },
  },
  {
    ...ofCluster,
    ...refused,
    title: 'a lease of a cluster that is not there',
    inputs: { 'cidr-ip': '', 'cluster-identifier': 'nowhere' },
    reads: { main: notOpened(titles.clusterNotFound), post: noLease },
  },
  {
    ...ofCluster,
    ...refused,
    title: 'a lease of a cluster whose look-up is denied, where the address is not known either',
    before: {
      main({ emulator }) {
        emulator.inject({
          kind: 'error',
          code: 'AccessDenied',
          status: 403,
          message: 'no',
          action: looksUp,
          times: always,
        });
        emulator.checkIp.addresses = ['10.0.0.5'];
      },
    },
    reads: {
      main: [notOpened(titles.accessDenied), notOpened(titles.noPublicAddress)],
      post: noLease,
    },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster whose look-up fails once',
    inputs: { 'cidr-ip': '', 'wait-until-reachable': '0' },
    before: {
      main: ({ emulator }) => emulator.inject({ kind: 'internal-failure', action: looksUp }),
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...ofCluster,
    title: 'a lease of a cluster, and a lost answer',
    inputs: { 'cidr-ip': '', 'wait-until-reachable': '0' },
    before: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'cut', at: 'after-change', action: authorizes }),
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
];
