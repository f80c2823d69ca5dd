// The least that a Node program can do to revoke a rule: sign (SigV4), send, read the response. Plain
// JavaScript and built-in modules only, so that only the work itself takes time. Node's modules come from
// `getBuiltinModule`: an import reads each of their exports, and with them loads undici, for a third of the time.
const { createHash, createHmac } = process.getBuiltinModule('node:crypto');

const { env } = process;
const url = new URL(env.AWS_ENDPOINT_URL);
const { request } = process.getBuiltinModule(
  url.protocol === 'https:' ? 'node:https' : 'node:http',
);
const body = new URLSearchParams({
  Action: 'RevokeClusterSecurityGroupIngress',
  Version: '2012-12-01',
  ClusterSecurityGroupName: env['INPUT_CLUSTER-SECURITY-GROUP-NAME'],
  CIDRIP: env['INPUT_CIDR-IP'],
}).toString();

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

const headers = {
  'content-type': 'application/x-www-form-urlencoded',
  host: url.host,
  'x-amz-date': new Date().toISOString().replace(/[:-]|\.\d+/g, ''),
};
const signedHeaders = Object.keys(headers).join(';');
const canonicalHeaders = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
const canonicalRequest = `POST\n/\n\n${canonicalHeaders.join('')}\n${signedHeaders}\n${sha256(body)}`;

const date = headers['x-amz-date'].slice(0, 8);
const scope = [date, env.AWS_REGION, 'redshift', 'aws4_request'];
const key = scope.reduce(hmac, `AWS4${env.AWS_SECRET_ACCESS_KEY}`);
const algorithm = 'AWS4-HMAC-SHA256';
const toSign = [algorithm, headers['x-amz-date'], scope.join('/'), sha256(canonicalRequest)];
const signature = hmac(key, toSign.join('\n')).toString('hex');
headers.authorization = `${algorithm} Credential=${env.AWS_ACCESS_KEY_ID}/${scope.join('/')}, SignedHeaders=${signedHeaders}, Signature=${signature}`;

request(url, { method: 'POST', headers }, (response) => {
  let xml = '';
  response.setEncoding('utf8');
  response.on('data', (chunk) => {
    xml += chunk;
  });
  response.on('end', () => {
    console.log(response.statusCode, xml.length);
    process.exitCode = response.statusCode === 200 ? 0 : 1;
  });
}).end(body);
