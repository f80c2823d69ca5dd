import { cidrIp } from '../../support/group.ts';
import { says, titles } from '../../support/words.ts';
import { always, type Row, type Scene } from '../row.ts';
import { session } from '../secrets.ts';
import { nothingLeft, open, revoked, willRevoke } from './readings.ts';

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

/** The credentials that the job may have. */
export const credentialsRows: readonly Row[] = [
  {
    title: 'no credentials',
    env: { main: none },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.noCredentials), post: open(titles.noCredentials) },
  },
  {
    title: 'no credentials, only in main',
    env: { main: none, post: own },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [...open(titles.noCredentials), says.configureCredentials], post: revoked },
  },
  {
    title: 'no credentials any more at the end of the job',
    inputs: { 'revoke-at': 'job-end' },
    env: { post: none },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { main: willRevoke, post: open(titles.noCredentials) },
  },
  {
    title: 'a wrong secret',
    env: { main: () => ({ AWS_SECRET_ACCESS_KEY: session.secretAccessKey }) },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.credentialsInvalid), post: ['SignatureDoesNotMatch'] },
  },
  {
    title: 'an access key that AWS does not know',
    env: { main: () => ({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' }) },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.credentialsInvalid), post: ['InvalidClientTokenId'] },
  },
  {
    title: 'a session without its token',
    env: { main: () => ({ ...ofTheSession(), AWS_SESSION_TOKEN: undefined }) },
    before: { main: valid },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.credentialsInvalid) },
  },
  {
    title: 'a session in force',
    env: { main: ofTheSession },
    before: { main: valid },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a session that has expired',
    env: { main: ofTheSession },
    before: { main: expired },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.credentialsExpired), post: open(titles.credentialsExpired) },
  },
  {
    title: 'a session that is renewed after main',
    env: { main: ofTheSession },
    before: { main: expired, post: valid },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.credentialsExpired), post: revoked },
  },
  {
    title: 'a session that expires between main, which failed, and post',
    waits: true,
    env: { main: ofTheSession },
    before: {
      main(scene) {
        valid(scene);
        scene.emulator.inject({ kind: 'html', at: 'before-change', status: 200, times: always });
      },
      post: expired,
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.notFromAws), post: open(titles.credentialsExpired) },
  },
  {
    title: 'a session that expires before the end of the job',
    inputs: { 'revoke-at': 'job-end' },
    env: { main: ofTheSession },
    before: { main: valid, post: expired },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { main: willRevoke, post: open(titles.credentialsExpired) },
  },
];
