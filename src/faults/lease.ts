import type { FaultRow } from './row.ts';

/** A service for public addresses that sent another status than 200. */
const failedService = {
  title: 'Address service failed',
  meaning: "{subject} could not tell this runner's public address: it sent status {detail}.",
  remedy: 'Set cidr-ip to that address, or public-ip-url to another service.',
};

/** The failures of a lease: ports and groups without room for it, this runner's address, and the endpoint. */
export const leaseFaults: readonly FaultRow[] = [
  {
    codes: ['InvalidPermission.Duplicate'],
    kind: 'rule-exists',
    title: 'Duplicate rule',
    meaning: 'Another rule of {subject} already lets this source in on the same ports.',
    remedy: 'Revoke that rule, or leave if-port-taken at widen.',
  },
  {
    codes: ['PortTaken'],
    title: 'Port taken',
    meaning: 'Another rule already lets this source in on exactly port {detail}.',
    remedy: 'Wait until it is revoked, or set if-port-taken to widen.',
  },
  {
    codes: ['PortsTaken'],
    title: 'All port ranges taken',
    meaning: 'Other rules already let this source in on each port range near port {detail}.',
    remedy:
      'Run fewer jobs from the same address at once, or run a sweep to close leases left open.',
  },
  {
    codes: ['LeaseByWrongClock'],
    title: 'Clock too far off for a lease',
    meaning:
      "AWS refused the request because the runner's clock differs too much from that of AWS. A lease made by this clock would end at the wrong time, so the request is not sent again.",
    remedy: "Set the runner's clock, for example with NTP.",
  },
  {
    codes: ['NotPubliclyAccessible'],
    title: 'Not publicly accessible',
    meaning:
      'The {subject} is not publicly accessible, so a rule for the public address {detail} would let nobody in.',
    remedy:
      'Run the job inside the VPC and set cidr-ip to its private addresses, or make the endpoint publicly accessible.',
  },
  {
    codes: ['NotInVpc'],
    title: 'Not in a VPC',
    meaning: 'The {subject} is outside a VPC, and a lease needs a VPC security group.',
    remedy:
      'Use the root action with revoke-at: job-end and cluster-security-group-name, and open the access in a step of your own.',
  },
  {
    codes: ['RulesPerSecurityGroupLimitExceeded'],
    kind: 'group-full',
    title: 'Security group full',
    meaning: 'There is no room for another rule in {subject} in {region}.',
    remedy: 'Revoke rules that nobody needs, or ask AWS for a higher quota.',
  },
  {
    codes: ['GroupsFull'],
    title: 'Security groups full',
    meaning:
      'There is no room for another rule in {subject}. Expired leases among the rules there: {detail}.',
    remedy: 'Run a sweep to close leases left open, or ask AWS for a higher quota.',
  },
  {
    codes: ['AddressServiceUnreachable'],
    passes: true,
    title: 'Address service not reachable',
    meaning: "{subject} could not be asked for this runner's public address: {detail}.",
    remedy: "Set cidr-ip to that address, or public-ip-url to another service. A proxy isn't used.",
  },
  {
    codes: ['AddressServiceFailed'],
    passes: true,
    ...failedService,
  },
  {
    codes: ['AddressServiceRefused'],
    ...failedService,
  },
  {
    codes: ['AddressServiceRedirects'],
    title: 'Address service redirects',
    meaning:
      "{subject} was asked for this runner's public address, and redirects to {detail}. Redirects are not followed.",
    remedy: 'Set cidr-ip to that address, or public-ip-url to a service that does not redirect.',
  },
  {
    codes: ['AddressServiceNotTrusted'],
    title: 'Address service not trusted',
    meaning: 'The certificate of {subject} is not trusted: {detail}.',
    remedy:
      "Set cidr-ip to this runner's public address, or public-ip-url to another service. If the network replaces certificates, set NODE_EXTRA_CA_CERTS.",
  },
  {
    codes: ['NoPublicAddress'],
    title: 'No public address',
    meaning: "{subject} was asked for this runner's public address, and sent {detail}.",
    remedy: 'Set cidr-ip to that address, or public-ip-url to another service.',
  },
  {
    codes: ['EndpointUnreachable'],
    passes: true,
    title: 'Endpoint not reachable',
    meaning: 'This runner could not open a TCP connection to {subject}: {detail}.',
    remedy:
      "The rule was open, so check the rest: whether the cluster is paused, its route table and network ACL, the runner's firewall, and whether the runner's address changes from connection to connection.",
  },
];
