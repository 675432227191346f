import type { NeighbourLists } from "../measures/distinctNeighbours.ts";
import { blockSize, type SourceBlock } from "../paths/blocks.ts";
import { reachColumns } from "../paths/stepReach.ts";
import { startKernel } from "./startKernel.ts";
import { stepReachCode } from "./stepReachCode.ts";

/** Makes the sums of `stepReach` in WebAssembly, for blocks of at most `blockSize` sources. */
export function stepReachWasm(lists: NeighbourLists): SourceBlock {
  const kernel = startKernel(stepReachCode);
  kernel.reserve(kernel.call("prepare", lists.offsets.length - 1, lists.targets.length, blockSize));
  kernel.place("offsets", lists.offsets);
  kernel.place("targets", lists.targets);
  return (from, to) => {
    kernel.call("block", from, to);
    return kernel.floats("result", reachColumns * (to - from));
  };
}
