import type { TieArrays } from "../../model/TieArrays.ts";

/** Ties gathered in blocks, so that nothing is copied while their number grows. */
export interface EdgeBlocks {
  readonly push: (source: number, target: number, weight: number) => void;
  readonly size: () => number;
  /** The ties in one piece; the blocks are gone afterwards. */
  readonly taken: () => Pick<TieArrays, "sources" | "targets" | "weights">;
}

const blockSize = 1 << 18;

/** `weighted` false leaves the weights out: all are 1. */
export function edgeBlocks(weighted: boolean): EdgeBlocks {
  const blocks: { sources: Uint32Array; targets: Uint32Array; weights: Float64Array }[] = [];
  let [sources, targets, weights] = [new Uint32Array(0), new Uint32Array(0), new Float64Array(0)];
  let filled = 0;
  const size = (): number => Math.max(0, blocks.length - 1) * blockSize + filled;
  return {
    size,
    push: (source, target, weight) => {
      if (filled === sources.length) {
        sources = new Uint32Array(blockSize);
        targets = new Uint32Array(blockSize);
        weights = new Float64Array(weighted ? blockSize : 0);
        blocks.push({ sources, targets, weights });
        filled = 0;
      }
      sources[filled] = source;
      targets[filled] = target;
      if (weighted) weights[filled] = weight;
      filled += 1;
    },
    taken: () => {
      const count = size();
      const whole = {
        sources: new Uint32Array(count),
        targets: new Uint32Array(count),
        weights: new Float64Array(count),
      };
      if (!weighted) whole.weights.fill(1);
      let place = 0;
      for (let block = blocks.shift(); block; block = blocks.shift()) {
        const length = Math.min(blockSize, count - place);
        whole.sources.set(block.sources.subarray(0, length), place);
        whole.targets.set(block.targets.subarray(0, length), place);
        if (weighted) whole.weights.set(block.weights.subarray(0, length), place);
        place += length;
      }
      return whole;
    },
  };
}
