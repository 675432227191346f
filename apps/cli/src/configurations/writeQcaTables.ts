import { join } from "node:path";
import { writeTable } from "@commonweal/actor-network";
import { writeAtomically } from "@commonweal/evidence/node";
import type { Solution } from "@commonweal/qca";
import type { QcaFound } from "./QcaFound.ts";

const list = (places: readonly number[], names: readonly string[]) =>
  places.map((place) => names[place]).join(" ");

function termRows(solution: Solution, title: string, names: readonly string[]) {
  return solution.models.flatMap((model, place) => [
    ...model.terms.map(({ text, essential, inclusion, pri, coverage, uniqueCoverage, cases }) => [
      title,
      place + 1,
      text,
      essential ? "yes" : "no",
      inclusion,
      pri,
      coverage,
      uniqueCoverage,
      list(cases.typical, names),
      list(cases.deviantInDegree, names),
      list(cases.deviantInKind, names),
    ]),
    [title, place + 1, model.text, "", model.inclusion, model.pri, model.coverage, null, "", "", ""],
  ]);
}

/** Writes truth-table.csv, solutions.csv and necessity.csv into a folder. */
export async function writeQcaTables(folder: string, found: QcaFound): Promise<void> {
  const { table, cases, necessity, conservative, parsimonious, intermediate } = found;
  const { names } = cases;
  const truth = writeTable(
    [
      "row",
      ...table.conditions.map(({ name }) => name),
      "output",
      "n",
      "inclusion",
      "pri",
      "coverage",
      "cases",
      "contrary",
    ],
    table.rows.map(({ number, levels, output, cases, inclusion, pri, coverage, contrary }) => [
      number,
      ...levels,
      output,
      cases.length,
      inclusion,
      pri,
      coverage,
      list(cases, names),
      list(contrary, names),
    ]),
  );
  const variants = intermediate?.variants ?? [];
  const solutions = writeTable(
    [
      "solution",
      "model",
      "term",
      "essential",
      "inclusion",
      "pri",
      "coverage",
      "unique_coverage",
      "typical",
      "deviant_in_degree",
      "deviant_in_kind",
    ],
    [
      ...termRows(conservative, "conservative", names),
      ...termRows(parsimonious, "parsimonious", names),
      ...variants.flatMap((variant, place) => termRows(variant, `intermediate ${place + 1}`, names)),
    ],
  );
  const needed = writeTable(
    ["expression", "inclusion", "relevance", "coverage"],
    necessity.map(({ text, inclusion, relevance, coverage }) => [text, inclusion, relevance, coverage]),
  );
  await writeAtomically(join(folder, "truth-table.csv"), truth);
  await writeAtomically(join(folder, "solutions.csv"), solutions);
  await writeAtomically(join(folder, "necessity.csv"), needed);
}
