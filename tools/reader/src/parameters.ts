import type { ParameterSpec } from '@rampa/ir';
import type { Node } from 'ts-morph';
import type { Definition } from './definitions';
import type { FormulaReader } from './formulaReader';

/** Names that formulas, graphs and the public interface use for something else. */
const reserved = new Set(['x', 'dy', 'y', 'index', 'value', 'derivative', 'subgradient']);

export function readParameters(reader: FormulaReader, definition: Definition): ParameterSpec[] {
  const node = definition.fields.optional('parameters');
  if (node === undefined) return [];
  const fields = reader.spec.values.fields(node, 'parameters');
  return fields.names.map((name) => readParameter(reader, definition, name, fields.required(name, '')));
}

function readParameter(reader: FormulaReader, definition: Definition, name: string, node: Node): ParameterSpec {
  const { sources, values } = reader.spec;
  values.checkName(node, name);
  if (reserved.has(name))
    throw sources.error(node, `a parameter cannot be named ${name}: formulas use that name for something else`, 'choose another name');
  const fields = values.fields(node, `parameter ${name}`, ['default', 'min', 'max', 'above', 'integer', 'perChannel', 'meaning']);
  const bound = (field: 'min' | 'max' | 'above') => {
    const value = fields.optional(field);
    return value === undefined ? {} : { [field]: reader.constant(value, field) };
  };
  const defaultNode = fields.required('default', 'add default: 1');
  const parameter: ParameterSpec = {
    name,
    default: reader.constant(defaultNode, 'default'),
    ...bound('min'),
    ...bound('max'),
    ...bound('above'),
    integer: values.flag(fields, 'integer'),
    perChannel: values.flag(fields, 'perChannel'),
    meaning: values.text(fields.required('meaning', 'say in words what it means'), 'meaning'),
  };
  const broken = brokenConstraint(parameter);
  if (broken !== undefined) {
    throw sources.error(
      defaultNode,
      `${definition.name}: the default of ${name} must be ${broken}, got ${parameter.default}`,
      'change the default or the constraint',
    );
  }
  return sources.mark(parameter, node);
}

function brokenConstraint({ default: value, min, max, above, integer }: ParameterSpec): string | undefined {
  if (!Number.isFinite(value)) return 'finite';
  if (min !== undefined && value < min) return `>= ${min}`;
  if (max !== undefined && value > max) return `<= ${max}`;
  if (above !== undefined && value <= above) return `> ${above}`;
  return integer && !Number.isInteger(value) ? 'an integer' : undefined;
}
