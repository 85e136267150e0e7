import { type Expression, typescriptText } from '@rampa/ir';
import { type FPCoreImport, importFPCore } from '../src/index';

/** The only FPCore of a text. */
export function only(text: string): FPCoreImport {
  const imports = importFPCore(text);
  const [first] = imports;
  if (first === undefined || imports.length !== 1) throw new Error(`expected one FPCore, got ${imports.length}`);
  return first;
}

/** An expression of FPCore in x and y, as TypeScript. */
export function read(expression: string): string {
  return typescriptText(expressionOf(expression));
}

export function expressionOf(expression: string): Expression {
  return only(`(FPCore (x y) ${expression})`).value;
}
