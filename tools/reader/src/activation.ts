import {
  type ActivationSpec,
  type BoundsSpec,
  differentiate,
  type Expression,
  type KinkSpec,
  type LimitsSpec,
  type PrimitiveSpec,
  type Quantities,
  simplify,
} from '@rampa/ir';
import type { Node } from 'ts-morph';
import { expressionOf } from './constant';
import type { Definition } from './definitions';
import { FormulaReader } from './formulaReader';
import { type Argument, record, variable } from './scope';
import type { Spec } from './spec';
import type { Fields } from './values';

export function readActivation(spec: Spec, definition: Definition, primitives: ReadonlyMap<string, PrimitiveSpec>): ActivationSpec {
  return new ActivationReader(spec, definition, primitives).read();
}

/** Both readings of a quantity. */
interface Forms {
  readonly textbook: Expression;
  readonly evaluate: Expression;
}

class ActivationReader {
  private readonly textbook: FormulaReader;
  private readonly evaluate: FormulaReader;
  private readonly parameterNames: readonly string[];
  private readonly parameters: Argument;
  private readonly formulaArguments: readonly Argument[];
  private readonly mayDerive: boolean;
  private readonly derived: string[] = [];

  constructor(
    private readonly spec: Spec,
    private readonly definition: Definition,
    private readonly primitives: ReadonlyMap<string, PrimitiveSpec>,
  ) {
    this.mayDerive = spec.sources.isOwn(definition.call.getSourceFile());
    this.textbook = new FormulaReader(spec, { activations: 'textbook', machine: false });
    this.evaluate = new FormulaReader(spec, { activations: 'evaluate', machine: false });
    this.parameterNames = (spec.parameters.get(definition) ?? []).map((parameter) => parameter.name);
    this.parameters = record('parameter', this.parameterNames);
    this.formulaArguments = [variable('x'), this.parameters];
  }

  read(): ActivationSpec {
    const { spec, definition } = this;
    const { fields, name, file, summary } = definition;
    const { formula, evaluate } = this.formulas();
    const result: ActivationSpec = {
      kind: 'activation',
      name,
      file,
      summary,
      source: spec.values.text(fields.required('source', 'add source: the paper (authors, year, identifier) that introduced it'), 'source'),
      parameters: spec.parameters.get(definition) ?? [],
      formula: spec.sources.mark(formula, definition.call),
      evaluate: spec.sources.mark(evaluate, definition.call),
      kinks: this.list('kinks', ['at', 'left', 'right', 'chosen'], (entry) => this.kink(entry)),
      jumps: this.list('jumps', ['at', 'left', 'right'], (entry) => this.jump(entry)),
      removable: this.list('removable', ['at', 'value', 'derivative', 'parameterDerivatives'], (entry) => this.removable(entry)),
      zeros: this.list('zeros', ['of', 'at', 'within', 'scale'], (entry) => this.zero(entry)),
      limits: this.limits(),
      keepsNegativeZero: spec.values.flag(fields, 'keepsNegativeZero'),
      increasing: spec.values.flag(fields, 'increasing'),
      odd: spec.values.flag(fields, 'odd'),
      bounds: this.bounds(),
      ...(this.derived.length === 0 ? {} : { derived: this.derived }),
    };
    return spec.sources.mark(result, definition.call);
  }

  private formulas(): { formula: Quantities<Expression>; evaluate: Quantities<Expression> } {
    const { fields, name } = this.definition;
    const evaluate = this.optionalFields(fields, 'evaluate', ['value', 'derivative', 'parameterDerivatives']);
    const derivatives = this.perParameter(fields, 'parameterDerivatives', name, !this.mayDerive);
    const betterDerivatives =
      evaluate === undefined ? new Map<string, Node>() : this.perParameter(evaluate, 'parameterDerivatives', name, false);
    const value = this.forms(name, fields.required('value', 'add value: (x) => ...'), evaluate?.optional('value'));
    const derivative = this.derivative(value, 'x', fields.optional('derivative'), evaluate?.optional('derivative'));
    const inParameters = this.parameterNames.map((parameter) => {
      const forms = this.derivative(value, parameter, derivatives.get(parameter), betterDerivatives.get(parameter));
      return [parameter, forms] as const;
    });
    const pick = (form: 'textbook' | 'evaluate'): Quantities<Expression> => ({
      value: value[form],
      derivative: derivative[form],
      parameterDerivatives: Object.fromEntries(inParameters.map(([parameter, forms]) => [parameter, forms[form]])),
    });
    return { formula: pick('textbook'), evaluate: pick('evaluate') };
  }

