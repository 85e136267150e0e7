import { interpreter, type MachineNode, operands, schedule, truthOps } from '@rampa/ir';
import { type Clamp, clampOf } from './clamp';

/** Text of machine graphs as JavaScript statements. */
export interface Statements {
  /** What depends on parameters only, to run before the loop. */
  readonly before: readonly string[];
  /** The rest, to run for every element. */
  readonly each: readonly string[];
  /** One expression for each root. */
  readonly results: readonly string[];
  /** Names of the inputs that the graphs read. */
  readonly inputs: ReadonlySet<string>;
  /** Those inputs whose name stands once in the text. */
  readonly once: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly usesPowers: boolean;
  readonly usesChoices: boolean;
  readonly usesSteady: boolean;
  /** Functions of runtime/bits that are called. */
  readonly helpers: ReadonlySet<string>;
  /** How many operations there are for every element. */
  readonly operations: number;
  /** The first number that is not taken by a name. */
  readonly nextName: number;
}

/** Where statements go: the body itself, or one arm of a select, which runs only when it is chosen. */
interface Region {
  readonly parent: Region | undefined;
  readonly depth: number;
  readonly lines: string[];
}

interface Text {
  readonly text: string;
  readonly level: number;
}

const levels = { conditional: 1, or: 2, and: 3, equality: 4, relation: 5, sum: 6, product: 7, unary: 8, atom: 9 } as const;

const binaryOperators = {
  add: ['+', levels.sum],
  subtract: ['-', levels.sum],
  multiply: ['*', levels.product],
  divide: ['/', levels.product],
  less: ['<', levels.relation],
  lessOrEqual: ['<=', levels.relation],
  equal: ['===', levels.equality],
  notEqual: ['!==', levels.equality],
  and: ['&&', levels.and],
  or: ['||', levels.or],
} as const;

/** Numbers of the size of a network's activations: comparisons with larger ones, or of an absolute value with smaller ones, nearly always come out the same. */
const nearby = { least: 0.1, most: 8 };

/** In a loop of so many operations, computing both outcomes costs less than a branch that is guessed wrong every other time. */
const mostForBoth = 60;

/** The length of each array in runtime/choices. */
const mostPlaces = 16;

/** Longer expressions are cut by naming a part. */
const longest = 110;

/**
 * Writes each node once: a node that is used once stands inside its user, others get a name. What only one arm of a select needs
 * is computed in that arm (the language branches for a select anyway, so the other arm should cost nothing).
 */
export function writeGraph(roots: readonly MachineNode[], options: GraphOptions = {}): Statements {
  return new GraphWriter(roots, options).write();
}

export interface GraphOptions {
  /** The inputs and parameters that change from element to element; what depends on none of them is hoisted. Left out: nothing is. */
  readonly varying?: ReadonlySet<string>;
  /**
   * Values of the parameters as most calls have them. With them, tests that come out either way are an index into `choices` instead of a branch.
   * One graph in a function may have them.
   */
  readonly typical?: Readonly<Record<string, number>>;
  readonly firstName?: number;
}

class GraphWriter {
  private readonly order: readonly MachineNode[];
  private readonly body: Region = { parent: undefined, depth: 0, lines: [] };
  private readonly before: Region = { parent: undefined, depth: 0, lines: [] };
  private readonly uses = new Map<MachineNode, number>();
  private readonly regions = new Map<MachineNode, Region>();
  private readonly arms = new Map<MachineNode, { readonly a: Region; readonly b: Region }>();
  private readonly varying = new Set<MachineNode>();
  private readonly clamps = new Map<MachineNode, Clamp>();
  private readonly texts = new Map<MachineNode, Text>();
  /** Selects whose arms have statements and whose one user is a select that writes them in its own arm. */
  private readonly pending = new Set<MachineNode>();
  private readonly inputs = new Set<string>();
  private readonly parameters = new Set<string>();
  private readonly helpers = new Set<string>();
  private usesPowers = false;
  private usesChoices = false;
  private usesSteady = false;
  /** Taken in `choices` and `steady`, which are one array. */
  private places = 0;

