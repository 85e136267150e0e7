import { encodeFrame, FrameReader, type Message } from './frames';

/** The parts of Deno that a worker uses. */
declare const Deno: {
  readonly stdin: { readonly readable: AsyncIterable<Uint8Array> };
  readonly stdout: { write(bytes: Uint8Array): Promise<number> };
};

/** Runs in a deno worker: answers every message on standard input, in order, until it ends. */
export async function serveFrames(handle: (message: Message) => Promise<Message>): Promise<void> {
  const reader = new FrameReader();
  for await (const chunk of Deno.stdin.readable) {
    for (const message of reader.push(chunk)) {
      const answer = await handle(message).catch(
        (error: unknown): Message => ({
          body: { error: error instanceof Error ? error.message : String(error) },
          arrays: [],
        }),
      );
      const frame = encodeFrame(answer);
      for (let at = 0; at < frame.length; ) at += await Deno.stdout.write(frame.subarray(at));
    }
  }
}
