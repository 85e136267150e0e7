/** Names that generated code uses beside those of the spec. `v1`, `v2`, ... are taken by their pattern. */
const locals = [
  ...['bind', 'kernels', 'values', 'defaults', 'run', 'runRows', 'value', 'derivative', 'gradient', 'forward', 'backward', 'valueAndDerivative', 'parameterGradients', 'backwardAll'],
  ...['x', 'y', 'dx', 'dy', 'xs', 'ys', 'ds', 'dys', 'out', 'i', 'j', 'stop', 'index', 'inner', 'length', 'row', 'rows', 'begin', 'term', 'next', 'added'],
  ...['parameters', 'options', 'subgradient', 'powers', 'powersOfTwo', 'exponentOf', 'significandOf', 'accumulate', 'total', 'resolve', 'assemble'],
];

/** Modules beside those of the functions. */
const modules = ['index', 'spec', 'types'];

const words = [
  ...['arguments', 'as', 'async', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval'],
  ...['export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'of'],
  ...['package', 'private', 'protected', 'public', 'return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void'],
  ...['while', 'with', 'yield', 'Infinity', 'NaN', 'Math', 'Float32Array', 'Float64Array', 'Array', 'Object', 'Number'],
];

/** Names that a function or parameter must not have. */
export const reservedNames: ReadonlySet<string> = new Set([...locals, ...modules, ...words]);
