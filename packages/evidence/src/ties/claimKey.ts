import type { TieCode } from "../model/tieCode.ts";

/** Gives a text that is the same for a tie however it is named: for an undirected relation in both directions. */
export function claimKey({ relation, from, to, period }: TieCode, undirected: ReadonlySet<string>): string {
  const ends = undirected.has(relation) ? [from, to].sort() : [from, to];
  return [relation, ...ends, period].join(":");
}
