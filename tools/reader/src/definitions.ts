import { type JSDoc, Node, type SourceFile } from 'ts-morph';
import type { Names } from './names';
import type { Sources } from './sources';
import type { Fields, Values } from './values';

export type DefinitionKind = 'activation' | 'reduction' | 'primitive';

const folders = { activation: 'activations', reduction: 'reductions', primitive: 'primitives' } as const;

const properties: Readonly<Record<DefinitionKind, readonly string[]>> = {
  activation: [
    'name',
    'source',
    'parameters',
    'value',
    'derivative',
    'parameterDerivatives',
    'evaluate',
    'kinks',
    'jumps',
    'removable',
    'zeros',
    'limits',
    'keepsNegativeZero',
    'increasing',
    'odd',
    'bounds',
  ],
  reduction: ['name', 'source', 'lengthParameter', 'parameters', 'value', 'derivative', 'output', 'withZero', 'evaluate'],
  primitive: ['name', 'formula', 'domain', 'evaluate', 'plans'],
};

/** A function that a spec file declares: its object literal, not yet read. */
export interface Definition {
  readonly kind: DefinitionKind;
  readonly name: string;
  readonly file: string;
  readonly summary: string;
  readonly fields: Fields;
  /** The call `activation({ ... })` itself, by which formulas that name the function find it. */
  readonly call: Node;
}

/** The functions of the spec by kind, each in the order of its files. */
export class Definitions {
  readonly all: Readonly<Record<DefinitionKind, readonly Definition[]>>;
  private readonly byCall = new Map<Node, Definition>();

  constructor(
    private readonly sources: Sources,
    private readonly names: Names,
    private readonly values: Values,
  ) {
    this.all = { activation: this.find('activation'), reduction: this.find('reduction'), primitive: this.find('primitive') };
    this.failOnDuplicates();
  }

  /** The definition whose declaring call this is. */
  of(call: Node): Definition | undefined {
    return this.byCall.get(call);
  }

  private find(kind: DefinitionKind): Definition[] {
    return this.sources.inFolder(folders[kind]).map((file) => {
      const definition = this.read(kind, file);
      this.byCall.set(definition.call, definition);
      return definition;
    });
  }

  private read(kind: DefinitionKind, file: SourceFile): Definition {
    const { sources, values } = this;
    const { value: call, statement } = defaultExport(sources, values, file, `export default ${kind}({ ... })`);
    const maker = Node.isCallExpression(call) ? call.getExpression() : undefined;
    const meaning = maker !== undefined && Node.isIdentifier(maker) ? this.names.meaning(maker) : undefined;
    if (!Node.isCallExpression(call) || meaning?.kind !== 'language' || meaning.name !== kind) {
      throw sources.error(
        call,
        `${sources.pathInSpec(file) === undefined ? sources.path(file) : `a file of spec/${folders[kind]}`} must export ${kind}({ ... }) as default`,
        `write export default ${kind}({ ... })`,
      );
    }
    const [literal] = call.getArguments();
    if (literal === undefined) throw sources.error(call, `${kind} takes one object`, `write ${kind}({ name: '...', ... })`);
    const fields = values.fields(literal, kind, properties[kind]);
    const nameNode = fields.required('name', `add name: '${file.getBaseNameWithoutExtension()}'`);
    const name = values.text(nameNode, 'name');
    if (name !== file.getBaseNameWithoutExtension()) {
      throw sources.error(
        nameNode,
        `name is '${name}' but the file is ${file.getBaseName()}`,
        `write name: '${file.getBaseNameWithoutExtension()}' or rename the file to ${name}.ts`,
      );
    }
    values.checkName(nameNode, name);
    return { kind, name, file: sources.path(file), summary: this.summary(statement, name), fields, call };
  }

  private summary(statement: Node, name: string): string {
    const doc: JSDoc | undefined = Node.isJSDocable(statement) ? statement.getJsDocs().at(-1) : undefined;
    const summary = (doc?.getDescription() ?? '')
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
      .join('\n\n');
    if (summary === '')
      throw this.sources.error(statement, `${name} has no doc comment`, 'say above it in /** ... */ what the function is');
    return summary;
  }

  private failOnDuplicates(): void {
    const seen = new Map<string, Definition>();
    for (const definition of [...this.all.activation, ...this.all.reduction]) {
      const earlier = seen.get(definition.name);
      if (earlier !== undefined)
        throw this.sources.error(definition.call, `${definition.name} is already declared in ${earlier.file}`, 'rename one of them');
      seen.set(definition.name, definition);
    }
  }
}

/** What a spec file exports as default, and the statement that carries its doc comment. */
export function defaultExport(
  sources: Sources,
  values: Values,
  file: SourceFile,
  expected: string,
): { readonly value: Node; readonly statement: Node } {
  const assignment = file.getExportAssignment((candidate) => !candidate.isExportEquals());
  if (assignment === undefined) throw sources.error(file, 'the file has no default export', `write ${expected}`);
  const value = values.resolve(assignment.getExpression());
  const statement = Node.isVariableDeclaration(value.getParent()) ? value.getFirstAncestor(Node.isVariableStatement) : assignment;
  return { value, statement: statement ?? assignment };
}
