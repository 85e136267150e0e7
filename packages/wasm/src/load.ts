import { checkNames, fail } from '@rampa/common';
import type { Exports } from './engine.js';
import { layout } from './generated/tables.js';
import type { Precision } from './precision.js';
import { createRampa, type Rampa } from './rampa.js';
import { compileFrom } from './source.js';
import { type WasmInstance, type WasmModule, wasm } from './webassembly.js';

/** What `load` and `loadSync` have in common. */
export interface InstanceOptions {
  /** 'faithful' (default): within 1 ULP, mostly computed in doubles and rounded once. 'fast': the quickest way that stays within 4 ULP, mostly in floats. */
  readonly precision?: Precision;
  /** How many elements `alloc` can give out, in all. Default 4194304 (16 MiB). The memory has this size from the start. */
  readonly capacity?: number;
}

/** At most one of `module`, `url` and `bytes`: where the module comes from, if not from where this entry point finds it. */
export interface LoadOptions extends InstanceOptions {
  /** A compiled WebAssembly.Module. */
  readonly module?: WasmModule;
  /** Where rampa.wasm lies. */
  readonly url?: string | { readonly href: string };
  /** The content of rampa.wasm. */
  readonly bytes?: ArrayBuffer | ArrayBufferView;
}

export interface LoadSyncOptions extends InstanceOptions {
  /** A compiled WebAssembly.Module of rampa.wasm. */
  readonly module: WasmModule;
}

const defaultCapacity = 2 ** 22;
const pageBytes = 65536;
const maximumCapacity = (65536 * pageBytes - layout.heap - layout.slack) / 4;
const sources = ['module', 'url', 'bytes'] as const;

/** Makes the `load` of an entry point, whose own way to the module is `compile`. */
export function createLoad(compile: () => Promise<WasmModule>): (options?: LoadOptions) => Promise<Rampa> {
  const own = {};
  const compiled = new Map<unknown, Promise<WasmModule>>();
  return async (options = {}) => {
    checkNames('load', 'option', ['precision', 'capacity', ...sources], options);
    const settings = checkSettings('load', options);
    const given = sources.filter((source) => options[source] !== undefined);
    if (given.length > 1) throw new TypeError(`load: options must have at most one of module, url and bytes, got ${given.join(' and ')}`);
    if (options.module !== undefined) return instantiate(options.module, settings);
    const source = options.bytes ?? (options.url === undefined ? own : urlText(options.url));
    const module = await remembered(compiled, source, () => (source === own ? compile() : compileFrom(options)));
    return instantiate(module, settings);
  };
}

/** As `load`, at once, from a module that is compiled already. The same module and options give the same object. */
export function loadSync(options: LoadSyncOptions): Rampa {
  checkNames('loadSync', 'option', ['precision', 'capacity', 'module'], options);
  const settings = checkSettings('loadSync', options);
  if (Object(options.module) !== options.module) fail('loadSync', 'module', 'be a WebAssembly.Module', options.module, TypeError);
  const known = instancesOf(options.module);
  const existing = known.get(keyOf(settings));
  if (existing !== undefined) return existing;
  const memory = createMemory(settings);
  return remember(known, settings, new wasm.Instance(options.module, importsOf(memory)), memory);
}

function urlText(url: string | { readonly href: string }): string {
  return typeof url === 'string' ? url : url.href;
}

export interface Settings {
  readonly precision: Precision;
  readonly capacity: number;
}

export function checkSettings(name: string, { precision = 'faithful', capacity = defaultCapacity }: InstanceOptions): Settings {
  if (precision !== 'faithful' && precision !== 'fast') fail(name, 'precision', "be 'faithful' or 'fast'", precision);
  if (!Number.isSafeInteger(capacity) || capacity < 0 || capacity > maximumCapacity)
    fail(name, 'capacity', `be an integer from 0 to ${maximumCapacity}`, capacity);
  return { precision, capacity };
}

export type Memory = { readonly buffer: ArrayBuffer };

const instances = /* @__PURE__ */ new WeakMap<WasmModule, Map<string, Rampa>>();

function instancesOf(module: WasmModule): Map<string, Rampa> {
  const known = instances.get(module) ?? new Map<string, Rampa>();
  instances.set(module, known);
  return known;
}

function keyOf({ precision, capacity }: Settings): string {
  return `${precision} ${capacity}`;
}

/** Asynchronous, because a browser's main thread refuses to do it at once for a module of this size. */
async function instantiate(module: WasmModule, settings: Settings): Promise<Rampa> {
  const known = instancesOf(module);
  const existing = known.get(keyOf(settings));
  if (existing !== undefined) return existing;
  const memory = createMemory(settings);
  return remember(known, settings, await wasm.instantiate(module, importsOf(memory)), memory);
}

/** Of two calls at the same time the first to get here wins. */
function remember(known: Map<string, Rampa>, settings: Settings, instance: WasmInstance, { buffer }: Memory): Rampa {
  const rampa = known.get(keyOf(settings)) ?? createRampa(instance.exports as Exports, buffer, settings.precision, settings.capacity);
  known.set(keyOf(settings), rampa);
  return rampa;
}

/** It never grows, so that views of it are never detached. */
export function createMemory({ capacity }: Settings, shared = false): Memory {
  const pages = Math.ceil((layout.heap + Math.ceil(capacity / 4) * 16 + layout.slack) / pageBytes);
  return new wasm.Memory({ initial: pages, maximum: pages, shared });
}

export function importsOf(memory: Memory): object {
  return { rampa: { memory } };
}

/** One promise per key; a failed one is forgotten, so that a later call tries again. */
function remembered<K, V>(known: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const existing = known.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
