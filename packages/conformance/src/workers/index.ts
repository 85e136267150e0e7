/** Work in processes of its own, one for each core. */
export { runInWorkers, type Workers } from './run';
export { serve } from './serve';
