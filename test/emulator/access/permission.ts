/** What a caller must be allowed to do for an operation to be carried out. */
export interface Permission {
  /** E.g. `ec2:RevokeSecurityGroupIngress`. */
  readonly action: string;
  /** The ARN of the resource; `*` for an action that is not bound to one. */
  readonly resource: string;
  /** The condition keys of the request and their values, e.g. `aws:RequestTag/team`. */
  readonly context?: Context;
}

export type Context = Readonly<Record<string, string | readonly string[]>>;

/** The condition keys of tags that a request wants to set. */
export function requestTags(tags: readonly TagLike[]): Context {
  return { ...keyed('aws:RequestTag', tags), 'aws:TagKeys': tags.map(({ Key = '' }) => Key) };
}

/** The condition keys of the tags that a resource has. */
export const resourceTags = (tags: readonly TagLike[]): Context => keyed('aws:ResourceTag', tags);

interface TagLike {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

const keyed = (name: string, tags: readonly TagLike[]): Record<string, string> =>
  Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [`${name}/${Key}`, Value]));
