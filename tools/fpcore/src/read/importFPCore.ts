import type { Expression } from '@rampa/ir';
import { variable } from '../expressions';
import { type Atom, type Datum, type List, readData } from './datum';
import { ExpressionReader, type Scope } from './expressionReader';
import { FPCoreError } from './fpcoreError';
import { declaredParameters, type ImportedParameter, impliedParameters } from './parameters';

/** One FPCore of a file, as a formula over the reals. */
export interface FPCoreImport {
  /** The identifier, else `:name`, else `fpcore` with its place in the file. */
  readonly name: string;
  /** `:description`. */
  readonly summary?: string;
  /** `:rampa-source`, else the symbols of `:cite`. */
  readonly source?: string;
  /** The arguments that are no parameters: the first one, if `:rampa-parameters` does not say otherwise. */
  readonly inputs: readonly string[];
  readonly parameters: readonly ImportedParameter[];
  /** In the arguments by their names. Names bound by let are shared objects. */
  readonly value: Expression;
  /** `:spec`, the function over the reals that the value computes. */
  readonly spec?: Expression;
  /** As written, `binary64` where nothing is said. */
  readonly precision: string;
  /** `:pre`, a condition; absent where it is TRUE. */
  readonly pre?: Expression;
  /** What was left out, with line and column: annotations, which say how to round. */
  readonly notes: readonly string[];
}

const whole = 'write (FPCore name (arguments) :property value ... expression)';

/** Reads a file of FPCores. What Rampa's formulas do not have (loops, tensors, sin, rounding to integers) is an FPCoreError with its place. */
export function importFPCore(text: string): FPCoreImport[] {
  return readData(text).map((datum, index) => {
    if (datum.kind !== 'list' || !isSymbol(datum.items[0], 'FPCore')) throw new FPCoreError(datum, 'an FPCore is expected here', whole);
    return readFPCore(datum, index + 1);
  });
}

function readFPCore(list: List, place: number): FPCoreImport {
  const rest = list.items.slice(1);
  const identifier = rest[0]?.kind === 'symbol' ? (rest.shift() as Atom).text : undefined;
  const [head, ...others] = rest;
  if (head?.kind !== 'list') throw new FPCoreError(head ?? list, 'the arguments must be a list', whole);
  const names = argumentNames(head);
  const properties = readProperties(others);
  const [body, beyond] = others;
  if (body === undefined) throw new FPCoreError(list, 'the FPCore has no expression', whole);
  if (beyond !== undefined) throw new FPCoreError(beyond, 'the FPCore goes on behind its expression', whole);

  const reader = new ExpressionReader();
  const scope: Scope = new Map(names.map((name) => [name, variable(name)]));
  const pre = condition(reader, properties.get('pre'), scope);
  const spec = properties.get('spec');
  const declared = properties.get('rampa-parameters');
  const parameters = declared === undefined ? impliedParameters(names, pre) : declaredParameters(declared, names);
  return {
    name: identifier ?? textOf(properties.get('name')) ?? `fpcore${place}`,
    ...optional('summary', textOf(properties.get('description'))),
    ...optional('source', textOf(properties.get('rampa-source')) ?? citations(properties.get('cite'))),
    inputs: names.filter((name) => !parameters.some((parameter) => parameter.name === name)),
    parameters,
    value: reader.number(body, scope),
    ...(spec === undefined ? {} : { spec: reader.number(spec, scope) }),
    precision: written(properties.get('precision')) ?? 'binary64',
    ...(pre === undefined ? {} : { pre }),
    notes: reader.notes,
  };
}

function argumentNames(list: List): string[] {
  const names = list.items.map((item) => {
    if (item.kind === 'symbol') return item.text;
    const last = item.kind === 'list' ? item.items.at(-1) : undefined;
    if (item.kind === 'list' && isSymbol(item.items[0], '!') && last?.kind === 'symbol') return last.text;
    throw new FPCoreError(item, 'an argument must be a name', 'tensors are not allowed');
  });
  const twice = list.items.find((_, k) => names.indexOf(names[k] as string) < k);
  if (twice !== undefined) throw new FPCoreError(twice, 'two arguments have this name', 'rename one of them');
  return names;
}

/** Takes the properties from the front of the list. */
function readProperties(data: Datum[]): ReadonlyMap<string, Datum> {
  const properties = new Map<string, Datum>();
  for (let [name] = data; name?.kind === 'symbol' && name.text.startsWith(':'); [name] = data) {
    const [, value] = data.splice(0, 2);
    if (value === undefined) throw new FPCoreError(name, `${name.text} has no value`, whole);
    properties.set(name.text.slice(1), value);
  }
  return properties;
}

function condition(reader: ExpressionReader, datum: Datum | undefined, scope: Scope): Expression | undefined {
  if (datum === undefined || isSymbol(datum, 'TRUE')) return undefined;
  return reader.truth(datum, scope);
}

function isSymbol(datum: Datum | undefined, text: string): boolean {
  return datum?.kind === 'symbol' && datum.text === text;
}

function textOf(datum: Datum | undefined): string | undefined {
  return datum === undefined || datum.kind === 'list' || datum.text === '' ? undefined : datum.text;
}

function citations(datum: Datum | undefined): string | undefined {
  const texts = datum?.kind === 'list' ? datum.items.flatMap((item) => textOf(item) ?? []) : [];
  return texts.length === 0 ? undefined : texts.join(', ');
}

function written(datum: Datum | undefined): string | undefined {
  return datum?.kind === 'list' ? `(${datum.items.map(written).join(' ')})` : datum?.text;
}

function optional<K extends string>(name: K, value: string | undefined): { readonly [_ in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [_ in K]: string });
}
