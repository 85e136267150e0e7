// @ts-check
/** Runs in a thread of its own: an adapter that somebody else wrote, which may throw, answer with anything, or never. */
import { parentPort, workerData } from 'node:worker_threads';

/** What was asked, with a number; the answer carries the same one. */
const answer = async (/** @type {() => unknown} */ make) => {
  try {
    return { value: await make() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

const loading = answer(async () => {
  const { default: backend } = await import(workerData.url);
  for (const [key, type] of [
    ['id', 'string'],
    ['capabilities', 'function'],
    ['evaluate', 'function'],
  ]) {
    const got = typeof backend?.[key];
    if (got !== type) throw new TypeError(`expected a default export with ${key} of type ${type}, got ${got}`);
  }
  return backend;
});

parentPort?.on('message', async ({ number, call, argument }) => {
  const loaded = await loading;
  const reply =
    'error' in loaded
      ? loaded
      : await answer(() => {
          const backend = /** @type {import('../adapter').PartialBackend} */ (loaded.value);
          return call === 'describe'
            ? Promise.resolve(backend.capabilities()).then((capabilities) => ({ id: backend.id, capabilities }))
            : backend.evaluate(argument);
        });
  try {
    parentPort?.postMessage({ number, ...reply });
  } catch (error) {
    // What can't be sent to another thread is no result.
    parentPort?.postMessage({ number, error: error instanceof Error ? error.message : String(error) });
  }
});
