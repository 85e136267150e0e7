// @ts-check
/** Runs in a process of its own: an adapter that somebody else wrote, which may throw, answer with anything, or never. */
/** What was asked, with a number; the answer carries the same one. */
const answer = async (/** @type {() => unknown} */ make) => {
  try {
    return { value: await make() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

const loading = answer(async () => {
  const { default: backend } = await import(process.argv[2] ?? '');
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

process.on('message', async ({ number, call, argument }) => {
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
    process.send?.({ number, ...reply });
  } catch (error) {
    // What can't be sent to another process is no result.
    process.send?.({ number, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit());
