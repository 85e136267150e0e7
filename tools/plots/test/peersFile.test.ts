import { expect, test } from 'vitest';
import { type PeersFile, peersOf, readPeers, writePeers } from '../src/peersFile';

const file: PeersFile = {
  peers: [{ id: 'peer', version: '1' }],
  functions: {
    elu: {
      vectors: 'abc',
      quantities: {
        value: {
          peer: {
            operation: 'elu(x)',
            worst: { ulp: 'NaN', where: 'x = 1' },
            special: ['NaN at 1'],
            curves: { bend: [null, -1, 0.5, 1e7] },
          },
        },
      },
    },
  },
};
const subject = (name: string) => ({ name, quantity: { kind: 'value' } }) as const;

test('what is written is read again, a curve on one line', () => {
  const text = writePeers(file);
  expect(JSON.parse(text)).toEqual(file);
  expect(text).toContain('"bend": [null,-1,0.5,10000000]\n');
});

test('measurements of a subject are those of the same vectors', () => {
  expect(Object.keys(peersOf(file, subject('elu'), 'abc'))).toEqual(['peer']);
  expect(() => peersOf(file, subject('elu'), 'other')).toThrow(
    'elu: measured on the vectors of another spec: run `npm run bench:accuracy`',
  );
  expect(() => peersOf(file, subject('gelu'), 'abc')).toThrow('expected measurements of gelu, got none: run `npm run bench:accuracy`');
});

test('a missing file says what makes it', async () => {
  await expect(readPeers('/nowhere/peers.json')).rejects.toThrow('run `npm run bench:accuracy`');
});
