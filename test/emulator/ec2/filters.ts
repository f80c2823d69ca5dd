import { matchesWildcard } from '../access/wildcard.ts';
import { ec2Error } from './api.ts';
import type { Filter, Tag } from './shapes.ts';

/** What the filters of a describe look at. */
export interface Filterable {
  /** The values of an item by the names of the filters. */
  readonly values: Readonly<Record<string, string>>;
  /** The item's tags, where `tag:KEY` is a filter. */
  readonly tags?: readonly Tag[];
}

/**
 * Whether an item passes all filters: one of a filter's values must match, in which `*` and `?` are
 * wildcards. A filter that the operation does not have is an `ApiError` `InvalidParameterValue`.
 */
export const passesFilters = (filters: readonly Filter[], item: Filterable): boolean =>
  filters.every(({ Name = '', Values = [] }) => {
    const value = valueUnder(Name, item);
    return value !== undefined && Values.some((pattern) => matchesWildcard(pattern, value));
  });

function valueUnder(name: string, { values, tags }: Filterable): string | undefined {
  if (tags && name.startsWith('tag:')) {
    return tags.find(({ Key }) => Key === name.slice('tag:'.length))?.Value;
  }
  if (name in values) return values[name];
  throw ec2Error('InvalidParameterValue', `The filter '${name}' is invalid`);
}
