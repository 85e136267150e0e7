/** 512 kB of doubles. */
const most = 65_536;

let terms = /* @__PURE__ */ new Float64Array();

/** Room for the terms of a row, which a later loop reads instead of computing them again: for all of them, or for as many as may be. */
export function termsOf(length: number): Float64Array {
  const count = Math.min(length, most);
  if (terms.length < count) terms = new Float64Array(count);
  return terms;
}
