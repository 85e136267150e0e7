/** A worker process: true values for the jobs it is sent. */
import type { Specification } from '@rampa/ir';
import { createOracle } from '@rampa/oracle';
import { serve } from '../workers';
import { compute, type Job } from './truth';

serve(async (specification: Specification) => {
  const oracle = await createOracle(specification);
  return (job: Job) => {
    try {
      return compute(specification, oracle, job);
    } catch (error) {
      const { name, key, parameters } = { key: '', ...job };
      throw new Error(`vectors: ${name} ${key} ${JSON.stringify(parameters)}`, { cause: error });
    }
  };
});
