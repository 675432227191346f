import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { blockSize } from "./blockSize.ts";
import { finishStep } from "./finishStep.ts";
import { stepBlock } from "./stepBlock.ts";

/**
 * Takes a run some steps further; all actors move at once.
 *
 * O(steps × (actors + ties of those who switch)) time, O(1) space.
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
 * advanceAgents(run, 10);
 * run.step; // => 10
 * @throws {PathDependenceError} `invalid-rule` where the rule writes a signal that is neither 0 nor 1.
 */
export function advanceAgents<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  steps: number,
): void {
  for (let taken = 0; taken < steps; taken += 1) {
    for (let block = 0; block * blockSize < run.order; block += 1) stepBlock(run, block);
    finishStep(run);
  }
}
