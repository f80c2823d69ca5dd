/** Does what the AWS CLI does, for the few commands of the examples, on a machine that has none. */
import { signedCall } from '../../../emulator/signed-call.ts';

const parameterNames: Readonly<Record<string, readonly string[]>> = {
  'cluster-identifier': ['ClusterIdentifier'],
  'workgroup-name': ['workgroupName'],
  'cluster-security-group-name': ['ClusterSecurityGroupName'],
  cidrip: ['CIDRIP'],
  'group-id': ['GroupId'],
  protocol: ['IpPermissions.1.IpProtocol'],
  port: ['IpPermissions.1.FromPort', 'IpPermissions.1.ToPort'],
  cidr: ['IpPermissions.1.IpRanges.1.CidrIp'],
  'source-group': ['IpPermissions.1.Groups.1.GroupId'],
};

const [service, operation = '', ...args] = process.argv.slice(2);
if (service !== 'redshift' && service !== 'redshift-serverless' && service !== 'ec2') {
  throw new Error(`aws ${service} is not known.`);
}

const options: Record<string, string> = {};
for (let at = 0; at < args.length; at += 2) {
  options[String(args[at]).replace(/^--/, '')] = args[at + 1] ?? '';
}
const { query, output: _, ...given } = options;

const parameters = Object.entries(given).flatMap(([option, value]) => {
  const names = parameterNames[option];
  if (!names) throw new Error(`--${option} is not known.`);
  return names.map((name) => [name, value]);
});

const Action = operation.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const { status, body } = await signedCall({
  url: variable('AWS_ENDPOINT_URL'),
  region: variable('AWS_REGION'),
  service,
  credentials: {
    accessKeyId: variable('AWS_ACCESS_KEY_ID'),
    secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
    sessionToken: variable('AWS_SESSION_TOKEN'),
  },
  parameters: {
    Action,
    Version: service === 'ec2' ? '2016-11-15' : '2012-12-01',
    ...Object.fromEntries(parameters),
  },
  ...(service === 'redshift-serverless' && {
    json: { target: `RedshiftServerless.${Action}`, input: Object.fromEntries(parameters) },
  }),
});
console.log(query ? text(body, query) : body);
if (status >= 400) process.exitCode = 254;

/** What `--query … --output text` prints, where the query ends in the name of one member, or in its first entry. */
function text(response: string, jmesPath: string): string {
  const member = jmesPath.split('.').at(-1)?.replace('[0]', '');
  const found = new RegExp(`<${member}>([^<]*)|"${member}":\\[?"([^"]*)`).exec(response);
  return found?.[1] ?? found?.[2] ?? 'None';
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}
