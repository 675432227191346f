import type { AgentNetwork } from "./AgentNetwork.ts";
import type { AgentOptions } from "./AgentOptions.ts";
import type { AgentRule, ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { applySwitches } from "./applySwitches.ts";
import { assignBlockStream, blockPurpose } from "./assignBlockStream.ts";
import { blockSize } from "./blockSize.ts";
import { preparedRun } from "./preparedRun.ts";

/**
 * Starts a run: columns filled in by the rule, neighbour sums of the first signal.
 *
 * Weights become whole multiples of 2^−24, so that sums do not depend on the order in which they are made. Divided
 * weights of an actor add up to exactly 1; an actor without weight has sums of 0. Undivided ones may add up to 127.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const pair = { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0) };
 * const network = { ...pair, weights: Float64Array.of(1, 1), sector: new Uint8Array(2) };
 * const rule = defineAgentRule({
 *   name: "echo/1",
 *   columns: {},
 *   signal: "acts",
 *   parameters: {},
 *   start({ next }) {
 *     next[0] = 1;
 *   },
 *   step({ sums, next, from, to }) {
 *     for (let actor = from; actor < to; actor += 1) next[actor] = sums[actor] * sumUnit;
 *   },
 * });
 * const run = startAgents(rule, network, { seed: 1 });
 * advanceAgents(run, 1);
 * run.switches; // => 2
 * @throws {PathDependenceError} `invalid-network`, `limit-exceeded`, `invalid-rule`; `unsupported` where the engine is
 * `wasm` and the rule has no kernel, or vectors are missing.
 */
export function startAgents<Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
  network: AgentNetwork,
  options: AgentOptions<Parameters>,
): AgentRun<Kinds, Parameters> {
  const run = preparedRun(rule, network, options);
  const { context, order } = run;
  for (let block = 0; block * blockSize < order; block += 1) {
    context.from = block * blockSize;
    context.to = Math.min(order, context.from + blockSize);
    assignBlockStream(context.stream, run.key, 0, block, blockPurpose.start);
    rule.start(context);
  }
  applySwitches(run);
  run.switchedCount = 0;
  return run;
}
