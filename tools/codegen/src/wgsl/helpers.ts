/**
 * The functions that generated code calls, in WGSL with placeholders: #F, #I, #U are the float, signed and unsigned types of the width,
 * #B its truth type; @name is another helper. They are machine operations, no mathematics.
 */
export const helpers: Readonly<Record<string, string>> = {
  // By the bits: a shader compiler may take x != x for false.
  isNaN: 'fn @isNaN(x: #F) -> #B { return (bitcast<#U>(x) & #U(0x7fffffffu)) > #U(0x7f800000u); }',
  // An infinity compared by its bits, for the same reason.
  isBits: 'fn @isBits(x: #F, bits: u32) -> #B { return bitcast<#U>(x) == #U(bits); }',
  // Infinities and NaN may not be constant expressions; a function call never is one.
  fromBits: 'fn @fromBits(bits: u32) -> #F { return #F(bitcast<f32>(bits)); }',
  // Hides from the compiler how a was computed, so that its rounding stays. `never` must be something that is false where the result counts.
  rounded: 'fn @rounded(a: #F, never: #B) -> #F { return bitcast<#F>(bitcast<#U>(a) ^ select(#U(0u), #U(1u), never)); }',
  // To the nearest integer, ties to even, for |a| < 2^22: the sum has no digits for more. The builtin takes many times as long on a GPU.
  nearest: 'fn @nearest(a: #F, never: #B) -> #F { return @rounded(a + #F(12582912.0), never) - #F(12582912.0); }',
  // The builtins drop a NaN; these keep it in a.
  min: 'fn @min(a: #F, b: #F) -> #F { return select(a, b, b < a); }',
  max: 'fn @max(a: #F, b: #F) -> #F { return select(a, b, a < b); }',
  // In the last digits of 1.5 * 2^23 + 127 + n stands the biased exponent of 2^n. A conversion to an integer would take longer.
  pow2: 'fn @pow2(n: #F) -> #F { return bitcast<#F>(bitcast<#U>(n + #F(12583039.0)) << #U(23u)); }',
  highPart: 'fn @highPart(a: #F) -> #F { return bitcast<#F>(bitcast<#U>(a) & #U(0xfffff000u)); }',
  exponentOf: 'fn @exponentOf(a: #F) -> #F { return #F(#I(bitcast<#U>(a) >> #U(23u)) - #I(127)); }',
  significandOf: 'fn @significandOf(a: #F) -> #F { return bitcast<#F>((bitcast<#U>(a) & #U(0x7fffffu)) | #U(0x3f800000u)); }',
};
