declare module '*.wasm' {
  const module: object;
  export default module;
}
interface ImportMeta {
  readonly url: string;
}
