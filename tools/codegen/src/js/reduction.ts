import type { LoweredReduction } from '../program';
import { header } from '../shared/header';
import { quote } from '../shared/names';
import { rulesText } from '../shared/parameters';
import { optionsType, parametersType } from '../shared/types';
import { reductionDocs } from './docs';
import { Imports } from './imports';
import { block } from './lines';
import type { LoopText } from './loop';
import { writeRowLoop } from './rows';

/** The module of one reduction: its plain functions. */
export function emitReduction(lowered: LoweredReduction): string {
  const { spec, plans } = lowered;
  const imports = new Imports();
  const docs = reductionDocs(spec);
  const parameters = parametersType(lowered);
  const options = optionsType(lowered);
  const given = `${parameters} | Bound<${parameters}>`;
  const hasParameters = spec.parameters.length > 0;
  const hasOptions = spec.lengthParameter === undefined;
  const source = spec.backward.from === 'outputs' ? 'ys' : 'xs';
  const name = quote(spec.name);

  imports.types('./types.js', 'FloatArray', 'Fresh', parameters, options);
  imports.values('../runtime/bound.js', 'Bound');
  imports.values('../runtime/resolve.js', 'resolve');
  imports.values('../runtime/rows.js', 'runRows');
  if (hasParameters) {
    imports.types('@rampa/common', 'Rules');
    imports.values('@rampa/common', 'checkScalars');
  } else imports.values('../runtime/resolve.js', 'checkNone');
  if (hasOptions) imports.values('../runtime/resolve.js', 'readInner', 'readLength');

  const use = (loop: LoopText): string => {
    if (loop.usesPowers) imports.values('../runtime/powers.js', 'powersOfTwo');
    if (loop.helpers.size > 0) imports.values('../runtime/bits.js', ...loop.helpers);
    return `${loop.lines.join('\n')}\n`;
  };
  const loops = (direction: 'forward' | 'backward'): string[] =>
    (
      [
        ['32', 'Float32Array', plans.faithful],
        ['64', 'Float64Array', plans.double],
      ] as const
    ).map(([bits, type, plan]) => {
      if (plan.format !== 'f64') throw new TypeError(`js: ${spec.name}: expected a plan in f64 for ${type}, got ${plan.format}`);
      const common = { name: `${direction}${bits}`, type, parameters: spec.parameters };
      const single = spec.output === 'one';
      return use(
        direction === 'forward'
          ? writeRowLoop({
              ...common,
              source: 'xs',
              upstream: 'none',
              output: { array: 'ys', per: single ? 'row' : 'element' },
              stages: plan.stages,
              value: plan.value,
            })
          : writeRowLoop({
              ...common,
              source,
              upstream: single ? 'row' : 'element',
              output: { array: 'dxs', per: 'element' },
              stages: plan.backwardStages,
              value: plan.backwardValue,
            }),
      );
    });

  const defaults = [...spec.parameters.map((parameter) => `${parameter.default}`), ...(hasOptions ? ['undefined', '1'] : [])];
  const binding = [
    ...(hasParameters ? [`const rules: Rules = ${rulesText(spec.parameters)};`] : []),
    `const defaults = /* @__PURE__ */ new Bound<${parameters}>(${name}, [${defaults.join(', ')}]);`,
    '',
    (docs.bind as string).trimEnd(),
    ...block(`export function bind(parameters?: ${given}, options?: ${options}): Bound<${parameters}>`, [
      `return resolve(defaults, ${hasParameters ? 'checkScalars, rules' : 'checkNone, {}'}, ${hasOptions ? '{ length: readLength, inner: readInner }' : '{}'}, parameters, options);`,
    ]),
    '',
  ];
  const types = [...spec.parameters.map((parameter) => `${parameter.name}: number`), ...(hasOptions ? ['length: number | undefined', 'inner: number'] : [])];
  const helper = block(`function valuesOf(parameters: ${given} | undefined, options: ${options} | undefined): readonly [${types.join(', ')}]`, [
    'return bind(parameters, options).values as never;',
  ]);

  const callable = (direction: 'forward' | 'backward', inputs: readonly string[], single: string): string[] => {
    const formals = `, parameters?: ${given}, options?: ${options}`;
    const typed = (type: string): string => inputs.map((array) => `${array}: ${type}`).join(', ');
    const values = [...spec.parameters.map((parameter) => parameter.name), ...(hasOptions ? ['length', 'inner'] : [])];
    const call = [
      name,
      `${direction}32`,
      `${direction}64`,
      `{ ${inputs.join(', ')} }`,
      '{ out }',
      spec.lengthParameter ?? 'length',
      hasOptions ? 'inner' : '1',
      `[${spec.parameters.map((parameter) => parameter.name).join(', ')}]`,
      ...(spec.output === 'one' ? [quote(single)] : []),
    ];
    return [
      `export function ${direction}<T extends FloatArray>(${typed('T')}, out?: undefined${formals}): Fresh<T>;`,
      `export function ${direction}<T extends FloatArray>(${typed('FloatArray')}, out: T${formals}): T;`,
      ...block(`export function ${direction}(${typed('FloatArray')}, out?: FloatArray${formals}): FloatArray`, [
        `const { ${values.map((value, i) => `${i}: ${value}`).join(', ')} } = valuesOf(parameters, options);`,
        `return runRows(${call.join(', ')})[${inputs.length}]!;`,
      ]),
    ];
  };
  const sections = [
    binding.join('\n'),
    `${helper.join('\n')}\n`,
    ...loops('forward'),
    `${docs.forward}${callable('forward', ['xs'], 'out').join('\n')}\n`,
    ...loops('backward'),
    `${docs.backward}${callable('backward', [source, 'dys'], 'dys').join('\n')}\n`,
  ];
  return [header(spec.file) + imports.text(), ...sections].join('\n');
}
