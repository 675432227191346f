import type { NeighbourLists } from "../measures/distinctNeighbours.ts";
import type { SourceBlock } from "../paths/blocks.ts";
import { stepDependencies } from "../paths/stepDependencies.ts";
import { startKernel } from "./startKernel.ts";
import { stepDependenciesCode } from "./stepDependenciesCode.ts";

/**
 * Makes the sums of `stepDependencies` in WebAssembly, eight sources at once.
 *
 * Path counts beyond 2^53 depend on the order in which they are added; a block that has one is left to JavaScript, so
 * that the bytes are always the same.
 */
export function stepDependenciesWasm(lists: NeighbourLists, sources: Uint32Array): SourceBlock {
  const order = lists.offsets.length - 1;
  const kernel = startKernel(stepDependenciesCode);
  kernel.reserve(kernel.call("prepare", order, lists.targets.length, sources.length));
  kernel.place("offsets", lists.offsets);
  kernel.place("targets", lists.targets);
  kernel.place("sources", sources);
  const result = kernel.floats("result", order);
  let plain: SourceBlock | undefined;
  return (from, to) => {
    if (kernel.call("block", from, to) === 0) return result;
    plain ??= stepDependencies(lists, sources);
    return plain(from, to);
  };
}
