import { expect, test } from 'vitest';
import { decodeBase64 } from '../src/source.js';

const withNode = { Uint8Array, Buffer, atob };
const withBrowser = { Uint8Array, atob };
const withNewest = {
  Uint8Array: Object.assign((() => {}) as unknown as new (length: number) => Uint8Array, {
    fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  }),
  atob: () => {
    throw new Error('not needed');
  },
};

test.each([
  ['Node', withNode],
  ['a browser', withBrowser],
  ['an engine with Uint8Array.fromBase64', withNewest],
])('bytes come back from base64 in %s', (_, host) => {
  for (const length of [0, 1, 2, 3, 4, 5, 256, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + 13) % 256);
    expect([...decodeBase64(Buffer.from(bytes).toString('base64'), host)]).toEqual([...bytes]);
  }
});
