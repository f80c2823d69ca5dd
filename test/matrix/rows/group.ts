import { cidrIp } from '../../support/group.ts';
import { clusterGroup } from '../../support/targets.ts';
import { says, titles } from '../../support/words.ts';
import { always, type Row, type Scene } from '../row.ts';
import { foundGone, notFound, nothingLeft, open, revoked } from './readings.ts';

const { revokes, describes } = clusterGroup;
const revokingFor =
  (times: number) =>
  ({ emulator }: Scene) => {
    emulator.redshift.revokingFor = { describes: times };
  };
const three = [cidrIp, '10.0.0.0/8', '192.0.2.1/32'];
// With the rule that no row asks for, as many as a group can have.
const nineteen = Array.from({ length: 19 }, (_, host) => `10.0.0.${host}/32`);
const second = ({ CIDRIP }: Record<string, string | undefined>) => CIDRIP === three[1];

/** What the group, its rules and other jobs do. */
export const groupRows: readonly Row[] = [
  {
    title: 'a busy group, of which the log says after ten seconds that it is waited for',
    waits: true,
    inputs: { timeout: '12' },
    before: {
      main: ({ emulator }) => emulator.inject({ kind: 'busy', action: revokes, times: always }),
      post: ({ emulator }) => emulator.clearFaults(),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [says.waiting, `(${titles.clusterGroupBusy})`], post: revoked },
  },
  {
    title:
      'a rule that AWS shows as revoking, of which the log says after ten seconds that it is waited for',
    waits: true,
    inputs: { timeout: '12' },
    before: { main: revokingFor(7) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [says.waiting], post: revoked },
  },
  {
    title: 'a rule that AWS shows as revoking for a while',
    before: { main: revokingFor(2) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a rule that AWS shows as revoking until main has given up',
    waits: true,
    before: { main: revokingFor(6) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.ruleStillThere), post: revoked },
  },
  {
    title: 'a rule that AWS shows as revoking for ever',
    waits: true,
    before: {
      main: revokingFor(always),
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: {
      main: open(titles.ruleStillThere),
      post: open(titles.ruleStillThere),
    },
  },
  {
    title: 'a rule that AWS shows as revoking, in a group that may not be described',
    before: {
      main({ emulator, group }) {
        emulator.redshift.revokingFor = { describes: always };
        emulator.inject({ ...group.denied, action: describes, times: always });
      },
    },
    main: 1,
    post: 0,
    left: [cidrIp],
    reads: { main: open(titles.ruleStillThere) },
    knownGap:
      'AWS has no such rule to revoke any more, and does not let post look whether it is gone',
  },
  {
    title: 'a lost response to a revocation that AWS has not finished',
    before: {
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
    waits: true,
    before: {
      main({ emulator, group }) {
        emulator.redshift.revokingFor = { describes: always };
        group.revoke(cidrIp);
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.ruleStillThere), post: open(titles.ruleStillThere) },
  },
  {
    title: 'a rule that another job is revoking, and that goes in a while',
    before: {
      main({ emulator, group }) {
        emulator.redshift.revokingFor = { describes: 2 };
        group.revoke(cidrIp);
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: notFound, post: nothingLeft },
  },
  {
    title: 'a rule that is not there',
    before: {
      main: ({ group }) => group.revoke(cidrIp),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: notFound, post: nothingLeft },
  },
  {
    title: 'a rule that is not there, as an error',
    inputs: { 'if-not-found': 'error' },
    before: {
      main: ({ group }) => group.revoke(cidrIp),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: notFound, post: nothingLeft },
  },
  {
    title: 'another job that revokes the rule while the request is under way',
    before: {
      main({ emulator, group }) {
        const hold = emulator.inject({ kind: 'hold', at: 'before-change', action: revokes });
        void hold.reached.then(() => {
          group.revoke(cidrIp);
          hold.release();
        });
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: notFound },
  },
  {
    title: 'a group that somebody has deleted',
    before: {
      main: ({ emulator, group }) =>
        emulator.redshift.deleteClusterSecurityGroup({ ClusterSecurityGroupName: group.id }),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.clusterGroupNotFound, cidrIp, 'us-east-1'], post: nothingLeft },
  },
  {
    title: 'an account without cluster security groups',
    before: {
      main({ emulator }) {
        emulator.redshift.vpcByDefault = true;
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.noClusterGroups) },
  },
  {
    title: 'one rule of three that is denied in main',
    rules: three,
    before: {
      main: ({ emulator, group }) =>
        emulator.inject({ ...group.denied, when: second, times: always }),
      post: ({ emulator }) => emulator.clearFaults(),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [says.couldNotRevoke, '10.0.0.0/8'], post: [says.revoked, '10.0.0.0/8'] },
  },
  {
    title: 'one rule of three that is denied for ever',
    rules: three,
    before: {
      main: ({ emulator, group }) =>
        emulator.inject({ ...group.denied, when: second, times: always }),
    },
    main: 1,
    post: 1,
    left: ['10.0.0.0/8'],
    reads: {
      main: [says.revoked, '192.0.2.1/32'],
      post: [...open(titles.accessDenied, '10.0.0.0/8'), 'us-east-1'],
    },
  },
  {
    title: 'one rule of three whose response never comes',
    waits: true,
    rules: three,
    inputs: { timeout: '5' },
    before: {
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
      main: [says.revoked, '10.0.0.0/8'],
      post: open(titles.noResponse, '192.0.2.1/32'),
    },
  },
  {
    title: 'the first rule of three whose response never comes',
    waits: true,
    rules: three,
    inputs: { timeout: '5' },
    before: {
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
    reads: { main: [says.revoked, '192.0.2.1/32'], post: open(titles.noResponse) },
  },
  {
    title: 'nineteen rules that are denied for ever',
    rules: nineteen,
    before: { main: ({ emulator, group }) => emulator.inject({ ...group.denied, times: always }) },
    main: 1,
    post: 1,
    left: nineteen,
    reads: { main: [titles.accessDenied, ...nineteen, says.mayBeOpen] },
  },
  {
    title: 'nineteen rules that the time does not suffice for',
    waits: true,
    rules: nineteen,
    inputs: { timeout: '1' },
    before: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'silence', at: 'before-change', times: always }),
    },
    main: 1,
    post: 1,
    left: nineteen,
    reads: { post: open(titles.timeUp, nineteen.at(-1)) },
  },
];
