import { join } from 'node:path';
import type { Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { cacheRoot } from '../devices/repository';
import { fullGrid } from './activationRecipe';
import { buildVectors, type Library } from './build';
import { computeInWorkers } from './pool';
import { fullRows } from './reductionRecipe';

const workers = 2;

/** The vectors of the full grid, from a cache; what is missing or stale there is made. Without names: of every function. */
export function openLibrary(
  specification: Specification,
  oracle: Oracle,
  onDone: (values: number, of: number) => void,
  names?: readonly string[],
  cache = join(cacheRoot, 'vectors'),
): Promise<Library> {
  const grid = { activations: fullGrid, rows: fullRows };
  return buildVectors(
    specification,
    oracle,
    cache,
    grid,
    computeInWorkers(specification, workers),
    onDone,
    names === undefined ? undefined : new Set(names),
  );
}
