export { FPCoreError } from './read/fpcoreError';
export { type FPCoreImport, importFPCore } from './read/importFPCore';
export type { ImportedParameter } from './read/parameters';
export { type ExportOptions, exportFPCore } from './write/exportFPCore';
export { specFileOf } from './write/specFile';
