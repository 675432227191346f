import { PathDependenceError } from "../errors.ts";
import type { AgentNetwork } from "./AgentNetwork.ts";
import type { AgentOptions } from "./AgentOptions.ts";
import type { AgentRule, ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { applySwitches } from "./applySwitches.ts";
import { bytesOf } from "./bytesOf.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { checkpointFormat } from "./checkpointFormat.ts";
import { type CheckpointIdentity, checkpointIdentity } from "./checkpointIdentity.ts";
import { hashOfBytes } from "./hashOfBytes.ts";
import { preparedRun } from "./preparedRun.ts";

interface Header {
  readonly identity: CheckpointIdentity;
  readonly step: number;
  readonly switches: number;
}

/**
 * Goes on from a checkpoint: the run as it stood, on the same rule, network, parameters and seed.
 *
 * The engine may be another than the one that wrote it. Sums are made anew from the signal, in whole numbers, so that
 * every later bit is the same.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const network = grm1Network(100, stream({ root: 1 }));
 * const rule = habitChoiceRule(grm1Parameters);
 * const bytes = checkpointAgents(startAgents(rule, network, { seed: 1 }));
 * restoreAgents(rule, network, { seed: 1 }, bytes).step; // => 0
 * @throws {PathDependenceError} `invalid-checkpoint` where bytes are damaged, or belong to another run; its path names
 * what differs. What `startAgents` throws.
 */
export function restoreAgents<Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
  network: AgentNetwork,
  options: AgentOptions<Parameters>,
  bytes: Uint8Array,
): AgentRun<Kinds, Parameters> {
  const { header, start } = headerOf(bytes);
  const run = preparedRun(rule, network, options);
  const identity = checkpointIdentity(run);
  for (const name of Object.keys(identity) as (keyof CheckpointIdentity)[]) {
    if (canonicalJson(identity[name]) === canonicalJson(header.identity[name])) continue;
    throw fault(`${name} of another run`, `that of ${identity.rule} with this seed`, [name]);
  }
  const targets = Object.keys(rule.columns).map((name) => bytesOf(run.columns[name] as Uint8Array));
  const parts = [...targets, run.next];
  const length = parts.reduce((total, part) => total + part.length, start + checkpointFormat.checksum);
  if (bytes.length !== length) throw fault(`${bytes.length} bytes`, `${length}`, []);
  let place = start;
  for (const part of parts) {
    part.set(bytes.subarray(place, place + part.length));
    place += part.length;
  }
  applySwitches(run);
  run.switchedCount = 0;
  run.step = header.step;
  run.switches = header.switches;
  return run;
}

function headerOf(bytes: Uint8Array): { readonly header: Header; readonly start: number } {
  const { magic, version, start, checksum } = checkpointFormat;
  const end = bytes.length - checksum;
  if (end < start) throw fault(`${bytes.length} bytes`, "a checkpoint", []);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw fault("other bytes", "a checkpoint", []);
  const found = view.getUint32(4, true);
  if (found !== version) throw fault(`version ${found}`, `${version}`, ["version"]);
  const promised = new TextDecoder().decode(bytes.subarray(end));
  if (promised !== hashOfBytes(bytes.subarray(0, end))) {
    throw fault("damaged bytes", "those that were written", ["checksum"]);
  }
  const stop = start + view.getUint32(8, true);
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(start, stop))), start: stop };
}

function fault(found: string, expected: string, path: readonly PropertyKey[]): PathDependenceError {
  return new PathDependenceError("invalid-checkpoint", `Found ${found}; expected ${expected}.`, path);
}