  /** The derivative of the value in x or in a parameter: the one that is declared, else (in a file of one's own) the one derived from the value. */
  private derivative(value: Forms, variable: string, textbook: Node | undefined, evaluate: Node | undefined): Forms {
    const { spec, definition } = this;
    const name = variable === 'x' ? `${definition.name}.derivative` : `${definition.name}.parameterDerivatives.${variable}`;
    if (textbook !== undefined) return this.forms(name, textbook, evaluate);
    if (!this.mayDerive) definition.fields.required('derivative', 'add derivative: (x) => ..., the derivative in x');
    this.derived.push(variable === 'x' ? 'derivative' : variable);
    const derive = (formula: Expression): Expression =>
      spec.sources.mark({ ...simplify(differentiate(formula, variable, this.primitives)) }, definition.call);
    const formula = derive(value.textbook);
    if (evaluate !== undefined) return { textbook: formula, evaluate: this.evaluate.formula(evaluate, name, this.formulaArguments) };
    return { textbook: formula, evaluate: value.evaluate === value.textbook ? formula : derive(value.evaluate) };
  }

  /** Without an evaluate form of its own it is computed by the textbook form, over the evaluate forms of what it calls. */
  private forms(name: string, textbook: Node, evaluate: Node | undefined): Forms {
    const formula = this.textbook.formula(textbook, name, this.formulaArguments);
    if (evaluate === undefined && !this.textbook.expanded) return { textbook: formula, evaluate: formula };
    return { textbook: formula, evaluate: this.evaluate.formula(evaluate ?? textbook, name, this.formulaArguments) };
  }

  /** One node for each parameter; all parameters must be there if `complete`. */
  private perParameter(owner: Fields, field: string, name: string, complete: boolean): Map<string, Node> {
    const { sources, values } = this.spec;
    const node = owner.optional(field);
    const missing = (at: Node, parameter: string) =>
      sources.fail(at, `${name}: ${field} has no ${parameter}`, `add ${field}: { ${parameter}: ... }, the derivative in ${parameter}`);
    const [first] = this.parameterNames;
    if (node === undefined) {
      if (complete && first !== undefined) missing(owner.node, first);
      return new Map();
    }
    const fields = values.fields(node, field);
    for (const parameter of fields.names) {
      if (!this.parameterNames.includes(parameter)) {
        throw sources.error(
          fields.required(parameter, ''),
          `${name} has no parameter ${parameter}`,
          'declare it under parameters, or remove its derivative',
        );
      }
    }
    const absent = this.parameterNames.find((parameter) => fields.optional(parameter) === undefined);
    if (complete && absent !== undefined) missing(fields.node, absent);
    return new Map(fields.names.map((parameter) => [parameter, fields.required(parameter, '')]));
  }

  private list<T extends object>(field: string, properties: readonly string[], read: (fields: Fields) => T): T[] {
    const { sources, values } = this.spec;
    const node = this.definition.fields.optional(field);
    if (node === undefined) return [];
    return values.array(node, field).map((element) => {
      const fields = values.fields(element, `an entry of ${field}`, properties);
      return sources.mark(read(fields), element);
    });
  }

  private kink(fields: Fields): KinkSpec {
    const chosen = this.spec.values.choice(
      fields.required('chosen', "add chosen: 'left' or 'right', the derivative at the kink"),
      'chosen',
      ['left', 'right'],
    );
    return { ...this.jump(fields), chosen };
  }

