import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from '@jest/globals';
import type { ConnectionOptions } from '../../src/aws/connection.ts';
import { awsVariables, type Stage } from './stage.ts';

/** What a service responds with: the content of its XML, its JSON, or a whole response. */
export type Canned =
  | string
  | {
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A way for adapters in this process to reach an emulated AWS, or canned responses. */
export interface InProcess {
  /** The surroundings of an adapter that talks to the emulator of a stage, and what it tells at debug level. */
  on(stage: Stage): ConnectionOptions & { readonly lines: readonly string[] };
  /** The same, where each operation has responses, one after the other and the last one for ever. */
  canned(responses: Readonly<Record<string, Canned | readonly Canned[]>>): Promise<
    ConnectionOptions & {
      readonly lines: readonly string[];
      /** The requests that came, as their parameters. */
      readonly requests: readonly URLSearchParams[];
      readonly userAgents: readonly string[];
      /** How many connections were opened. */
      connections(): number;
    }
  >;
  /** Sets variables of this process until the spec is over, and removes those that are undefined. */
  setVariables(variables: Readonly<Record<string, string | undefined>>): void;
}

const key = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

/** Makes `instanceof Error` true of Node's own errors, which come from outside of jest's realm. */
function takeInErrors(): void {
  const own = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(Error, Symbol.hasInstance, {
    configurable: true,
    value(this: unknown, thing: unknown) {
      return this === Error
        ? Object.prototype.toString.call(thing) === '[object Error]'
        : own.call(this as never, thing);
    },
  });
}

/** Gives the specs of a file such ways, and puts the environment right after each of them. */
export function inProcess(): InProcess {
  const environment = { ...process.env };
  const closings: (() => void)[] = [];
  takeInErrors();

  afterEach(() => {
    for (const close of closings.splice(0)) close();
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, environment);
  });

  const setVariables: InProcess['setVariables'] = (variables) => {
    for (const [name, value] of Object.entries(variables)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  /** Lets the SDK's default chains find endpoint and credentials, as in a step, and nothing else of this machine. */
  const surroundings = (variables: Readonly<Record<string, string>>) => {
    const lines: string[] = [];
    const strangers = Object.keys(process.env).filter((name) => /^AWS_|_PROXY$/i.test(name));
    setVariables(Object.fromEntries(strangers.map((name) => [name, undefined])));
    setVariables({
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
      ...variables,
    });
    return {
      region: 'us-east-1',
      env: process.env,
      lines,
      debug: (line: string) => void lines.push(line),
    };
  };

  return {
    setVariables,
    on: ({ emulator }) => surroundings(awsVariables(emulator) as Record<string, string>),
    async canned(responses) {
      const left = new Map(
        Object.entries(responses).map(([action, some]) => [action, [some].flat() as Canned[]]),
      );
      const requests: URLSearchParams[] = [];
      const userAgents: string[] = [];
      let connections = 0;
      const server = createServer(async (request, response) => {
        const body = await text(request);
        // The target of a request in JSON: `RedshiftServerless.GetWorkgroup`.
        const target = String(request.headers['x-amz-target'] ?? '').split('.')[1];
        const parameters = new URLSearchParams(target ? JSON.parse(body) : body);
        requests.push(parameters);
        userAgents.push(request.headers['user-agent'] ?? '');
        const action = target ?? parameters.get('Action') ?? '';
        const own = left.get(action) ?? [];
        const canned = (own.length > 1 ? own.shift() : own[0]) ?? '';
        response.setHeader('x-amzn-requestid', 'canned');
        if (typeof canned === 'string') response.end(target ? canned : enveloped(action, canned));
        else response.writeHead(canned.status, canned.headers).end(canned.body);
      });
      server.on('connection', () => {
        connections += 1;
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closings.push(() => {
        server.closeAllConnections();
        server.close();
      });
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      return {
        ...surroundings({ AWS_ENDPOINT_URL: url, ...key }),
        requests,
        userAgents,
        connections: () => connections,
      };
    },
  };
}

/** Redshift and STS wrap a result, EC2 does not. */
function enveloped(action: string, content: string): string {
  return /Cluster|Caller|AssumeRole/.test(action)
    ? `<${action}Response><${action}Result>${content}</${action}Result></${action}Response>`
    : `<${action}Response>${content}</${action}Response>`;
}

/** A refusal as Redshift and STS word it. */
export function refusal(code: string, status = 400, message = 'no'): Canned {
  return {
    status,
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>refused</RequestId></ErrorResponse>`,
  };
}

/** A refusal as EC2 words it. */
export function ec2Refusal(code: string, status = 400, message = 'no'): Canned {
  return {
    status,
    body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>refused</RequestID></Response>`,
  };
}

/** A refusal as Redshift Serverless words it. */
export function jsonRefusal(code: string, status = 400, message = 'no'): Canned {
  return { status, body: JSON.stringify({ __type: code, message }) };
}
