import { type Account, isRegionName } from './account.ts';
import { Ec2 } from './ec2/ec2.ts';
import { ec2Service } from './ec2/service.ts';
import { createIds } from './ids.ts';
import { Redshift } from './redshift/redshift.ts';
import { redshiftService } from './redshift/service.ts';
import { RedshiftServerless } from './redshift-serverless/redshift-serverless.ts';
import { redshiftServerlessService } from './redshift-serverless/service.ts';
import type { Service } from './service.ts';

/** The state of one region. */
export interface Region extends Account {
  readonly redshift: Redshift;
  readonly ec2: Ec2;
  readonly redshiftServerless: RedshiftServerless;
}

/** The regions of the account; each comes into being when it is first asked for. */
export interface Regions {
  serves(region: string): boolean;
  /** The state of a region. Throws an `Error` where the region is not served. */
  in(region: string): Region;
  services(region: string): readonly [Service, ...Service[]];
}

/**
 * `served` are the only regions; any that looks like one unless told. The global services answer in
 * each of them.
 */
export function createRegions(
  accountId: string,
  served: readonly string[] | undefined,
  globalServices: readonly Service[],
): Regions {
  const ids = createIds();
  const states = new Map<string, { region: Region; services: [Service, ...Service[]] }>();
  const serves = (region: string) => served?.includes(region) ?? isRegionName(region);

  function stateOf(name: string) {
    const known = states.get(name);
    if (known) return known;
    if (!serves(name)) throw new Error(`The emulator does not serve the region ${name}`);
    const account: Account = { accountId, region: name };
    const ec2 = new Ec2(account, ids);
    const vpcOf = (groupId: string) => ec2.group(groupId)?.VpcId;
    const redshift = new Redshift(account, vpcOf);
    const redshiftServerless = new RedshiftServerless(account, vpcOf);
    const services: [Service, ...Service[]] = [
      redshiftService(redshift),
      ec2Service(ec2),
      redshiftServerlessService(redshiftServerless),
      ...globalServices,
    ];
    const state = { region: { ...account, redshift, ec2, redshiftServerless }, services };
    states.set(name, state);
    return state;
  }

  return {
    serves,
    in: (name) => stateOf(name).region,
    services: (name) => stateOf(name).services,
  };
}
