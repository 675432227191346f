import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { assignBlockStream, blockPurpose } from "./assignBlockStream.ts";
import { blockSize } from "./blockSize.ts";

/**
 * Takes one block of 1,024 actors through the present step; once every block was taken, in any order, `finishStep`
 * ends the step.
 *
 * O(actors of the block).
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
 * run.step; // => 1
 */
export function stepBlock<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  block: number,
): void {
  const { context, kernel } = run;
  if (kernel) {
    kernel.stepBlock(run.step, block);
    return;
  }
  context.from = block * blockSize;
  context.to = Math.min(run.order, context.from + blockSize);
  context.step = run.step;
  assignBlockStream(context.stream, run.key, run.step, block, blockPurpose.step);
  run.rule.step(context);
}
