import { appendFileSync } from 'node:fs';

const region = process.env['INPUT_AWS-REGION'];
const session = JSON.parse(process.env.STAND_IN_SESSION);
const endpoint = JSON.parse(process.env.STAND_IN_ENDPOINTS)[region];
if (!endpoint) throw new Error(`No emulator stands for ${region}.`);

const variables = {
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: session.accessKeyId,
  AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
  AWS_SESSION_TOKEN: session.sessionToken,
  AWS_ENDPOINT_URL: endpoint,
};
for (const [name, value] of Object.entries(variables)) {
  appendFileSync(process.env.GITHUB_ENV, `${name}=${value}\n`);
}
