import { sayDirection } from "../measures/distinctNeighbours.ts";
import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { blockSize, blockStarts } from "./blocks.ts";
import type { Engine } from "./Engine.ts";
import type { Lengths } from "./Lengths.ts";
import { pathLists } from "./pathLists.ts";
import { reachBlocks } from "./reachBlocks.ts";
import { reachColumns } from "./stepReach.ts";

/** Which way paths are followed, and how long a tie is. */
export interface ReachOptions {
  /** Along ties sent (`out`), against them (`in`), or whichever way (`both`). Must be said for a directed network. */
  readonly direction?: Direction;
  /** What weights mean for the length of a path. Default: paths are counted in steps, weights are not read. */
  readonly lengths?: Lengths;
  /** Default: `javascript`; `wasm` gives the same bytes. */
  readonly engine?: Engine;
}

/** The `reachColumns` of every actor, a row each. */
export function reachTable(network: TieArrays, { direction, lengths, engine }: ReachOptions): Float64Array {
  const lists = pathLists(network, sayDirection(network, direction), lengths);
  const block = reachBlocks(lists, engine);
  const table = new Float64Array(reachColumns * network.order);
  for (const from of blockStarts(network.order)) {
    table.set(block(from, Math.min(network.order, from + blockSize)), reachColumns * from);
  }
  return table;
}
