import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import {
  type VennDiagramRecord,
  type VennOutput,
  vennDiagram,
  type XyPlotRecord,
  xyPlot,
} from "@commonweal/figures";
import { modelMemberships, type Solution, type TruthRow } from "@commonweal/qca";
import { parseHTML } from "linkedom";
import type { QcaFound } from "./QcaFound.ts";
import { qcaFigureWords } from "./qcaFigureWords.ts";

const outputs: Readonly<Record<TruthRow["output"], VennOutput>> = {
  "1": "explained",
  "0": "negative",
  C: "contradictory",
  "?": "remainder",
};

function xyRecord({ table, cases }: QcaFound, solution: Solution, lang: "en" | "zh"): XyPlotRecord | null {
  const words = qcaFigureWords[lang];
  const [model] = solution.models;
  if (model === undefined) return null;
  const { values, negated = false } = table.data.outcome;
  const points = Array.from(modelMemberships(table, model), (x, place) => {
    const y = values[place] as number;
    return { label: cases.names[place] ?? "", x, y: negated ? 1 - y : y };
  });
  const deviant = points.filter(({ x, y }) => x > 0.5 && !(y > 0.5)).map(({ label }) => label);
  return {
    id: `xy-${solution.kind}`,
    title: words.xyTitle(words.kinds[solution.kind], table.outcome),
    source: words.source(cases.names.length),
    description: words.xyDescription(model.text, table.outcome, deviant),
    xLabel: words.membership(model.text),
    yLabel: words.membership(table.outcome),
    cases: points,
    fit: words.fit(model),
    words: words.xy,
  };
}

function vennRecord({ table, cases }: QcaFound, lang: "en" | "zh"): VennDiagramRecord {
  const words = qcaFigureWords[lang];
  const named = ({ cases: places }: TruthRow) => places.map((place) => cases.names[place]).join(", ");
  return {
    id: "venn",
    title: words.vennTitle(table.outcome),
    source: words.source(cases.names.length),
    description: words.vennDescription(table.rows.filter(({ output }) => output === "1").map(named)),
    conditions: table.conditions.map(({ name }) => name),
    regions: table.rows.map((row) => ({
      inside: row.levels.map((level) => level === 1),
      output: outputs[row.output],
      cases: row.cases.length,
      title: named(row),
    })),
    words: words.venn,
  };
}

/** Writes an XY plot of the first model of each solution, and a Venn diagram where there are at most four crisp or fuzzy conditions. */
export async function writeQcaFigures(folder: string, found: QcaFound, lang: "en" | "zh"): Promise<void> {
  const options = { document: parseHTML("<html></html>").document, lang };
  const { conditions } = found.table;
  const solutions = [
    found.conservative,
    found.parsimonious,
    ...(found.intermediate?.variants.slice(0, 1) ?? []),
  ];
  for (const solution of solutions) {
    const record = xyRecord(found, solution, lang);
    if (record !== null) await writeAtomically(join(folder, `${record.id}.svg`), xyPlot(record, options));
  }
  if (conditions.length > 4 || conditions.some(({ levels }) => levels > 2)) return;
  await writeAtomically(join(folder, "venn.svg"), vennDiagram(vennRecord(found, lang), options));
}
