import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { bytesOf } from "./bytesOf.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { hashOfBytes } from "./hashOfBytes.ts";

/** What a checkpoint must share with the run that goes on from it. */
export interface CheckpointIdentity {
  readonly rule: string;
  readonly columns: readonly (readonly [string, string])[];
  readonly signal: string;
  readonly channels: number;
  readonly network: readonly string[];
  readonly normalise: boolean;
  readonly parameters: string;
  readonly key: readonly number[];
}

/** Says what run a checkpoint belongs to; arrays and parameters by their hashes. */
export function checkpointIdentity<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
): CheckpointIdentity {
  const { rule, network, parameters, normalise, key } = run;
  const { offsets, targets, weights, sector } = network;
  return {
    rule: rule.name,
    columns: Object.entries(rule.columns),
    signal: rule.signal,
    channels: rule.channels ?? 1,
    network: [offsets, targets, weights, sector].map((array) => hashOfBytes(bytesOf(array))),
    normalise,
    parameters: hashOfBytes(new TextEncoder().encode(canonicalJson(parameters) ?? "")),
    key: [...key],
  };
}
