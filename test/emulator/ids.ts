/** Gives out ids as EC2 does, e.g. `sgr-` and 17 hexadecimal digits. None is ever given out twice. */
export type Ids = (prefix: string) => string;

export function createIds(): Ids {
  let last = 0;
  return (prefix) => {
    last += 1;
    return `${prefix}-${last.toString(16).padStart(17, '0')}`;
  };
}