  private jump(fields: Fields): { at: Expression; left: Expression; right: Expression } {
    return { at: this.quantityOf(fields, 'at'), left: this.quantityOf(fields, 'left'), right: this.quantityOf(fields, 'right') };
  }

  private removable(fields: Fields): ActivationSpec['removable'][number] {
    const derivatives = this.perParameter(fields, 'parameterDerivatives', this.definition.name, true);
    return {
      at: this.quantityOf(fields, 'at'),
      value: this.quantityOf(fields, 'value'),
      derivative: this.quantityOf(fields, 'derivative'),
      parameterDerivatives: Object.fromEntries(
        this.parameterNames.flatMap((name) => {
          const node = derivatives.get(name);
          return node === undefined ? [] : [[name, this.quantity(node, name)] as const];
        }),
      ),
    };
  }

  private zero(fields: Fields): ActivationSpec['zeros'][number] {
    const { sources, values } = this.spec;
    const of = values.choice(fields.required('of', "add of: 'derivative' or a parameter"), 'of', ['derivative', ...this.parameterNames]);
    const node = fields.required('within', 'add within: at most 0.25');
    const within = this.textbook.constant(node, 'within');
    if (!(within > 0 && within <= 0.25))
      throw sources.error(node, `within must be > 0 and <= 0.25, got ${within}`, 'a relative error bound holds farther away');
    return { of, at: this.quantityOf(fields, 'at'), within, scale: this.quantityOf(fields, 'scale') };
  }

  private limits(): Quantities<LimitsSpec> {
    const { fields, name } = this.definition;
    const node = fields.required('limits', 'add limits: { minusInfinity: ..., plusInfinity: ... }');
    const limits = this.spec.values.fields(node, 'limits', ['minusInfinity', 'plusInfinity', 'derivative', 'parameterDerivatives']);
    const derivative = limits.optional('derivative');
    const given = this.perParameter(limits, 'parameterDerivatives', name, false);
    return this.spec.sources.mark(
      {
        value: this.spec.sources.mark(this.pair(limits), node),
        derivative: this.limitsAt(derivative, node),
        parameterDerivatives: Object.fromEntries(
          this.parameterNames.map((parameter) => [parameter, this.limitsAt(given.get(parameter), node)]),
        ),
      },
      node,
    );
  }

  /** Both limits; without a declaration 0 at both ends. */
  private limitsAt(node: Node | undefined, owner: Node): LimitsSpec {
    const zero = (): Expression => this.spec.sources.mark(expressionOf(0), owner);
    if (node === undefined) return this.spec.sources.mark({ minusInfinity: zero(), plusInfinity: zero() }, owner);
    return this.spec.sources.mark(this.pair(this.spec.values.fields(node, 'limits', ['minusInfinity', 'plusInfinity'])), node);
  }

  private bounds(): BoundsSpec {
    const bounds = this.optionalFields(this.definition.fields, 'bounds', ['min', 'max']);
    if (bounds === undefined) return {};
    const { sources } = this.spec;
    const [min, max] = [bounds.optional('min'), bounds.optional('max')];
    if (min === undefined && max === undefined)
      throw sources.error(bounds.node, 'bounds has neither min nor max', 'add one, or leave it out');
    return {
      ...(min === undefined ? {} : { min: this.quantity(min, 'min') }),
      ...(max === undefined ? {} : { max: this.quantity(max, 'max') }),
    };
  }

  private pair(fields: Fields): LimitsSpec {
    return { minusInfinity: this.quantityOf(fields, 'minusInfinity'), plusInfinity: this.quantityOf(fields, 'plusInfinity') };
  }

  private quantityOf(fields: Fields, name: string): Expression {
    return this.quantity(fields.required(name, `add ${name}: a number, or ({ parameter }) => ...`), name);
  }

  private quantity(node: Node, name: string): Expression {
    return this.textbook.quantity(node, `${name} of ${this.definition.name}`, this.parameters);
  }

  private optionalFields(owner: Fields, field: string, properties: readonly string[]): Fields | undefined {
    const node = owner.optional(field);
    return node === undefined ? undefined : this.spec.values.fields(node, field, properties);
  }
}
