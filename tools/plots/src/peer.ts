import type { NumberArray, Quantity } from '@rampa/conformance';
import type { Batch } from './subject';

/** What a peer is given. */
export type Call = Pick<Batch, 'inputs' | 'parameters' | 'shape'>;

/** One function of a peer. */
export interface Operation {
  /** What is called, as a user of the peer writes it. */
  readonly words: string;
  run(call: Call): NumberArray | Promise<NumberArray>;
}

/** Another implementation, to be measured beside ours. */
export interface Peer {
  readonly id: string;
  readonly version: string;
  /** How it computes this quantity at these parameters; undefined where it does not. */
  operation(name: string, quantity: Quantity, parameters: Readonly<Record<string, number>>): Operation | undefined;
}
