/** A tag, in the API's shape. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
