import type { Format, MachineNode, ParameterSpec } from '@rampa/ir';
import type { LoweredStage } from '../program';
import { valueOfKept } from '../shared/kept';
import { rewriteWithClamps } from '../shared/rewrite';
import { writeGraph } from './graph';
import { arrow, block } from './lines';
import { type ArrayType, type LoopText, withoutUnused } from './loop';

export interface RowLoopRequest {
  readonly name: string;
  readonly type: ArrayType;
  /** The array with the graphs' input `x`. */
  readonly source: 'xs' | 'ys';
  /** Upstream gradients: none, one an element, or one a row. */
  readonly upstream: 'none' | 'element' | 'row';
  readonly output: { readonly array: string; readonly per: 'element' | 'row' };
  readonly format: Format;
  readonly stages: readonly LoweredStage[];
  readonly value: MachineNode;
  readonly parameters: readonly ParameterSpec[];
}

export interface RowLoopText extends LoopText {
  readonly usesTerms: boolean;
}

/** A function that runs stages, then the value, over the rows of the elements from `begin` to `end` (a row belongs to the part that its first element is in); rows interleave when `inner` is above 1. */
export function writeRowLoop(request: RowLoopRequest): RowLoopText {
  return new RowLoopWriter(request).write();
}

/** Names that the loop uses beside those of the stages. */
const locals = new Set([
  'xs',
  'ys',
  'dys',
  'dxs',
  'x',
  'dy',
  'i',
  'index',
  'kept',
  'terms',
  'known',
  'row',
  'end',
  'length',
  'inner',
  'begin',
  'start',
  'stop',
  'term',
  'next',
  'added',
  'powers',
]);

class RowLoopWriter {
  private nextName = 1;
  private usesPowers = false;
  private readonly helpers = new Set<string>();
  /** The value from the last stage's terms, if these are to be kept. */
  private readonly ofKept: MachineNode | undefined;

  constructor(private readonly request: RowLoopRequest) {
    this.ofKept = request.output.per === 'row' ? undefined : valueOfKept(request);
  }

  write(): RowLoopText {
    const { name, type, source, upstream, output, stages, parameters } = this.request;
    const body = [
      'const start = Math.floor(row / inner) * length * inner + (row % inner);',
      'const stop = start + length * inner;',
      ...(upstream === 'row' ? ['const dy = dys[row]!;'] : []),
      ...stages.flatMap((stage) => this.stage(stage)),
      ...this.value(),
    ];
    const arrays = [source, ...(upstream === 'none' ? [] : ['dys']), output.array].map((array) => `${array}: ${type}`);
    const loop = block('for (let row = Math.ceil(begin / length); row < Math.ceil(end / length); row++)', body);
    const values = withoutUnused(
      parameters.map((parameter) => `${parameter.name}: number`),
      loop,
    );
    const numbers = ['length: number', 'inner: number', ...values];
    const statements = [
      ...(this.usesPowers ? ['const powers = powersOfTwo();'] : []),
      ...(this.ofKept === undefined ? [] : ['const terms = termsOf(length);', 'const known = Math.min(length, terms.length);']),
      ...loop,
    ];
    return {
      lines: arrow(`${name}(${['begin: number', 'end: number', ...arrays, ...numbers].join(', ')}): void`, statements),
      usesPowers: this.usesPowers,
      places: [],
      helpers: this.helpers,
      usesTerms: this.ofKept !== undefined,
    };
  }

  private stage(stage: LoweredStage): string[] {
    const { name, reduce, of, ofZero } = stage;
    if (locals.has(name)) throw new Error(`js: ${this.request.name}: a stage must not be called ${name}; choose another name`);
    const graph = this.graph(of);
    const term = graph.results[0] as string;
    const zero = ofZero === undefined ? undefined : this.graph(ofZero);
    const start = zero === undefined ? [] : [...zero.before, ...zero.each];
    switch (reduce) {
      case 'max': {
        const result = zero?.results[0] ?? '-Infinity';
        // A NaN stays, whether it comes first or last.
        const body = [`const term = ${term};`, `if (term > ${name} || term !== term) ${name} = term;`];
        return [...start, ...graph.before, `let ${name} = ${result};`, ...this.over([...graph.each, ...body], graph.inputs)];
      }
      case 'sum': {
        const result = zero?.results[0] ?? '0';
        const isKept = this.ofKept !== undefined && stage === this.request.stages.at(-1);
        const body = [
          `const term = ${term};`,
          ...(isKept ? ['terms[index] = term;'] : []),
          `const next = ${name}Sum + term;`,
          `const added = next - ${name}Sum;`,
          `${name}Error += ${name}Sum - (next - added) + (term - added);`,
          `${name}Sum = next;`,
        ];
        return [
          ...start,
          ...graph.before,
          `let ${name}Sum = ${result};`,
          `let ${name}Error = 0;`,
          ...this.over([...graph.each, ...body], isKept ? new Set([...graph.inputs, 'index']) : graph.inputs),
          `const ${name} = ${name}Error - ${name}Error === 0 ? ${name}Sum + ${name}Error : ${name}Sum;`,
        ];
      }
      case 'firstIndex': {
        const found = block(`if (${term})`, [`${name} = index;`, 'break;']);
        return [...graph.before, `let ${name} = -1;`, ...this.over([...graph.each, ...found], new Set([...graph.inputs, 'index']))];
      }
    }
  }

  private value(): string[] {
    const { output, value } = this.request;
    const graph = this.graph(value);
    if (output.per === 'row') return [...graph.before, ...graph.each, `${output.array}[row] = ${graph.results[0]};`];
    const store = `${output.array}[i] = ${graph.results[0]};`;
    if (this.ofKept === undefined) return [...graph.before, ...this.over([...graph.each, store], graph.inputs)];
    const fromKept = this.graph(this.ofKept);
    const stored = [...fromKept.each, `${output.array}[i] = ${fromKept.results[0]};`];
    return [
      ...fromKept.before,
      ...block('for (let i = start, index = 0; index < known; i += inner, index++)', [
        'const kept = terms[index]!;',
        ...this.loads(fromKept.inputs),
        ...stored,
      ]),
      ...graph.before,
      ...block('for (let i = start + known * inner; i < stop; i += inner)', [...this.loads(graph.inputs), ...graph.each, store]),
    ];
  }

  /** A loop over the elements of the row that loads what the body reads. */
  private over(body: readonly string[], inputs: ReadonlySet<string>): string[] {
    const counts = inputs.has('index');
    const head = counts ? 'for (let i = start, index = 0; i < stop; i += inner, index++)' : 'for (let i = start; i < stop; i += inner)';
    return block(head, [...this.loads(inputs), ...body]);
  }

  private loads(inputs: ReadonlySet<string>): string[] {
    const { source, upstream } = this.request;
    return [
      ...(inputs.has('x') ? [`const x = ${source}[i]!;`] : []),
      ...(inputs.has('dy') && upstream === 'element' ? ['const dy = dys[i]!;'] : []),
    ];
  }

  private graph(node: MachineNode): ReturnType<typeof writeGraph> {
    const { upstream, format } = this.request;
    const varying = new Set(['x', 'index', 'kept', ...(upstream === 'element' ? ['dy'] : [])]);
    const graph = writeGraph(rewriteWithClamps(format, [node]), { varying, firstName: this.nextName });
    this.nextName = graph.nextName;
    this.usesPowers ||= graph.usesPowers;
    for (const helper of graph.helpers) this.helpers.add(helper);
    return graph;
  }
}