  private readonly hoist: boolean;
  private readonly typical: Readonly<Record<string, number>> | undefined;
  private readonly operations: number;
  /** Whether computing both outcomes of a select costs less than a branch that is guessed wrong. */
  private readonly affordsBoth: boolean;
  private nextName: number;

  constructor(
    private readonly roots: readonly MachineNode[],
    { varying, typical, firstName = 1 }: GraphOptions,
  ) {
    this.order = this.schedule();
    this.hoist = varying !== undefined;
    this.typical = typical;
    this.nextName = firstName;
    for (const node of this.order) {
      if (
        ((node.op === 'input' || node.op === 'parameter') && varying?.has(node.name)) ||
        this.operands(node).some((operand) => this.varying.has(operand))
      )
        this.varying.add(node);
      for (const operand of this.operands(node)) this.count(operand, this.isRectified(node) ? 3 : repeats(node));
    }
    for (const root of roots) this.count(root, 1);
    this.operations = this.order.filter((node) => this.varying.has(node) && node.op !== 'input').length;
    this.affordsBoth = this.operations <= mostForBoth;
    this.placeNodes();
  }

  write(): Statements {
    for (const node of this.order) this.texts.set(node, this.textOf(node));
    return {
      before: this.before.lines,
      each: this.body.lines,
      results: this.roots.map((root) => this.text(root).text),
      once: new Set([...this.uses].flatMap(([node, times]) => (node.op === 'input' && times === 1 ? [node.name] : []))),
      inputs: this.inputs,
      parameters: this.parameters,
      usesPowers: this.usesPowers,
      usesChoices: this.usesChoices,
      usesSteady: this.usesSteady,
      helpers: this.helpers,
      operations: this.operations,
      nextName: this.nextName,
    };
  }

  private operands(node: MachineNode): readonly MachineNode[] {
    const clamp = this.clamps.get(node);
    return clamp === undefined ? operands(node) : [clamp.operand];
  }

  /** Every node that is written, operands before users. */
  private schedule(): MachineNode[] {
    const order = new Set<MachineNode>();
    const visit = (node: MachineNode): void => {
      if (order.has(node)) return;
      const clamp = clampOf(node);
      if (clamp !== undefined) this.clamps.set(node, clamp);
      for (const operand of this.operands(node)) visit(operand);
      order.add(node);
    };
    for (const root of this.roots) visit(root);
    return [...order];
  }

  private count(node: MachineNode, times: number): void {
    this.uses.set(node, (this.uses.get(node) ?? 0) + times);
  }

  /** Users first: a node belongs to the innermost region that has all its uses. */
  private placeNodes(): void {
    const place = (node: MachineNode, region: Region): void => {
      const known = this.regions.get(node);
      this.regions.set(node, known === undefined ? region : common(known, region));
    };
    for (const root of this.roots) place(root, this.body);
    for (const node of [...this.order].reverse()) {
      const region = this.hoist && !this.varying.has(node) ? this.before : this.region(node);
      this.regions.set(node, region);
      if (
        node.op === 'select' &&
        !this.clamps.has(node) &&
        !(this.typical !== undefined && isException(node.test)) &&
        !this.isSplit(node)
      ) {
        const arms = { a: inside(region), b: inside(region) };
        this.arms.set(node, arms);
        place(node.test, region);
        place(node.a, arms.a);
        place(node.b, arms.b);
      } else for (const operand of this.operands(node)) place(operand, region);
    }
  }

  private region(node: MachineNode): Region {
    return this.regions.get(node) as Region;
  }

  private text(node: MachineNode): Text {
    return this.texts.get(node) as Text;
  }

  /** The expression that stands for the node from here on; names it first where it is used more than once, is long, or is constant over the loop. */
  private textOf(node: MachineNode): Text {
    if (node.op === 'input') this.inputs.add(node.name);
    if (node.op === 'parameter') this.parameters.add(node.name);
    if (node.op === 'input' || node.op === 'parameter') return atom(node.name);
    if (node.op === 'constant') return literal(node.value);
    if (node.op === 'select' && this.hasStatements(node)) return this.branch(node);
    const clamp = this.clamps.get(node);
    const printed = clamp !== undefined ? this.clamp(node, clamp) : node.op === 'select' ? this.ternary(node) : this.operation(node);
    const single = this.uses.get(node) === 1;
    const leavesLoop = this.hoist && !this.varying.has(node) && this.usedByVarying(node);
    return single && printed.text.length <= longest && !leavesLoop ? printed : this.name(node, printed);
  }

