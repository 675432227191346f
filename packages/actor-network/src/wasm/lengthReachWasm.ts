import type { SourceBlock } from "../paths/blocks.ts";
import type { LengthLists } from "../paths/LengthLists.ts";
import { reachColumns } from "../paths/stepReach.ts";
import { startLengthPaths } from "./startLengthPaths.ts";

/** Makes the sums of `lengthReach` in WebAssembly, for blocks of at most `blockSize` sources. */
export function lengthReachWasm(lists: LengthLists): SourceBlock {
  const kernel = startLengthPaths(lists, new Uint32Array(0));
  return (from, to) => {
    kernel.call("reach", from, to);
    return kernel.floats("result", reachColumns * (to - from));
  };
}
