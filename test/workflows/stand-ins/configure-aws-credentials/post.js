import { appendFileSync } from 'node:fs';

// The real action takes these away too, after the post of every later step and before that of every earlier one.
const names = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
];
for (const name of names) {
  appendFileSync(process.env.GITHUB_ENV, `${name}=\n`);
}
