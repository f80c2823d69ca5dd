import { describe, expect, it } from '@jest/globals';
import { emptyResponse, once, sender, wrongResponse } from '../../../src/aws/send.ts';
import { Fault } from '../../../src/faults/fault.ts';
import { denied } from '../../support/samples.ts';

const lines: string[] = [];
const send = sender('redshift', 'cluster analytics', {
  region: 'eu-west-1',
  debug: (line) => void lines.push(line),
});

/** What a request that is sent like this throws. */
async function thrown(request: () => Promise<never>) {
  lines.length = 0;
  return send('DescribeClusters', request, () => undefined).catch((error: unknown) => error);
}

describe('a request through the SDK', () => {
  it('gives what is read from its output, and tells its request id at debug level', async () => {
    lines.length = 0;
    const output = { $metadata: { requestId: 'abc' }, Marker: 'next' };
    expect(
      await send(
        'DescribeClusters',
        async () => output,
        ({ Marker }) => Marker,
      ),
    ).toBe('next');
    expect(lines).toEqual(['redshift:DescribeClusters: request id abc']);
  });

  it('tells that there was none', async () => {
    lines.length = 0;
    await send(
      'DescribeClusters',
      async () => ({ $metadata: {} }),
      () => undefined,
    );
    expect(lines).toEqual(['redshift:DescribeClusters: request id none']);
  });

  it('that AWS refuses is a fault, with the thing, the region, the IAM action and the words of AWS', async () => {
    const missing = Object.assign(new Error('gone'), { name: 'ClusterNotFound' });
    expect(await thrown(async () => Promise.reject(missing))).toMatchObject({
      title: 'Cluster not found',
      explanation: expect.stringMatching(/cluster analytics in eu-west-1/),
      ownWords: expect.stringContaining('gone'),
    });
    const metadata = { $metadata: { requestId: 'xyz', httpStatusCode: 403 } };
    const refused = Object.assign(new Error('no'), { name: 'AccessDenied', ...metadata });
    expect(await thrown(async () => Promise.reject(refused))).toMatchObject({
      explanation: expect.stringContaining('redshift:DescribeClusters'),
      ownWords: expect.stringContaining('xyz'),
    });
    expect(lines).toEqual(['redshift:DescribeClusters: request id xyz']);
  });

  it('whose output can not be believed is a fault, and the request id is told', async () => {
    const read = () => {
      throw emptyResponse();
    };
    lines.length = 0;
    const failing = send(
      'DescribeClusters',
      async () => ({ $metadata: { requestId: 'abc' } }),
      read,
    );
    await expect(failing).rejects.toBeInstanceOf(Fault);
    expect(lines[0]).toBe('redshift:DescribeClusters: request id abc');
  });

  it('that fails with a fault fails with that one', async () => {
    expect(await thrown(async () => Promise.reject(denied))).toBe(denied);
  });
});

describe('a response', () => {
  it('without what was asked for may come from a gateway, so it is asked for again', async () => {
    expect(await thrown(async () => Promise.reject(emptyResponse()))).toMatchObject({
      title: 'Unexpected response, not from AWS',
      passes: true,
      maybeApplied: true,
      ownWords: expect.stringContaining('The response does not hold what was asked for'),
    });
  });

  it('of a shape that nobody expects is as good as lost', async () => {
    const failing = send(
      'DescribeClusters',
      async () => ({ $metadata: {} }),
      () => (undefined as unknown as { readonly rules: [] }).rules,
    );
    await expect(failing).rejects.toMatchObject({
      title: 'Unexpected response, not from AWS',
      maybeApplied: true,
    });
  });

  it('that is read, and is about another thing, is not asked for again', async () => {
    const failing = send(
      'DescribeClusters',
      async () => ({ $metadata: {} }),
      () => {
        throw wrongResponse('cluster other');
      },
    );
    await expect(failing).rejects.toMatchObject({
      title: 'Response for another resource',
      passes: false,
    });
  });

  it('about another thing is not believed, nor asked for again, and says what it is about', async () => {
    expect(await thrown(async () => Promise.reject(wrongResponse('cluster other')))).toMatchObject({
      title: 'Response for another resource',
      passes: false,
      explanation: expect.stringContaining('cluster analytics'),
      ownWords: expect.stringContaining('cluster other'),
    });
  });
});

describe('a thing that is made once', () => {
  it('is made when it is first asked for', () => {
    let made = 0;
    const get = once(() => ++made);
    expect(made).toBe(0);
    expect([get(), get()]).toEqual([1, 1]);
  });

  it('may be nothing, which is not made again', () => {
    let made = 0;
    const get = once(() => {
      made += 1;
      return undefined;
    });
    get();
    get();
    expect(made).toBe(1);
  });

  it('is tried again where it could not be made', () => {
    let tried = 0;
    const get = once(() => {
      if (++tried === 1) throw new Error('no');
      return 'made';
    });
    expect(get).toThrow('no');
    expect(get()).toBe('made');
  });
});
