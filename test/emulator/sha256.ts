import { type BinaryLike, createHash, createHmac, type Hash, type Hmac } from 'node:crypto';

/** SHA-256, or its HMAC where a secret is given, in the shape that the SDK's signer takes. */
export class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: unknown) {
    this.#hash = secret ? createHmac('sha256', secret as BinaryLike) : createHash('sha256');
  }

  update(chunk: unknown): void {
    this.#hash.update(chunk as BinaryLike);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}
