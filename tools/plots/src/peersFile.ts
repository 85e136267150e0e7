import { readFile } from 'node:fs/promises';
import type { Measurement } from './measure';
import { type Subject, subjectKey } from './subject';

/** How a peer does on one subject. */
export interface PeerMeasurement extends Measurement {
  /** What was called. */
  readonly operation: string;
}

/** The accuracy run: function, quantity, peer. */
export interface PeersFile {
  readonly peers: readonly { readonly id: string; readonly version: string }[];
  readonly functions: Readonly<
    Record<
      string,
      {
        /** What its vectors were made from. */
        readonly vectors: string;
        readonly quantities: Readonly<Record<string, Readonly<Record<string, PeerMeasurement>>>>;
      }
    >
  >;
}

const renew = 'run `npm run bench:accuracy`';

/** A curve on one line, everything else as JSON usually looks: a change shows where it is. */
export function writePeers(file: PeersFile): string {
  const text = JSON.stringify(file, null, 1);
  return `${text.replace(/\[\s+(?=[-\dn])([^[\]"]*?)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, '')}]`)}\n`;
}

export async function readPeers(path: string): Promise<PeersFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`peers: expected ${path}: ${renew}`, { cause: error });
  });
  return JSON.parse(text) as PeersFile;
}

/** The peers' measurements of a subject. Those of other inputs than today's are an error: the curves would not belong together. */
export function peersOf(
  file: PeersFile,
  subject: Pick<Subject, 'name' | 'quantity'>,
  vectors: string,
): Readonly<Record<string, PeerMeasurement>> {
  const entry = file.functions[subject.name];
  if (entry === undefined) throw new Error(`peers: expected measurements of ${subject.name}, got none: ${renew}`);
  if (entry.vectors !== vectors) throw new Error(`peers: ${subject.name}: measured on the vectors of another spec: ${renew}`);
  return entry.quantities[subjectKey(subject)] ?? {};
}
