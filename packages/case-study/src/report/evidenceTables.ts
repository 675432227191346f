import { writeTable } from "@commonweal/actor-network";
import type { Study } from "../study/Study.ts";

/** Writes the ties with what stands behind them, and the agreement of coders where there is one, by file name. */
export function evidenceTables({
  ties,
  agreement,
}: Pick<Study, "ties" | "agreement">): readonly (readonly [string, string])[] {
  const tieTable = writeTable(
    [
      ...["id", "from", "to", "relation", "period", "strength", "status", "certainty"],
      ...["probability", "decibans", "drawn", "supporting", "opposing"],
    ],
    ties.map((tie) => [
      ...[tie.id, tie.from, tie.to, tie.relation, tie.period, tie.strength, tie.status, tie.certainty],
      ...[tie.probability, tie.weight, tie.drawn, tie.supporting.join(" "), tie.opposing.join(" ")],
    ]),
  );
  if (agreement === null) return [["ties.csv", tieTable]];
  return [
    ["ties.csv", tieTable],
    [
      "agreement.csv",
      writeTable(
        ["measure", "relation", "units", "named", "percent", "kappa", "alpha", "low", "high"],
        agreement.rows.map(({ measure, relation, units, named, percent, kappa, alpha, interval }) => [
          ...[measure, relation, units, named, percent, kappa, alpha],
          ...[interval?.low ?? null, interval?.high ?? null],
        ]),
      ),
    ],
    [
      "disagreements.csv",
      writeTable(
        ["segment", "kind", ...agreement.coders],
        agreement.disagreements.map(({ segment, kind, codes }) => [segment, kind, ...codes]),
      ),
    ],
  ];
}
