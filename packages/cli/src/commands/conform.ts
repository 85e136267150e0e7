import { openShownLibrary } from '@rampa/conformance';
import { conformCommand, type Environment, vectorsCommand } from '@rampa/conformance/kit';
import type { Command } from 'commander';
import { cacheFolder } from '../project/cache';
import { openAll } from '../project/functions';

/** The kit's commands on Rampa's functions and those of the project. */
export function conform(): Command {
  return conformCommand(openEnvironment);
}

export function vectors(): Command {
  return vectorsCommand(openEnvironment);
}

async function openEnvironment(): Promise<Environment> {
  const { project, specification, oracle } = await openAll();
  return { specification, oracle, openLibrary: (names) => openShownLibrary(specification, oracle, names, cacheFolder(project)) };
}
