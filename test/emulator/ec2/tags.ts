import { ec2Error } from './api.ts';
import type { Tag, TagSpecification } from './shapes.ts';

const most = { tags: 50, key: 127, value: 256 };

/**
 * The tags that a request's `TagSpecifications` give to what it creates. Another type of resource,
 * or tags that are not valid, are an `ApiError`.
 */
export function specifiedTags(
  type: string,
  specifications: readonly TagSpecification[] = [],
): Tag[] {
  const other = specifications.find(({ ResourceType }) => ResourceType !== type);
  if (other) {
    throw invalid(
      `'${other.ResourceType}' is not a valid taggable resource type for this operation.`,
    );
  }
  return mergedTags(
    [],
    specifications.flatMap(({ Tags = [] }) => Tags),
  );
}

/** Tags with others added, which replace those of the same key. */
export function mergedTags(tags: readonly Tag[], added: readonly Tag[]): Tag[] {
  refuseInvalid(added);
  const merged = new Map([...tags, ...added].map(({ Key = '', Value = '' }) => [Key, Value]));
  if (merged.size > most.tags) {
    throw ec2Error(
      'TagLimitExceeded',
      `The maximum number of Tags for a resource has been reached: ${most.tags}`,
    );
  }
  return [...merged].map(([Key, Value]) => ({ Key, Value }));
}

/** Tags without those of the given keys; where a value is given, only if they have it. */
export const withoutTags = (tags: readonly Tag[], deleted: readonly Tag[] | undefined): Tag[] =>
  deleted ? tags.filter((tag) => !deleted.some((gone) => isMeant(gone, tag))) : [];

const isMeant = (gone: Tag, { Key, Value }: Tag): boolean =>
  gone.Key === Key && (gone.Value === undefined || gone.Value === Value);

function refuseInvalid(tags: readonly Tag[]): void {
  for (const { Key = '', Value = '' } of tags) {
    if (!Key) throw invalid('Tag keys must not be empty');
    if (Key.startsWith('aws:')) {
      throw invalid(`Tag keys starting with 'aws:' are reserved for internal use`);
    }
    if (Key.length > most.key) {
      throw invalid(`Tag key exceeds the maximum length of ${most.key} characters`);
    }
    if (Value.length > most.value) {
      throw invalid(`Tag value exceeds the maximum length of ${most.value} characters`);
    }
  }
  const keys = tags.map(({ Key }) => Key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) throw invalid(`Duplicate tag key '${twice}' specified.`);
}

const invalid = (message: string) => ec2Error('InvalidParameterValue', message);
