import { cidrIp } from '../../scenarios/stage.ts';
import type { Row, Scene } from '../row.ts';
import { session } from '../secrets.ts';
import { nothingLeft, open, revoked, willRevoke } from './sentences.ts';

const none = () => ({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
const own = ({ emulator: { credentials } }: Scene) => ({
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
});
const ofTheSession = () => ({
  AWS_ACCESS_KEY_ID: session.accessKeyId,
  AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
  AWS_SESSION_TOKEN: session.sessionToken,
});
const valid = ({ emulator }: Scene) => emulator.acceptSession(session);
const expired = ({ emulator }: Scene) => emulator.acceptSession({ ...session, expired: true });

/** What the credentials of the job may be. */
export const credentialsRows: readonly Row[] = [
  {
    title: 'no credentials',
    env: { main: none },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `No AWS credentials: ${open}`, post: `No AWS credentials: ${open}` },
  },
  {
    title: 'no credentials, only in main',
    env: { main: none, post: own },
    main: 1,
    post: 0,
    left: [],
    reads: { main: 'aws-actions/configure-aws-credentials', post: revoked },
  },
  {
    title: 'no credentials any more at the end of the job',
    inputs: { 'revoke-at': 'job-end' },
    env: { post: none },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { main: willRevoke, post: `No AWS credentials: ${open}` },
  },
  {
    title: 'a wrong secret',
    env: { main: () => ({ AWS_SECRET_ACCESS_KEY: session.secretAccessKey }) },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `AWS credentials invalid: ${open}`, post: 'SignatureDoesNotMatch, status 403' },
  },
  {
    title: 'an access key that AWS does not know',
    env: { main: () => ({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' }) },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `AWS credentials invalid: ${open}`, post: 'InvalidClientTokenId, status 403' },
  },
  {
    title: 'a session without its token',
    env: { main: () => ({ ...ofTheSession(), AWS_SESSION_TOKEN: undefined }) },
    faults: { main: valid },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `AWS credentials invalid: ${open}` },
  },
  {
    title: 'a session in force',
    env: { main: ofTheSession },
    faults: { main: valid },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a session that has expired',
    env: { main: ofTheSession },
    faults: { main: expired },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `AWS credentials expired: ${open}`, post: `AWS credentials expired: ${open}` },
  },
  {
    title: 'a session that is renewed after main',
    env: { main: ofTheSession },
    faults: { main: expired, post: valid },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `AWS credentials expired: ${open}`, post: revoked },
  },
  {
    title: 'a session that expires between main, which failed, and post',
    env: { main: ofTheSession },
    faults: {
      main(scene) {
        valid(scene);
        scene.emulator.inject({ kind: 'html', at: 'before-change', status: 200 });
      },
      post: expired,
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: `Not an answer of AWS: ${open}`, post: `AWS credentials expired: ${open}` },
  },
  {
    title: 'a session that expires before the end of the job',
    inputs: { 'revoke-at': 'job-end' },
    env: { main: ofTheSession },
    faults: { main: valid, post: expired },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { main: willRevoke, post: 'The credentials of this job are no longer valid.' },
  },
];