  private usedByVarying(node: MachineNode): boolean {
    return this.roots.includes(node) || this.order.some((user) => this.varying.has(user) && this.operands(user).includes(node));
  }

  private name(node: MachineNode, { text }: Text): Text {
    const name = `v${this.nextName++}`;
    this.region(node).lines.push(`const ${name} = ${text};`);
    return atom(name);
  }

  private hasStatements(node: MachineNode): boolean {
    const arms = this.arms.get(node);
    if (arms === undefined || node.op !== 'select') return false;
    return arms.a.lines.length + arms.b.lines.length > 0 || this.pending.has(node.a) || this.pending.has(node.b);
  }

  /**
   * Math.min and Math.max branch. Where that is at 0, which random numbers are on both sides of, half the sum with the absolute value is the same:
   * exact in f64 for what f32 can hold, all but -Infinity, which would become NaN.
   */
  private clamp(node: MachineNode, { operand, bounds }: Clamp): Text {
    const rest = this.isRectified(node) ? bounds.slice(1) : bounds;
    const first = this.isRectified(node) ? this.rectified(operand, 'max') : this.text(operand);
    return rest.reduce((inside, { op, value }) => atom(`Math.${op}(${value}, ${inside.text})`), first);
  }

  private isRectified(node: MachineNode): boolean {
    const first = this.clamps.get(node)?.bounds[0];
    return first?.op === 'max' && first.value === 0 && this.isUnforeseen(node);
  }

  /** The larger or the smaller of a number and 0. */
  private rectified(operand: MachineNode, op: 'max' | 'min'): Text {
    const whole = this.at(operand, levels.atom);
    const [isFarBeyond, sign] = op === 'max' ? [`${whole} < -4e38`, '+'] : [`${whole} > 4e38`, '-'];
    return { text: `${isFarBeyond} ? 0 : (${whole} ${sign} Math.abs(${whole})) / 2`, level: levels.conditional };
  }

  /** Whether the node changes from element to element, in a loop that is to have no branches for that. */
  private isUnforeseen(node: MachineNode): boolean {
    return this.typical !== undefined && this.varying.has(node);
  }

  /** Whether both outcomes are computed, because a branch would be guessed wrong every other time. */
  private isSplit({ test, a, b }: MachineNode & { op: 'select' }): boolean {
    return this.affordsBoth && !truthOps.has(a.op) && !truthOps.has(b.op) && this.isUnforeseenTest(test);
  }

  private isUnforeseenTest(test: MachineNode): boolean {
    switch (test.op) {
      case 'less':
      case 'lessOrEqual':
        return this.isUnforeseen(test) && (this.isNearby(test.a) || this.isNearby(test.b)) && !this.isTiny(test.a, test.b);
      case 'and':
      case 'or':
        return this.isUnforeseenTest(test.a) || this.isUnforeseenTest(test.b);
      default:
        return false;
    }
  }

  /** A bound as activations have it: a small number. Those that keep a result finite are far away. */
  private isNearby(node: MachineNode): boolean {
    return Math.abs(this.typicalOf(node)) <= nearby.most;
  }

  /** Whether a number is below a bound only next to some point. */
  private isTiny(node: MachineNode, bound: MachineNode): boolean {
    return node.op === 'abs' && this.typicalOf(bound) < nearby.least;
  }

  /** What parameters make of the node; NaN if it depends on more than these. */
  private typicalOf(node: MachineNode): number {
    if (schedule([node]).some(({ op }) => op === 'input')) return Number.NaN;
    const [value] = interpreter([node], 'f64')({ inputs: {}, parameters: this.typical ?? {} });
    return value as number;
  }

