import type { Tag } from '@aws-sdk/client-redshift';
import { fault } from './api.ts';

const most = 50;

/** A resource's tags, key to value. */
export type Tags = Map<string, string>;

/** The `TagKeys` and `TagValues` of a describe request. */
export interface TagFilter {
  readonly TagKeys?: readonly string[] | undefined;
  readonly TagValues?: readonly string[] | undefined;
}

/**
 * Adds tags, replacing the value of a key that is there. A key or value that is too long or
 * reserved is an `InvalidTagFault`, a 51st tag a `TagLimitExceededFault`; nothing is added then.
 */
export function addTags(tags: Tags, added: readonly Tag[]): void {
  for (const { Key = '', Value = '' } of added) {
    if (!Key || Key.length > 128 || Value.length > 256 || Key.startsWith('aws:')) {
      throw fault('InvalidTagFault', `The tag ${Key} is not valid`);
    }
  }
  if (new Set([...tags.keys(), ...added.map(({ Key }) => Key)]).size > most) {
    throw fault('TagLimitExceededFault', `A resource can have at most ${most} tags`);
  }
  for (const { Key = '', Value = '' } of added) tags.set(Key, Value);
}

/** Tags as the API shapes them. */
export const tagList = (tags: Tags): Tag[] => [...tags].map(([Key, Value]) => ({ Key, Value }));

/** Whether a tag passes: its key is one of the keys and its value one of the values, where given. */
export const passes = (tag: Tag, { TagKeys, TagValues }: TagFilter): boolean =>
  (!TagKeys?.length || TagKeys.includes(tag.Key ?? '')) &&
  (!TagValues?.length || TagValues.includes(tag.Value ?? ''));

/** Whether a resource with these tags passes: no filter at all, or a tag that passes it. */
export const anyPasses = (tags: Tags, filter: TagFilter): boolean =>
  (!filter.TagKeys?.length && !filter.TagValues?.length) ||
  tagList(tags).some((tag) => passes(tag, filter));
