/** Where a request goes. */
export interface Destination {
  /** The service, by its name in host names; for those that the actions use it is that of IAM too. */
  readonly service: string;
  readonly region: string;
}
