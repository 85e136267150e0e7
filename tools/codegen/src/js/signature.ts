import type { LoweredActivation, LoweredReduction } from '../program';
import { pascalCase } from '../shared/names';
import { hasChannels, optionsType, parametersType } from '../shared/types';

/** What the generated modules of one function have in common: its bound values, and the types of its parameters and options. */
export interface Signature {
  /** Bound values in the order in which kernels take them. */
  readonly values: readonly { readonly name: string; readonly type: string; readonly default: string }[];
  /** Type of the `parameters` argument, and of `options`. */
  readonly given: string;
  readonly options: string;
  /** Types to import from the types module for these. */
  readonly imports: readonly string[];
  readonly channels: boolean;
  /** The members of the `options` argument with what reads them, as text of the runtime's readers. */
  readonly readers: readonly { readonly option: string; readonly reader: string; readonly module: string }[];
}

const resolving = '../../runtime/resolve.js';

export function signature(lowered: LoweredActivation | LoweredReduction): Signature {
  const { spec } = lowered;
  const channels = hasChannels(spec.parameters);
  const parameters = spec.parameters.map((parameter) => ({
    name: parameter.name,
    type: parameter.perChannel ? 'number | FloatArray' : 'number',
    default: `${parameter.default}`,
  }));
  const inner = { name: 'inner', type: 'number' };
  const readInner = { option: 'inner', module: resolving };
  const common = { channels, given: parametersType(lowered), options: optionsType(lowered) };
  if ('usesSubgradient' in lowered) {
    const channelType = `${pascalCase(spec.name)}Channels`;
    const options = channels ? 'ChannelOptions' : common.options;
    return {
      ...common,
      values: [
        ...parameters,
        ...(channels ? [{ ...inner, default: 'Infinity' }] : []),
        ...(lowered.usesSubgradient ? [{ name: 'subgradient', type: 'number', default: '0' }] : []),
      ],
      given: channels ? `${common.given} | ${channelType}<FloatArray>` : common.given,
      options,
      imports: [common.given, options, ...(channels ? [channelType] : [])],
      readers: [
        ...(channels ? [{ ...readInner, reader: 'readRun' }] : []),
        ...(lowered.usesSubgradient ? [{ option: 'subgradient', reader: 'checkSubgradient', module: '@rampa/common' }] : []),
      ],
    };
  }
  const hasRows = lowered.spec.lengthParameter === undefined;
  return {
    ...common,
    values: [
      ...parameters,
      ...(hasRows
        ? [
            { name: 'length', type: 'number | undefined', default: 'undefined' },
            { ...inner, default: '1' },
          ]
        : []),
    ],
    imports: [common.given, common.options],
    readers: hasRows
      ? [
          { option: 'length', reader: 'readLength', module: resolving },
          { ...readInner, reader: 'readInner' },
        ]
      : [],
  };
}
