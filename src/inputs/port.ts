import { LAST_PORT, type Ports } from '../domain/rule.ts';
import { INPUT } from './names.ts';
import { invalid } from './reader.ts';

/**
 * Reads `port`: a port, a range such as `5431-5455`, or `all`; `undefined` where it is not set.
 *
 * @throws {InvalidInput} where it is none of these
 */
export function readPort(value: string): Ports | undefined {
  if (value === '') return undefined;
  if (value === 'all') return value;
  const [, first = '', last = first] = /^(\d{1,5})(?: *- *(\d{1,5}))?$/.exec(value) ?? [];
  const [from, to] = [Number(first), Number(last)];
  // A single port 0 is no port, but ranges may begin there.
  const isValid = from <= to && to >= 1 && to <= LAST_PORT;
  return isValid
    ? { from, to }
    : invalid(
        INPUT.port,
        value,
        `is not a port: use one from 1 to ${LAST_PORT}, a range such as 5431-5455, or all.`,
      );
}

/**
 * Reads `port` where it is one port; `undefined` where it is not set.
 *
 * @throws {InvalidInput} where it is none
 */
export function readSinglePort(value: string): number | undefined {
  if (value === '') return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return port >= 1 && port <= LAST_PORT
    ? port
    : invalid(INPUT.port, value, `is not a port: use one from 1 to ${LAST_PORT}, such as 5439.`);
}
