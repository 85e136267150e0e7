import type { NumberArray } from '../numbers';

/**
 * Messages over a byte stream, for a process that holds a device: a JSON value and numeric arrays beside it.
 * A frame is the length of the JSON and of the arrays (two 32-bit little-endian words), the JSON, the arrays' bytes.
 */
export interface Message {
  readonly body: unknown;
  readonly arrays: readonly NumberArray[];
}

interface Envelope {
  readonly body: unknown;
  readonly arrays: readonly { readonly type: 'f32' | 'f64'; readonly length: number }[];
}

const headerBytes = 8;

export function encodeFrame({ body, arrays }: Message): Uint8Array {
  const envelope: Envelope = {
    body,
    arrays: arrays.map((array) => ({ type: array instanceof Float32Array ? 'f32' : 'f64', length: array.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(envelope));
  const size = arrays.reduce((sum, array) => sum + array.byteLength, 0);
  const frame = new Uint8Array(headerBytes + json.length + size);
  const view = new DataView(frame.buffer);
  view.setUint32(0, json.length, true);
  view.setUint32(4, size, true);
  frame.set(json, headerBytes);
  let at = headerBytes + json.length;
  for (const array of arrays) {
    frame.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  return frame;
}

function decode(json: Uint8Array, bytes: Uint8Array): Message {
  const envelope = JSON.parse(new TextDecoder().decode(json)) as Envelope;
  let at = 0;
  const arrays = envelope.arrays.map(({ type, length }) => {
    const size = length * (type === 'f32' ? 4 : 8);
    const copy = bytes.slice(at, at + size).buffer;
    at += size;
    return type === 'f32' ? new Float32Array(copy) : new Float64Array(copy);
  });
  return { body: envelope.body, arrays };
}

/** Collects bytes as they come and hands out each whole frame. */
export class FrameReader {
  #chunks: Uint8Array[] = [];
  #buffered = 0;

  /** The frames that these bytes complete. */
  push(chunk: Uint8Array): Message[] {
    // A Buffer's slice would be a view: plain bytes from here on.
    this.#chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
    this.#buffered += chunk.length;
    const messages: Message[] = [];
    for (;;) {
      if (this.#buffered < headerBytes) return messages;
      const head = this.#joined(headerBytes);
      const view = new DataView(head.buffer, head.byteOffset, headerBytes);
      const json = view.getUint32(0, true);
      const total = headerBytes + json + view.getUint32(4, true);
      if (this.#buffered < total) return messages;
      const frame = this.#joined(total);
      messages.push(decode(frame.subarray(headerBytes, headerBytes + json), frame.subarray(headerBytes + json, total)));
      const rest = frame.subarray(total);
      this.#chunks = rest.length > 0 ? [rest, ...this.#chunks.slice(1)] : this.#chunks.slice(1);
      this.#buffered -= total;
    }
  }

  /** The first chunk, made to hold at least this many bytes; joining only then keeps long frames linear. */
  #joined(bytes: number): Uint8Array {
    const [first] = this.#chunks;
    if (first !== undefined && first.length >= bytes) return first;
    const joined = new Uint8Array(this.#buffered);
    let at = 0;
    for (const chunk of this.#chunks) {
      joined.set(chunk, at);
      at += chunk.length;
    }
    this.#chunks = [joined];
    return joined;
  }
}
