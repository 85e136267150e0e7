// Generated from tools/codegen/src/wgsl/helpers.ts by npm run generate. Do not edit.

/** The functions that bodies call as @name, with placeholders for the types of the width. */
export const helpers: Readonly<Record<string, string>> = {
  isNaN: 'fn @isNaN(x: #F) -> #B { return (bitcast<#U>(x) & #U(0x7fffffffu)) > #U(0x7f800000u); }',
  isBits: 'fn @isBits(x: #F, bits: u32) -> #B { return bitcast<#U>(x) == #U(bits); }',
  fromBits: 'fn @fromBits(bits: u32) -> #F { return #F(bitcast<f32>(bits)); }',
  rounded: 'fn @rounded(a: #F, never: #B) -> #F { return bitcast<#F>(bitcast<#U>(a) ^ select(#U(0u), #U(1u), never)); }',
  nearest: 'fn @nearest(a: #F, never: #B) -> #F { return @rounded(a + #F(12582912.0), never) - #F(12582912.0); }',
  min: 'fn @min(a: #F, b: #F) -> #F { return select(a, b, b < a); }',
  max: 'fn @max(a: #F, b: #F) -> #F { return select(a, b, a < b); }',
  pow2: 'fn @pow2(n: #F) -> #F { return bitcast<#F>(bitcast<#U>(n + #F(12583039.0)) << #U(23u)); }',
  highPart: 'fn @highPart(a: #F) -> #F { return bitcast<#F>(bitcast<#U>(a) & #U(0xfffff000u)); }',
  exponentOf: 'fn @exponentOf(a: #F) -> #F { return #F(#I(bitcast<#U>(a) >> #U(23u)) - #I(127)); }',
  significandOf: 'fn @significandOf(a: #F) -> #F { return bitcast<#F>((bitcast<#U>(a) & #U(0x7fffffu)) | #U(0x3f800000u)); }',
};
