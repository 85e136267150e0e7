import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAccuracy } from '../accuracy';
import type { GeneratedFile, Program } from '../program';
import { accuracyPage } from './accuracyPage';
import { functionTable } from './functionTable';

/** Sections of hand-written pages that the spec fills in, between `<!-- generated: name -->` and `<!-- end -->`. */
const sections: Readonly<Record<string, (program: Program) => string>> = { functions: functionTable };
const pages = ['README.md'];

export function emitDocs(root: string, program: Program): GeneratedFile[] {
  return [
    ...pages.map((path) => ({ path, text: fill(path, readFileSync(join(root, path), 'utf8'), program) })),
    { path: 'docs/accuracy.md', text: accuracyPage(program, readAccuracy(root)) },
  ];
}

function fill(path: string, text: string, program: Program): string {
  return text.replaceAll(/(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open: string, name: string, close: string) => {
    const section = sections[name];
    if (section === undefined)
      throw new Error(`${path}: expected a generated section among ${Object.keys(sections).join(', ')}, got ${name}`);
    return `${open}${section(program)}\n${close}`;
  });
}
