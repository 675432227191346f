import { writeTable } from "@commonweal/actor-network";
import type { Study } from "../study/Study.ts";

/** Writes how firm verdicts stand, and what each cut-off does alone, by file name. */
export function firmnessTables({
  firmness,
}: Pick<Study, "firmness">): readonly (readonly [string, string])[] {
  return [
    [
      "firmness.csv",
      writeTable(
        ["proposition", "verdict", "draws", "supported", "contradicted", "undetermined"],
        firmness.map(({ proposition, verdict, draws, shares }) => [
          ...[proposition, verdict, draws],
          ...[shares.supported, shares.contradicted, shares.undetermined],
        ]),
      ),
    ],
    [
      "cutoffs.csv",
      writeTable(
        ["proposition", "cutoff", "registered", "low", "high", "given", "moves", "turns_at", "turns_to"],
        firmness.flatMap(({ proposition, cutoffs }) =>
          cutoffs.map(({ cutoff, registered, low, high, given, moves, turnsAt, turnsTo }) => [
            ...[proposition, cutoff, registered, low, high],
            ...[given ? "yes" : "no", moves, turnsAt, turnsTo],
          ]),
        ),
      ),
    ],
  ];
}
