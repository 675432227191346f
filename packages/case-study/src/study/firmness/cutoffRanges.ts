import type { CaseProposition } from "../../folder/CasePropositions.ts";
import { fusionDefaults } from "../../propositions/fusionDefaults.ts";

export interface CutoffRange {
  readonly cutoff: string;
  readonly registered: number;
  readonly low: number;
  readonly high: number;
  readonly given: boolean;
}

/** Cut-offs that are shares, so that none can lie above 1; the others have no bound. */
const shares: readonly string[] = ["majority", "structure", "consistency", "pri", "worse", "normalCost"];

const statedOrUsual = ({ id, cutoffs }: Pick<CaseProposition, "id" | "cutoffs">) => {
  const stated = Object.entries(cutoffs).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const usual = Object.entries(id === "P2" ? fusionDefaults : {});
  return [...stated, ...usual.filter(([name]) => !stated.some(([other]) => other === name))];
};

/**
 * Gives the range of every cut-off of a proposition, also of those that the case leaves at their defaults: the one that the
 * case registers, else from half to one and a half times the cut-off, a share at most 1. The noise on pseudo-data is no cut-off.
 *
 * O(cut-offs).
 */
export function cutoffRanges({
  ranges = {},
  ...proposition
}: Pick<CaseProposition, "id" | "cutoffs" | "ranges">): readonly CutoffRange[] {
  const given = new Map(Object.entries(ranges));
  return statedOrUsual(proposition).flatMap(([cutoff, registered]) => {
    if (cutoff === "noise") return [];
    const range = given.get(cutoff);
    const most = shares.includes(cutoff) ? 1 : Infinity;
    return {
      cutoff,
      registered,
      low: range?.[0] ?? registered / 2,
      high: range?.[1] ?? Math.min(most, registered * 1.5),
      given: range !== undefined,
    };
  });
}
