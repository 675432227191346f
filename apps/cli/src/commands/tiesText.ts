import { alignedRows } from "../terminal/alignedRows.ts";
import { counted } from "../terminal/counted.ts";
import type { TiesMade } from "./TiesMade.ts";

const header = [
  "id",
  "relation",
  "from",
  "to",
  "period",
  "status",
  "certainty",
  "groups",
  "probability",
  "decibans",
];
const numbers = [7, 8, 9];

/** Words for people. */
export function tiesText({ ties, undecided, differences, written, ...made }: TiesMade): string {
  const rows = ties.map(({ probability, weight, strength, ...tie }) => [
    ...[tie.id, tie.relation, tie.from, tie.to, tie.period, tie.status, tie.certainty],
    ...[String(strength), probability.toFixed(3), weight.toFixed(1)],
  ]);
  const changes = differences.map(({ tie, field, before, after }) => {
    if (field !== "tie") return `  ${tie}  ${field}: ${before} → ${after}`;
    if (after !== null) return `  ${tie}  new: ${after}`;
    return `  ${tie}  no coding makes it: ${before}`;
  });
  const told = differences.length === 0 ? "ties.csv says the same." : "From ties.csv to the codings:";
  return [
    ...alignedRows([header, ...rows], numbers),
    "",
    `${counted(ties.length, "tie")} from ${counted(made.codings, "coding")} by ${counted(made.coders, "coder")} and ${counted(made.decisions, "decision")}. ${told}`,
    ...changes,
    ...undecided.map(({ code }) => `Note: coders do not agree on ${code}; no tie was made of it.`),
    ...(written ? [`Wrote ties.csv.`] : []),
    ...(written && made.kept.length > 0
      ? [`Kept although no coding makes them: ${made.kept.join(", ")}.`]
      : []),
    "",
  ].join("\n");
}
