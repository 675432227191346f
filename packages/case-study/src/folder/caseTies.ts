import { type CodedTie, codedTies, type UndecidedTie } from "@commonweal/evidence";
import type { CaseFolder } from "./CaseFolder.ts";

/**
 * Makes the ties of a case from its codings and decisions, by the rule of `codedTies`.
 *
 * Ties that `ties.csv` has keep their ids, and their notes where no decision gives one. What the file says else does not
 * enter: `tieDifferences` compares the two.
 *
 * O(codings × log codings).
 *
 * @throws {EvidenceError} what `codedTies` throws; not for a folder that `readCase` gave.
 */
export function caseTies(folder: CaseFolder): {
  readonly ties: readonly CodedTie[];
  readonly undecided: readonly UndecidedTie[];
} {
  const { definition, ties: known } = folder;
  const made = codedTies(folder, {
    periods: definition.periods.map(({ id }) => id),
    undirected: new Set(definition.relations.flatMap(({ id, directed }) => (directed ? [] : [id]))),
    known,
  });
  const notes = new Map(known.map(({ id, note }) => [id, note]));
  return {
    ...made,
    ties: made.ties.map((tie) => ({ ...tie, note: tie.note || (notes.get(tie.id) ?? "") })),
  };
}
