import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Activation, LawDefinition, ParameterDefinitions, Reduction } from '../language';

async function defaultExports<T>(folder: string): Promise<readonly (readonly [file: string, exported: T])[]> {
  const files = readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url))).filter((file) => file.endsWith('.ts'));
  return Promise.all(files.map(async (file) => [file.slice(0, -3), (await import(`../${folder}/${file}`)).default as T] as const));
}

/** What the files of the spec export, by file name: a new file is tested without being named anywhere. */
export const activations = await defaultExports<Activation<ParameterDefinitions>>('activations');
export const reductions = await defaultExports<Reduction<string, string>>('reductions');
export const laws = (
  await defaultExports<readonly LawDefinition<Readonly<Record<string, { min?: number; max?: number; above?: number }>>>[]>('laws')
).flatMap(([, exported]) => exported);
