import type { Library } from '@rampa/conformance';
import { measure } from './measure';
import type { Peer } from './peer';
import type { PeerMeasurement, PeersFile } from './peersFile';
import { type Subject, subjectKey, subjectsOf } from './subject';

/** The peers compute in f32: where an absolute error is accepted, it is the one accepted of our f32 plan. */
async function measureSubject(subject: Subject, peers: readonly Peer[]): Promise<Record<string, PeerMeasurement>> {
  const measured: Record<string, PeerMeasurement> = {};
  for (const peer of peers) {
    const operation = peer.operation(subject.name, subject.quantity, subject.batches[0]?.parameters ?? {});
    if (operation === undefined) continue;
    measured[peer.id] = { operation: operation.words, ...(await measure(subject, { plan: 'fast', run: (batch) => operation.run(batch) })) };
  }
  return measured;
}

/** Every peer on every function that it has, against the true values. */
export async function measurePeers(
  library: Library,
  names: readonly string[],
  peers: readonly Peer[],
  onFunction: (name: string, done: number) => void,
): Promise<PeersFile> {
  const functions: Record<string, PeersFile['functions'][string]> = {};
  for (const [k, name] of names.entries()) {
    onFunction(name, k);
    const quantities: Record<string, Record<string, PeerMeasurement>> = {};
    for (const subject of subjectsOf(await library.load(name))) quantities[subjectKey(subject)] = await measureSubject(subject, peers);
    functions[name] = { vectors: library.hash(name), quantities };
  }
  return { peers: peers.map(({ id, version }) => ({ id, version })), functions };
}
