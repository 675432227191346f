import type { SourceBlock } from "../paths/blocks.ts";
import type { LengthLists } from "../paths/LengthLists.ts";
import { lengthDependencies } from "../paths/lengthDependencies.ts";
import { startLengthPaths } from "./startLengthPaths.ts";

/** Makes the sums of `lengthDependencies` in WebAssembly. */
export function lengthDependenciesWasm(lists: LengthLists, sources: Uint32Array): SourceBlock {
  const kernel = startLengthPaths(lists, sources);
  const result = kernel.floats("result", lists.offsets.length - 1);
  return (from, to) => {
    // Too many paths: JavaScript says from whom.
    if (kernel.call("dependencies", from, to) !== 0) return lengthDependencies(lists, sources)(from, to);
    return result;
  };
}
