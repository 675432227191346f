import { blockSize } from "../paths/blocks.ts";
import type { LengthLists } from "../paths/LengthLists.ts";
import { leadStarts } from "../paths/leadStarts.ts";
import { lengthPathsCode } from "./lengthPathsCode.ts";
import { type Kernel, startKernel } from "./startKernel.ts";

/** Starts the kernel of paths with lengths on a network. */
export function startLengthPaths(lists: LengthLists, sources: Uint32Array): Kernel {
  const { offsets, targets, lengths } = lists;
  const order = offsets.length - 1;
  const kernel = startKernel(lengthPathsCode);
  kernel.reserve(kernel.call("prepare", order, targets.length, sources.length, blockSize));
  kernel.place("offsets", offsets);
  kernel.place("targets", targets);
  kernel.place("lengths", lengths);
  kernel.place("starts", leadStarts(lists));
  kernel.place("sources", sources);
  return kernel;
}
