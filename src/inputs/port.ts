import type { PortRange } from '../vocabulary/vpc-security-group.ts';
import { shown } from './value.ts';

const LAST_PORT = 65_535;

/** Reads `port`: a port, or a range such as `5431-5455`. */
export function readPort(value: string, problems: string[]): PortRange | undefined {
  if (!value) return undefined;
  const [from, to = from] = value
    .split('-')
    .map((end) => (/^\d{1,5}$/.test(end) ? Number(end) : 0));
  const [FromPort, ToPort] = [from as number, to as number];
  if (FromPort < 1 || ToPort > LAST_PORT || FromPort > ToPort || value.split('-').length > 2) {
    problems.push(
      `port: ${shown(value)} is not a port: give one from 1 to ${LAST_PORT}, or a range such as 5431-5455.`,
    );
  }
  return { FromPort, ToPort };
}
