type Values = readonly unknown[];
/** A kernel: the bound values, then its arguments. */
type Kernel = (values: never, ...given: never[]) => unknown;
type Bind = (parameters?: object, options?: object) => Values;

/** The object of a function: its kernels with the values of parameters and options bound, callable if there is a kernel for numbers. */
export function assemble<K>(bind: Bind, kernels: Readonly<Record<string, Kernel>>, value?: Kernel): K {
  const make = (values: Values): K => {
    const object: Record<string, unknown> = (value?.bind(undefined, values as never) ?? {}) as never;
    for (const name in kernels) object[name] = (kernels[name] as Kernel).bind(undefined, values as never);
    object.with = (parameters?: object, options?: object) => make(bind(parameters, options));
    return object as K;
  };
  return make(bind());
}
