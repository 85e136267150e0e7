import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backends } from '@rampa/conformance';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { paths } from '../src/paths';
import type { PeersFile } from '../src/peersFile';

const specification = readSpecification(paths.root);
const page = readFileSync(paths.page, 'utf8');
/** Every picture that the spec asks for. */
const pictures = [
  ...specification.activations.map(
    ({ name, parameters }) => [name, ['value', 'derivative', ...parameters.map((parameter) => parameter.name)]] as const,
  ),
  ...specification.reductions.map(({ name }) => [name, ['value', 'backward']] as const),
].flatMap(([name, quantities]) => quantities.map((quantity) => `${name}.${quantity}.svg`));

test('a picture for every function and quantity of the spec, and no other (else: npm run plots)', () => {
  expect(
    readdirSync(paths.plots)
      .filter((file) => file.endsWith('.svg'))
      .sort(),
  ).toEqual([...pictures].sort());
});

describe.each(pictures)('%s', (file) => {
  test('is shown on the page, names every backend, and is small', () => {
    expect(page).toContain(`plots/${file}`);
    const svg = readFileSync(join(paths.plots, file), 'utf8');
    for (const id of Object.keys(backends)) expect(svg).toContain(`Rampa ${id}<`);
    expect(svg.length).toBeLessThan(60_000);
  });
});

test('the page names the peers with their versions', () => {
  const { peers } = JSON.parse(readFileSync(paths.peers, 'utf8')) as PeersFile;
  expect(peers.length).toBeGreaterThan(2);
  for (const { id, version } of peers) expect(page).toContain(`${id} ${version}`);
});
