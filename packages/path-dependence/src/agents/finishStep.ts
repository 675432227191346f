import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { applySwitches } from "./applySwitches.ts";

/**
 * Ends a step whose blocks were all taken: the signal becomes the next one, and sums follow those who switched.
 *
 * Sums are whole numbers, so the order in which switches are passed on does not matter.
 *
 * O(actors + ties of those who switched) time, O(1) space.
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
 * stepBlock(run, 0);
 * finishStep(run);
 * run.switchedCount; // => 2
 * @throws {PathDependenceError} `invalid-rule` where the next signal is neither 0 nor 1; the path names the actor.
 */
export function finishStep<Kinds extends ColumnKinds, Parameters>(run: AgentRun<Kinds, Parameters>): void {
  if (run.kernel) run.switchedCount = run.kernel.finish();
  else applySwitches(run);
  run.switches += run.switchedCount;
  run.step += 1;
}
