import { randomBytes, randomInt } from 'node:crypto';
import { type PolicyDocument, readPolicy, verdictOf } from '../access/policy.ts';
import type { Principals } from '../access/principals.ts';
import { type Account, globalArnIn } from '../account.ts';
import type { Session } from '../credentials.ts';
import { ApiError } from '../protocol/api-error.ts';
import { exception, invalid } from './api.ts';
import { type IdentityProvider, providerName } from './identity-provider.ts';
import { readWebIdentity, type WebIdentity } from './web-identity.ts';

const longestPolicy = 2048;

/** A role that a web identity may assume. */
export interface Role {
  readonly name: string;
  /** Who may assume it. Its `Principal` is compared with the identity provider's ARN. */
  readonly trustPolicy: PolicyDocument;
  /** What it may do; everything unless told. */
  readonly policy?: PolicyDocument;
  /** In seconds; 3600 unless told. */
  readonly maxSessionDuration?: number;
}

export interface AssumeRoleWithWebIdentityRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly WebIdentityToken: string;
  readonly Policy?: string;
  readonly DurationSeconds?: number;
}

/** The state behind STS, and its operations by their names in camel case. It is the same in every region. */
export class Sts {
  /** The identity providers of the account; a test may put others in their place. */
  identityProviders: readonly IdentityProvider[];
  /** Every session that a role was assumed for. */
  readonly sessions: Session[] = [];
  readonly #account: Account;
  readonly #principals: Principals;
  readonly #now: () => number;
  readonly #roles = new Map<string, Role & { readonly id: string }>();

  constructor(
    account: Account,
    principals: Principals,
    now: () => number,
    identityProviders: readonly IdentityProvider[] = [],
  ) {
    this.#account = account;
    this.#principals = principals;
    this.#now = now;
    this.identityProviders = identityProviders;
  }

  /** Puts a role there, in place of one of the same name. */
  putRole(role: Role): { readonly arn: string } {
    readPolicy(role.trustPolicy);
    if (role.policy) readPolicy(role.policy);
    const arn = globalArnIn(this.#account, 'iam', `role/${role.name}`);
    this.#roles.set(arn, { ...role, id: `AROA${randomKey(17)}` });
    return { arn };
  }

  deleteRole(name: string): void {
    this.#roles.delete(globalArnIn(this.#account, 'iam', `role/${name}`));
  }

  assumeRoleWithWebIdentity(input: AssumeRoleWithWebIdentityRequest) {
    const { RoleArn, RoleSessionName, WebIdentityToken, Policy, DurationSeconds = 3600 } = input;
    refuseMalformed(input);
    const identity = readWebIdentity(WebIdentityToken, this.identityProviders, this.#now());
    const role = this.#roles.get(RoleArn);
    if (!role || !this.#trusts(role, identity)) {
      throw new ApiError(
        'AccessDenied',
        403,
        'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      );
    }
    if (DurationSeconds > (role.maxSessionDuration ?? 3600)) {
      throw invalid(
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      );
    }
    const sessionPolicy = Policy === undefined ? undefined : sessionPolicyFrom(Policy);
    const credentials = this.#newSession(DurationSeconds);
    this.sessions.push(credentials);
    const arn = globalArnIn(this.#account, 'sts', `assumed-role/${role.name}/${RoleSessionName}`);
    const userId = `${role.id}:${RoleSessionName}`;
    this.#principals.accept({
      credentials,
      arn,
      userId,
      identityPolicy: role.policy,
      sessionPolicy,
    });
    return {
      Credentials: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        SessionToken: credentials.sessionToken,
        Expiration: credentials.expiration,
      },
      SubjectFromWebIdentityToken: identity.subject,
      AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
      PackedPolicySize: Policy && Math.ceil((100 * Policy.length) / longestPolicy),
      Provider: this.#providerArn(identity),
      Audience: identity.audience,
    };
  }

  #trusts({ trustPolicy }: Role, { provider, subject, audience }: WebIdentity): boolean {
    const name = providerName(provider.issuer);
    const arn = this.#providerArn({ provider });
    const Statement = [trustPolicy.Statement]
      .flat()
      .filter(({ Principal }) => federated(Principal).includes(arn));
    const permission = {
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: '*',
      context: { [`${name}:sub`]: subject, [`${name}:aud`]: audience },
    };
    return verdictOf({ Statement }, permission) === 'allowed';
  }

  #providerArn({ provider }: Pick<WebIdentity, 'provider'>): string {
    return globalArnIn(this.#account, 'iam', `oidc-provider/${providerName(provider.issuer)}`);
  }

  #newSession(seconds: number): Session & { readonly expiration: Date } {
    return {
      accessKeyId: `ASIA${randomKey(16)}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: randomBytes(120).toString('base64'),
      expiration: new Date(Math.floor(this.#now() / 1000 + seconds) * 1000),
    };
  }
}

function refuseMalformed(input: AssumeRoleWithWebIdentityRequest): void {
  const { RoleArn, RoleSessionName, Policy = '', DurationSeconds = 3600 } = input;
  if (!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName)) {
    throw constraint(
      RoleSessionName,
      'roleSessionName',
      'Member must satisfy regular expression pattern: [\\w+=,.@-]*',
    );
  }
  if (DurationSeconds < 900) {
    throw constraint(
      DurationSeconds,
      'durationSeconds',
      'Member must have value greater than or equal to 900',
    );
  }
  if (DurationSeconds > 43_200) {
    throw constraint(
      DurationSeconds,
      'durationSeconds',
      'Member must have value less than or equal to 43200',
    );
  }
  if (Policy.length > longestPolicy) {
    throw constraint(
      Policy,
      'policy',
      `Member must have length less than or equal to ${longestPolicy}`,
    );
  }
  if (!/^arn:[\w-]+:iam::\d{12}:role\/./.test(RoleArn)) throw invalid(`${RoleArn} is invalid`);
}

function sessionPolicyFrom(text: string): PolicyDocument {
  try {
    return readPolicy(text);
  } catch (error) {
    throw exception('MalformedPolicyDocumentException', (error as Error).message);
  }
}

const constraint = (value: string | number, name: string, rule: string): ApiError =>
  invalid(
    `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: ${rule}`,
  );

function federated(principal: unknown): string[] {
  if (typeof principal !== 'object' || principal === null || !('Federated' in principal)) return [];
  return [principal.Federated].flat().map(String);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const randomKey = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
