/** The AWS account and region that the emulator stands for. */
export interface Account {
  readonly accountId: string;
  readonly region: string;
}
