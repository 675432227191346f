import type { TieArrays } from "@commonweal/actor-network";
import type { RankedLevels } from "./rankLevels.ts";

/** Ties between different actors that both stand in the hierarchy, as columns. */
export interface LevelPairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly amounts: Float64Array;
}

/** Keeps the ties that a hierarchy can sort into vertical and horizontal ones; parallel ties each stay. */
export function levelPairs(
  { sources, targets, weights }: TieArrays,
  levels: RankedLevels,
  weighted: boolean,
): LevelPairs {
  const kept: number[] = [];
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [from, to] = [sources[arc] as number, targets[arc] as number];
    if (from !== to && (levels.of[from] as number) >= 0 && (levels.of[to] as number) >= 0) kept.push(arc);
  }
  return {
    from: Uint32Array.from(kept, (arc) => sources[arc] as number),
    to: Uint32Array.from(kept, (arc) => targets[arc] as number),
    amounts: Float64Array.from(kept, (arc) => (weighted ? (weights[arc] as number) : 1)),
  };
}
