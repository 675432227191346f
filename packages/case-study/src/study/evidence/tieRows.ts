import { drawProbabilities, type Tie } from "@commonweal/actor-network";
import type { CaseFolder } from "../../folder/CaseFolder.ts";
import { caseTies } from "../../folder/caseTies.ts";
import type { PeriodStudy } from "../periodStudies.ts";

/** A tie of the case with the two probabilities that it has, and the segments on each side. */
export interface TieRow extends Omit<Tie, "note"> {
  /** From its segments, sources that repeat one another counted once; `null` where no coding makes the tie. */
  readonly probability: number | null;
  /** Weight of those segments in decibans; `null` likewise. */
  readonly weight: number | null;
  /** Share of draws that have the tie in the long run; `null` where it is in no network. */
  readonly drawn: number | null;
  readonly supporting: readonly string[];
  readonly opposing: readonly string[];
}

/**
 * Puts beside each tie of a case what its codings make of it and how likely draws have it.
 *
 * In the order of `ties.csv`. Where no coding makes a tie, all of its segments stand for it as it is coded.
 */
export function tieRows(
  folder: CaseFolder,
  periods: readonly Pick<PeriodStudy, "network">[],
): readonly TieRow[] {
  const coded = new Map(caseTies(folder).ties.map((tie) => [tie.id, tie]));
  const drawn = new Map(
    periods.flatMap(({ network }) => {
      const shares = drawProbabilities(network);
      return network.ties.map(({ id }, place) => [id, shares[place] as number] as const);
    }),
  );
  return folder.ties.map(({ note: _, ...tie }) => {
    const made = coded.get(tie.id);
    const denied = tie.status === "absent" || tie.status === "historic";
    return {
      ...tie,
      probability: made?.probability ?? null,
      weight: made?.weight ?? null,
      drawn: drawn.get(tie.id) ?? null,
      supporting: made?.supporting ?? (denied ? [] : tie.segments),
      opposing: made?.opposing ?? (denied ? tie.segments : []),
    };
  });
}
