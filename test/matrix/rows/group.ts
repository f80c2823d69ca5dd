import { cidrIp, describes, group, revokes } from '../../scenarios/stage.ts';
import { always, type Row, type Scene } from '../row.ts';
import { foundGone, notFound, nothingLeft, open, revoked } from './sentences.ts';

const rule = { ClusterSecurityGroupName: group, CIDRIP: cidrIp };
const denied = {
  kind: 'error',
  code: 'AccessDenied',
  status: 403,
  message: 'not authorized',
} as const;
const revokingFor =
  (times: number) =>
  ({ emulator }: Scene) => {
    emulator.redshift.revokingFor = { describes: times };
  };
const three = [cidrIp, '10.0.0.0/8', '192.0.2.1/32'];
const twenty = Array.from({ length: 20 }, (_, host) => `10.0.0.${host}/32`);
const second = ({ CIDRIP }: Record<string, string | undefined>) => CIDRIP === three[1];

/** What the group, its rules and other jobs do. */
export const groupRows: readonly Row[] = [
  {
    title: 'a rule that AWS shows as revoking for a while',
    faults: { main: revokingFor(2) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a rule that AWS shows as revoking until main has given up',
    inputs: { timeout: '2' },
    faults: { main: revokingFor(5) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `Rule not gone yet: ${open}`, post: revoked },
  },
  {
    title: 'a rule that AWS shows as revoking for ever',
    inputs: { timeout: '2' },
    faults: {
      main: revokingFor(always),
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: {
      main: 'AWS still shows the rule',
      post: `Rule not gone yet: ${open}`,
    },
  },
  {
    title: 'a rule that AWS shows as revoking, in a group that may not be described',
    faults: {
      main({ emulator }) {
        emulator.redshift.revokingFor = { describes: always };
        emulator.inject({ ...denied, action: describes, times: always });
      },
    },
    main: 1,
    post: 0,
    left: [cidrIp],
    reads: { main: `Rule not gone yet: ${open}` },
  },
  {
    title: 'a lost answer to a revocation that AWS has not finished',
    faults: {
      main({ emulator }) {
        emulator.redshift.revokingFor = { describes: 2 };
        emulator.inject({ kind: 'cut', at: 'after-change', action: revokes });
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: foundGone },
  },
  {
    title: 'a rule that another job is revoking, and that AWS still shows',
    inputs: { timeout: '2' },
    faults: {
      main({ emulator: { redshift } }) {
        redshift.revokingFor = { describes: always };
        redshift.revokeClusterSecurityGroupIngress(rule);
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `Rule not gone yet: ${open}`, post: `Rule not gone yet: ${open}` },
  },
  {
    title: 'a rule that another job is revoking, and that goes in a while',
    faults: {
      main({ emulator: { redshift } }) {
        redshift.revokingFor = { describes: 2 };
        redshift.revokeClusterSecurityGroupIngress(rule);
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: `Rule not found: ${notFound}`, post: nothingLeft },
  },
  {
    title: 'a rule that is not there',
    faults: {
      main: ({ emulator }) => emulator.redshift.revokeClusterSecurityGroupIngress(rule),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: `Rule not found: ${notFound}`, post: nothingLeft },
  },
  {
    title: 'a rule that is not there, as an error',
    inputs: { 'if-not-found': 'error' },
    faults: {
      main: ({ emulator }) => emulator.redshift.revokeClusterSecurityGroupIngress(rule),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `Rule not found: ${notFound}`, post: nothingLeft },
  },
  {
    title: 'another job that revokes the rule while the request is under way',
    faults: {
      main({ emulator }) {
        const hold = emulator.inject({ kind: 'hold', at: 'before-change', action: revokes });
        void hold.reached.then(() => {
          emulator.redshift.revokeClusterSecurityGroupIngress(rule);
          hold.release();
        });
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: `Rule not found: ${notFound}` },
  },
  {
    title: 'a group that another hand has deleted',
    faults: { main: ({ emulator }) => emulator.redshift.deleteClusterSecurityGroup(rule) },
    main: 1,
    post: 1,
    left: [],
    reads: { main: `There is no cluster security group ${group} in us-east-1.` },
  },
  {
    title: 'an account without cluster security groups',
    faults: {
      main({ emulator }) {
        emulator.redshift.vpcByDefault = true;
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `This account has no cluster security groups: ${open}` },
  },
  {
    title: 'one rule of three that is denied in main',
    rules: three,
    faults: {
      main: ({ emulator }) => emulator.inject({ ...denied, when: second, times: always }),
      post: ({ emulator }) => emulator.clearFaults(),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: 'Could not revoke 10.0.0.0/8', post: 'Revoked 10.0.0.0/8' },
  },
  {
    title: 'one rule of three that is denied for ever',
    rules: three,
    faults: {
      main: ({ emulator }) => emulator.inject({ ...denied, when: second, times: always }),
    },
    main: 1,
    post: 1,
    left: ['10.0.0.0/8'],
    reads: {
      main: 'Revoked 192.0.2.1/32',
      post: `10.0.0.0/8 in cluster security group ${group} (us-east-1) may still be open.`,
    },
  },
  {
    title: 'one rule of three whose answer never comes',
    rules: three,
    inputs: { timeout: '4' },
    faults: {
      main: ({ emulator }) =>
        emulator.inject({
          kind: 'silence',
          at: 'before-change',
          when: ({ CIDRIP }) => CIDRIP === three[2],
          times: always,
        }),
    },
    main: 1,
    post: 1,
    left: ['192.0.2.1/32'],
    reads: {
      main: 'Revoked 10.0.0.0/8',
      post: 'Time is up: 192.0.2.1/32 in cluster security group',
    },
  },
  {
    title: 'the first rule of three whose answer never comes',
    rules: three,
    inputs: { timeout: '4' },
    faults: {
      main: ({ emulator }) =>
        emulator.inject({
          kind: 'silence',
          at: 'before-change',
          when: ({ CIDRIP }) => CIDRIP === three[0],
          times: always,
        }),
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: 'Revoked 192.0.2.1/32', post: `Time is up: ${open}` },
  },
  {
    title: 'twenty rules that are denied for ever',
    rules: twenty,
    faults: { main: ({ emulator }) => emulator.inject({ ...denied, times: always }) },
    main: 1,
    post: 1,
    left: twenty,
    reads: { main: `Access denied by AWS: ${twenty.join(', ')} in cluster security group` },
  },
  {
    title: 'twenty rules that the time does not suffice for',
    rules: twenty,
    inputs: { timeout: '1' },
    faults: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'silence', at: 'before-change', times: always }),
    },
    main: 1,
    post: 1,
    left: twenty,
    reads: { post: 'Time is up: 10.0.0.0/32, 10.0.0.1/32' },
  },
];
