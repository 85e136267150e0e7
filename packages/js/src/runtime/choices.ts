/**
 * What a loop chooses from, by an index that is the outcome of a test. An if on the sign of random numbers is guessed wrong every other time, which
 * costs more than storing both outcomes; every choice of a loop has places of its own, which are read before anything else runs.
 */
export const choicePlaces: Float64Array = /* @__PURE__ */ new Float64Array(16);

/** Those of the second of two elements that a loop computes side by side. */
export const secondChoicePlaces: Float64Array = /* @__PURE__ */ new Float64Array(16);
