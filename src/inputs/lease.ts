import { isIPv6, isPublic, network, prefixLength } from '../domain/cidr.ts';
import { IF_PORT_TAKEN, type LeaseRequest, type Lessee } from '../domain/lease-request.ts';
import type { CidrSource, Source } from '../domain/source.ts';
import { readNumber, readWord } from './choices.ts';
import { readCidrIp } from './cidr-ip.ts';
import { INPUT } from './names.ts';
import { readSinglePort } from './port.ts';
import { type GetInput, invalid, readAll, readEach, refuseTogether } from './reader.ts';
import { readJobId, readOwnRun } from './run.ts';
import { readGroupId } from './security-group.ts';
import { readServiceUrl } from './service-url.ts';
import { readStep } from './step.ts';
import { readVpcTarget } from './target.ts';

/**
 * Reads the inputs of the lease action. Sends no request: the texts alone decide.
 *
 * @throws {InvalidInput} with all problems of the inputs
 */
export function readLease(get: GetInput, env: NodeJS.ProcessEnv): LeaseRequest {
  return readAll({
    options: () => readStep(get, env),
    place: () => readVpcTarget(get),
    lessee: () => readLessee(get),
    port: () => readSinglePort(get(INPUT.port)),
    ifPortTaken: () => readWord(get, INPUT.ifPortTaken, IF_PORT_TAKEN),
    expiresIn: () =>
      readNumber(get, INPUT.expiresIn, { unit: 'minutes', from: 1, to: 7200, otherwise: 360 }),
    waitUntilReachable: () =>
      readNumber(get, INPUT.waitUntilReachable, {
        unit: 'seconds',
        from: 0,
        to: 3600,
        otherwise: 60,
      }),
    run: () => readOwnRun(env),
    job: () => readJobId(get(INPUT.jobId)),
  });
}

function readLessee(get: GetInput): Lessee {
  const { publicIpUrl, sources } = readAll({
    publicIpUrl: () => readServiceUrl(INPUT.publicIpUrl, get(INPUT.publicIpUrl) || CHECKIP),
    sources: () => readLeaseSources(get),
  });
  const [first, ...others] = sources;
  return first ? { kind: 'sources', sources: [first, ...others] } : { kind: 'runner', publicIpUrl };
}

/** Reads the sources that are given; none where the address of this runner has to be asked. */
function readLeaseSources(get: GetInput): Source[] {
  const [cidrIp, groupId] = [get(INPUT.cidrIp), get(INPUT.ec2SecurityGroupId)];
  if (cidrIp !== '' && groupId !== '') {
    refuseTogether(
      [INPUT.cidrIp, INPUT.ec2SecurityGroupId],
      'set one, or neither for the address of this runner',
    );
  }
  if (groupId !== '') {
    const id = readGroupId(INPUT.ec2SecurityGroupId, groupId);
    return [{ kind: 'ec2-security-group-id', id }];
  }
  return cidrIp === '' ? [] : distinctNetworks(readEach(readCidrIp(cidrIp), narrow));
}

/** Each block once, in the form that EC2 stores. */
function distinctNetworks(blocks: readonly CidrSource[]): Source[] {
  const networks = new Set(blocks.map(({ cidr }) => network(cidr)));
  return [...networks].map((cidr) => ({ kind: 'cidr', cidr }));
}

/** Where the address is asked, unless another service is named. It responds over IPv4 only. */
const CHECKIP = 'https://checkip.amazonaws.com';

/** The widest public blocks that a lease lets in. */
const WIDEST = { ipv4: 16, ipv6: 32 };

/** A lease is for a runner, not for the internet. */
function narrow(source: CidrSource): CidrSource {
  const { cidr } = source;
  const widest = isIPv6(cidr) ? WIDEST.ipv6 : WIDEST.ipv4;
  return isPublic(cidr) && Number(prefixLength(cidr)) < widest
    ? invalid(
        INPUT.cidrIp,
        cidr,
        `has too many public addresses for a lease: use the address of the runner, or a block no wider than /${widest}.`,
      )
    : source;
}