  /** A test that a loop meets both outcomes of, in no order, as 0 or 1. */
  private split(test: MachineNode): string | undefined {
    return this.isUnforeseenTest(test) ? this.indexOf(test) : undefined;
  }

  private indexOf(test: MachineNode): string {
    return test.op === 'and' || test.op === 'or'
      ? `(${this.indexOf(test.a)} ${test.op === 'and' ? '&' : '|'} ${this.indexOf(test.b)})`
      : `+(${this.text(test).text})`;
  }

  /**
   * A choice that does not wait for both outcomes: a load from where a number is still to be stored makes the processor start over, now and then.
   * - Outcomes that are alike for all elements stand in places of the whole loop.
   * - Of v and s v, with such an s, it is v times 1 or s, and of v and -v times 1 or -1.
   * - Of p + v and v it is v plus p or -0, which adds nothing even to a zero; of p - v and -v it is p or -0, less v.
   */
  private earlyChoice(node: MachineNode & { op: 'select' }, index: string): Text | undefined {
    const { a, b } = node;
    if (!this.varying.has(a) && !this.varying.has(b)) return this.steady(index, this.text(a), this.text(b));
    const [one, nothing] = [literal(1), literal(-0)];
    const product = (of: MachineNode, factor: Text): Text => ({
      text: `${this.at(of, levels.product)} * ${factor.text}`,
      level: levels.product,
    });
    const [factorOfB, factorOfA] = [this.factor(b, a), this.factor(a, b)];
    if (factorOfB !== undefined) return product(a, this.steady(index, one, factorOfB));
    if (factorOfA !== undefined) return product(b, this.steady(index, factorOfA, one));
    const [moreInA, moreInB] = [surplus(a, b), surplus(b, a)];
    const term = moreInA ?? moreInB;
    if (term === undefined) return undefined;
    const p = this.text(term.p);
    const chosen = moreInA === undefined ? this.choice(node, index, nothing, p) : this.choice(node, index, p, nothing);
    return { text: `${chosen.text} ${term.sign} ${this.at(term.v, levels.product)}`, level: levels.sum };
  }

  /** What a node is times another one, if that is the same for all elements. */
  private factor(node: MachineNode, other: MachineNode): Text | undefined {
    if (node.op === 'negate' && node.a === other) return literal(-1);
    if (node.op !== 'multiply') return undefined;
    const factor = node.a === other ? node.b : node.b === other ? node.a : undefined;
    return factor !== undefined && !this.varying.has(factor) ? this.text(factor) : undefined;
  }

  private steady(index: string, whenTrue: Text, whenFalse: Text): Text {
    const place = this.take();
    this.before.lines.push(`steady[${place + 1}] = ${whenTrue.text};`, `steady[${place}] = ${whenFalse.text};`);
    this.usesSteady = true;
    return atom(`steady[${place === 0 ? '' : `${place} + `}${index}]!`);
  }

  private take(): number {
    const place = this.places;
    this.places += 2;
    if (this.places > mostPlaces) throw new RangeError(`js: expected at most ${mostPlaces / 2} choices in a loop, got ${this.places / 2}`);
    return place;
  }

  /**
   * Both outcomes are stored and one of them is read. Stored anew for every element even if one is alike for all: a load that follows a store to the
   * same place only now and then makes the processor start over.
   */
  private choice(node: MachineNode, index: string, whenTrue: Text, whenFalse: Text): Text {
    const place = this.take();
    this.usesChoices = true;
    this.region(node).lines.push(`choices[${place + 1}] = ${whenTrue.text};`, `choices[${place}] = ${whenFalse.text};`);
    return atom(`choices[${place === 0 ? '' : `${place} + `}${index}]!`);
  }

  private ternary(node: MachineNode & { op: 'select' }): Text {
    const index = truthOps.has(node.a.op) || truthOps.has(node.b.op) ? undefined : this.split(node.test);
    if (this.text(node.a).text === '1' && this.text(node.b).text === '0') return atom(index ?? `+(${this.text(node.test).text})`);
    if (index !== undefined) return this.chosen(node, index);
    const [test, a, b] = [
      this.at(node.test, levels.or),
      this.outcome(node.a, node.b, levels.or),
      this.outcome(node.b, node.a, levels.conditional),
    ];
    return { text: `${test} ? ${a} : ${b}`, level: levels.conditional };
  }

