import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { repositoryRoot } from '../devices/repository';
import { openShownLibrary } from '../vectors/shownLibrary';
import type { Environment } from './environment';

/** This repository's spec. */
export async function openEnvironment(): Promise<Environment> {
  const specification = readSpecification(repositoryRoot);
  const oracle = await createOracle(specification);
  return { specification, oracle, openLibrary: (names) => openShownLibrary(specification, oracle, names) };
}
