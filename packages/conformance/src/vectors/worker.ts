/** A worker process: true values for the jobs it is sent. */
import type { Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import type { FromWorker, ToWorker } from './pool';
import { compute } from './truth';

let specification: Specification | undefined;
let oracle: Promise<Oracle> | undefined;

process.on('message', async (message: ToWorker) => {
  if ('specification' in message) {
    specification = message.specification;
    oracle = createOracle(specification);
    return;
  }
  let answer: FromWorker;
  try {
    if (specification === undefined || oracle === undefined) throw new Error('vectors: worker: expected the specification first');
    answer = { index: message.index, result: compute(specification, await oracle, message.job) };
  } catch (error) {
    const { name, key, parameters } = { key: '', ...message.job };
    answer = {
      index: message.index,
      error: `${name} ${key} ${JSON.stringify(parameters)}: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