  /** An argument might be anything to V8, which then makes an object of the other outcome if that is a number it has computed. */
  private outcome(node: MachineNode, other: MachineNode, level: number): string {
    return node.op === 'parameter' && !isLeaf(other) ? `+${this.at(node, levels.unary)}` : this.at(node, level);
  }

  private chosen(node: MachineNode & { op: 'select' }, index: string): Text {
    const [whenTrue, whenFalse] = [this.text(node.a), this.text(node.b)];
    return this.earlyChoice(node, index) ?? this.choice(node, index, whenTrue, whenFalse);
  }

  /** A select as an if statement. When its one user is another select, that one writes it, into the same variable. */
  private branch(node: MachineNode & { op: 'select' }): Text {
    const isWholeArm =
      this.uses.get(node) === 1 &&
      this.order.some((user) => user.op === 'select' && this.arms.has(user) && user.test !== node && this.operands(user).includes(node));
    if (isWholeArm && this.region(node) !== this.before) {
      this.pending.add(node);
      return atom('');
    }
    const name = `v${this.nextName++}`;
    this.region(node).lines.push(`let ${name}: ${truthOps.has(node.a.op) ? 'boolean' : 'number'};`, ...this.branchLines(node, name));
    return atom(name);
  }

  private branchLines(node: MachineNode & { op: 'select' }, name: string): string[] {
    const { a, b } = this.arms.get(node) as { a: Region; b: Region };
    const arm = (chosen: MachineNode, other: MachineNode, region: Region): string[] => {
      if (chosen.op === 'select' && this.pending.has(chosen)) return [...region.lines, ...this.branchLines(chosen, name)];
      return [...region.lines, `${name} = ${this.outcome(chosen, other, levels.conditional)};`];
    };
    const [first, second] = [arm(node.a, node.b, a), arm(node.b, node.a, b)];
    const test = this.text(node.test).text;
    if (second[0]?.startsWith('if (') && isOneIf(second))
      return [`if (${test}) {`, ...indent(first), `} else ${second[0]}`, ...second.slice(1)];
    return [`if (${test}) {`, ...indent(first), '} else {', ...indent(second), '}'];
  }

  private at(node: MachineNode, level: number): string {
    const printed = this.text(node);
    return printed.level < level ? `(${printed.text})` : printed.text;
  }

