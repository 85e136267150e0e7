import { ts } from 'ts-morph';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  stripInternal: true,
};

/** A generated TypeScript module as JavaScript. */
export function toJavaScript(text: string, fileName: string): string {
  return ts.transpileModule(text, { compilerOptions: options, fileName }).outputText;
}

/** Its declarations: generated modules annotate every export, so that no other file is needed. */
export function toDeclarations(text: string, fileName: string): string {
  return ts.transpileDeclaration(text, { compilerOptions: options, fileName }).outputText;
}
