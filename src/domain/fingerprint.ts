/**
 * A number that tells one text from another (FNV-1a, 32 bits). It keeps no secret and stops no attacker; Node's
 * own checksums cost each step a millisecond to load.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
