import type { TieArrays } from "../model/TieArrays.ts";

export interface LevelFlow {
  /** Arcs (or strength) from a lower to a higher level. */
  readonly up: number;
  readonly down: number;
}

/** Adds up the arcs that change level, up and down; an actor of rank −1 is outside. O(ties). */
export function levelFlow(
  { sources, targets, weights }: TieArrays,
  ranks: Int32Array,
  weighted: boolean,
): LevelFlow {
  let [up, down] = [0, 0];
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [from, to] = [ranks[sources[arc] as number] as number, ranks[targets[arc] as number] as number];
    if (from < 0 || to < 0 || from === to) continue;
    const amount = weighted ? (weights[arc] as number) : 1;
    if (from > to) up += amount;
    else down += amount;
  }
  return { up, down };
}
