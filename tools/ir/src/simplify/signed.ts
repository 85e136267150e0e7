import type { Expression } from '../expression';

/** An expression with its sign apart: a sum or product around it takes the sign at no cost. */
export interface Signed {
  readonly negative: boolean;
  readonly body: Expression;
}

export function unsigned(body: Expression): Signed {
  return { negative: false, body };
}

export function flipped({ negative, body }: Signed): Signed {
  return { negative: !negative, body };
}