  private operation(node: MachineNode): Text {
    if (!('a' in node) || node.op === 'select') throw new TypeError(`js: cannot write the machine operation ${node.op}`);
    const { a } = node;
    const call = (callee: string): Text => atom(`${callee}(${this.text(a).text})`);
    switch (node.op) {
      case 'negate': {
        const operand = this.at(a, levels.unary);
        return { text: operand.startsWith('-') ? `-(${operand})` : `-${operand}`, level: levels.unary };
      }
      case 'abs':
      case 'sqrt':
        return call(`Math.${node.op}`);
      case 'round':
        // Adding 1.5 * 2^52 leaves no bits for a fraction.
        return { text: `${this.at(a, levels.sum)} + 6755399441055744 - 6755399441055744`, level: levels.sum };
      case 'pow2':
        this.usesPowers = true;
        return atom(`powers[(${this.at(a, levels.sum)} + 1022) | 0]!`);
      case 'highPart': {
        // Veltkamp's splitting; where its product would overflow there is nothing to gain from a split.
        const operand = this.at(a, levels.atom);
        const product = `${operand} * 134217729`;
        return { text: `Math.abs(${operand}) < 6e299 ? ${product} - (${product} - ${operand}) : ${operand}`, level: levels.conditional };
      }
      case 'exponentOf':
      case 'significandOf':
        this.helpers.add(node.op);
        return call(node.op);
      case 'isNaN': {
        const operand = this.at(a, levels.atom);
        return { text: `${operand} !== ${operand}`, level: levels.equality };
      }
      case 'not':
        return { text: `!${this.truth(a, levels.unary)}`, level: levels.unary };
      case 'min':
      case 'max': {
        // A NaN stays, which the operation would lose: no activation wants that.
        if (this.isUnforeseen(node) && node.op === 'max' && isZero(a)) return this.rectified(node.b, 'max');
        // v itself where it is -0, as here; of the other order that would be 0.
        if (this.isUnforeseen(node) && node.op === 'min' && isZero(node.b)) return this.rectified(a, 'min');
        if (this.isUnforeseen(node) && (this.isNearby(a) || this.isNearby(node.b))) {
          const [p, q] = [this.text(a), this.text(node.b)];
          const test =
            node.op === 'min'
              ? `${this.at(node.b, levels.sum)} < ${this.at(a, levels.sum)}`
              : `${this.at(a, levels.sum)} < ${this.at(node.b, levels.sum)}`;
          return this.choice(node, `+(${test})`, q, p);
        }
        const [p, q] = [this.at(a, levels.unary), this.at(node.b, levels.unary)];
        return { text: `${node.op === 'min' ? `${q} < ${p}` : `${p} < ${q}`} ? ${q} : ${p}`, level: levels.conditional };
      }
      case 'and':
      case 'or': {
        const [operator, level] = binaryOperators[node.op];
        return { text: `${this.truth(a, level)} ${operator} ${this.truth(node.b, level + 1)}`, level };
      }
      default: {
        const [operator, level] = binaryOperators[node.op];
        return { text: `${this.at(a, level)} ${operator} ${this.at(node.b, level + 1)}`, level };
      }
    }
  }

  private truth(node: MachineNode, level: number): string {
    return node.op === 'constant' ? `${node.value !== 0}` : this.at(node, level);
  }
}

/** Where a is p + v and b is v, or a is p - v and b is -v. */
function surplus(
  a: MachineNode,
  b: MachineNode,
): { readonly p: MachineNode; readonly sign: '+' | '-'; readonly v: MachineNode } | undefined {
  if (a.op === 'add' && (a.a === b || a.b === b)) return { p: a.a === b ? a.b : a.a, sign: '+', v: b };
  if (a.op === 'subtract' && b.op === 'negate' && a.b === b.a) return { p: a.a, sign: '-', v: b.a };
  return undefined;
}

function isLeaf({ op }: MachineNode): boolean {
  return op === 'constant' || op === 'parameter' || op === 'input';
}

function isZero(node: MachineNode): boolean {
  return node.op === 'constant' && Object.is(node.value, 0);
}

/** A test that hardly ever holds: what is computed for all others may as well be computed for these. */
function isException(test: MachineNode): boolean {
  return test.op === 'isNaN' || (test.op === 'equal' && (test.a.op === 'constant' || test.b.op === 'constant'));
}

/** How often the text of an operand stands in the text of a node. */
function repeats(node: MachineNode): number {
  return node.op === 'min' || node.op === 'max' || node.op === 'isNaN' || node.op === 'highPart' ? 2 : 1;
}

function atom(text: string): Text {
  return { text, level: levels.atom };
}

function literal(value: number): Text {
  // The global NaN is an object to V8, and a choice between it and a computed number makes an object of that.
  if (Number.isNaN(value)) return atom('Number.NaN');
  const text = Object.is(value, -0) ? '-0' : `${value}`;
  return { text, level: text.startsWith('-') ? levels.unary : levels.atom };
}

function inside(parent: Region): Region {
  return { parent, depth: parent.depth + 1, lines: [] };
}

function common(p: Region, q: Region): Region {
  if (p === q) return p;
  if (p.parent === undefined) return p;
  if (q.parent === undefined) return q;
  if (p.depth >= q.depth) return common(p.parent, q);
  return common(p, q.parent);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Whether the lines are one if statement with all its else branches. */
function isOneIf(lines: readonly string[]): boolean {
  return (
    lines.every((line, i) => line.startsWith(' ') || line.startsWith('}') || i === 0) && lines.filter((line) => line === '}').length === 1
  );
}
