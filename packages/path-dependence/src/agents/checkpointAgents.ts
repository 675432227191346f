import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { bytesOf } from "./bytesOf.ts";
import { checkpointFormat } from "./checkpointFormat.ts";
import { checkpointIdentity } from "./checkpointIdentity.ts";
import { hashOfBytes } from "./hashOfBytes.ts";

/**
 * Writes down where a run stands, so that `restoreAgents` can go on from there with the same bits.
 *
 * Holds a version, what run it is (rule, network, parameters and key, by hashes), step, switches, columns and signal,
 * and a checksum at the end. Neighbour sums are left out: they follow from the signal. Not to be called between
 * `stepBlock` and `finishStep`.
 *
 * O(actors + ties) time, O(actors) space.
 *
 * @example
 * const network = grm1Network(100, stream({ root: 1 }));
 * const rule = habitChoiceRule(grm1Parameters);
 * const run = startAgents(rule, network, { seed: 1 });
 * advanceAgents(run, 10);
 * const restored = restoreAgents(rule, network, { seed: 1 }, checkpointAgents(run));
 * advanceAgents(run, 10);
 * advanceAgents(restored, 10);
 * trajectoryHash(restored) === trajectoryHash(run); // => true
 */
export function checkpointAgents<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
): Uint8Array {
  const { step, switches, columns, signal } = run;
  const header = new TextEncoder().encode(
    JSON.stringify({ identity: checkpointIdentity(run), step, switches }),
  );
  const parts = [
    header,
    ...Object.keys(run.rule.columns).map((name) => bytesOf(columns[name] as Uint8Array)),
    signal,
  ];
  const { magic, version, start, checksum } = checkpointFormat;
  const length = parts.reduce((total, part) => total + part.length, start);
  const bytes = new Uint8Array(length + checksum);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(8, header.length, true);
  let place = start;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  bytes.set(new TextEncoder().encode(hashOfBytes(bytes.subarray(0, length))), length);
  return bytes;
}
