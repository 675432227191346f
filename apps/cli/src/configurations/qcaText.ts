import type { Model, Solution, TruthRow } from "@commonweal/qca";
import { alignedRows } from "../terminal/alignedRows.ts";
import type { QcaFound, Robustness } from "./QcaFound.ts";

const share = (value: number | null) => (value === null ? "-" : value.toFixed(3));
const order = "1C0?";

function tableLines({ table, cases: { names } }: QcaFound): string[] {
  const sorted = [...table.rows].sort(
    (a, b) =>
      order.indexOf(a.output) - order.indexOf(b.output) ||
      (b.inclusion ?? -1) - (a.inclusion ?? -1) ||
      a.number - b.number,
  );
  const heading = ["", ...table.conditions.map(({ name }) => name), "OUT", "n", "incl", "PRI", "cases"];
  const rowOf = ({ number, levels, output, cases, inclusion, pri, contrary }: TruthRow) => [
    String(number),
    ...levels.map(String),
    output,
    String(cases.length),
    share(inclusion),
    share(pri),
    cases.map((place) => `${names[place]}${contrary.includes(place) ? "!" : ""}`).join(","),
  ];
  const right = heading.map((_, column) => column).slice(0, -1);
  const lines = alignedRows([heading, ...sorted.map(rowOf)], right);
  const { unobserved, belowCut } = table.remainders;
  lines.push(
    "",
    `Logical remainders: ${unobserved} of ${table.configurations} without a case, ${belowCut} with too few.`,
  );
  if (table.rows.some(({ contrary }) => contrary.length > 0)) {
    lines.push("A case with ! is not in the outcome, though others of its row are.");
  }
  for (const { case: place, conditions } of table.undecided) {
    const where = conditions.map((condition) => table.conditions[condition]?.name).join(", ");
    lines.push(`Case ${names[place]} is at exactly 0.5 in ${where}: it belongs to no row.`);
  }
  return lines;
}

/** Terms that are in every model; of models that are not all listed, those that are known to be. */
function sharedTerms({ models, modelCount }: Solution): ReadonlySet<string> {
  const [first] = models;
  const isWhole = modelCount === models.length;
  const shared = (first?.terms ?? []).filter(({ text, essential }) =>
    isWhole ? models.every(({ terms }) => terms.some((term) => term.text === text)) : essential,
  );
  return new Set(shared.map(({ text }) => text));
}

function modelLines(
  model: Model,
  place: number,
  outcome: string,
  names: readonly string[],
  shared: ReadonlySet<string>,
): string[] {
  const named = (list: readonly number[]) => list.map((one) => names[one]).join(",");
  const heading = ["", "inclS", "PRI", "covS", "covU", "typical", "deviant in degree", "deviant in kind"];
  const rows = model.terms.map(({ text, inclusion, pri, coverage, uniqueCoverage, cases }) => [
    shared.has(text) ? text : `(${text})`,
    share(inclusion),
    share(pri),
    share(coverage),
    share(uniqueCoverage),
    named(cases.typical),
    named(cases.deviantInDegree),
    named(cases.deviantInKind),
  ]);
  const whole = ["together", share(model.inclusion), share(model.pri), share(model.coverage)];
  const lines = [
    "",
    `M${place + 1}: ${model.text} -> ${outcome}`,
    ...alignedRows([heading, ...rows, whole], [1, 2, 3, 4]),
  ];
  if (model.uncovered.length > 0) lines.push(`In the outcome but in no term: ${named(model.uncovered)}.`);
  return lines;
}

function solutionLines(title: string, solution: Solution, names: readonly string[]): string[] {
  const { models, modelCount, minimal, leastTerms, outcome } = solution;
  const lines = ["", `${title}:`];
  const shared = sharedTerms(solution);
  if (models.length === 0) return [...lines, "No row is explained: there is no model."];
  lines.push(...models.flatMap((model, place) => modelLines(model, place, outcome, names, shared)));
  if (!minimal) {
    lines.push(
      "",
      `Not proven the least number of terms: no model has fewer than ${leastTerms}. --search-limit searches longer.`,
    );
  } else if (modelCount === null) {
    lines.push("", "The least number of terms is proven; there are more models of it than were counted.");
  } else if (modelCount > models.length) {
    lines.push("", `Models with as few terms that are not listed: ${modelCount - models.length}.`);
  }
  if (modelCount !== 1)
    lines.push("The data do not tell which model is right. Terms without brackets are in all of them.");
  return lines;
}

function rangeLine(title: string, { inclusionCut, nCut }: Robustness): string {
  const from = inclusionCut.above === null ? "from 0" : `above ${share(inclusionCut.above)}`;
  return `${title}: inclusion cut ${from} up to ${share(inclusionCut.upTo)}, n cut ${nCut.from === nCut.to ? "" : `${nCut.from} to `}${nCut.to}.`;
}

/** What was found, in words and tables. */
export function qcaText(found: QcaFound): string {
  const { cases, table, necessity, conservative, parsimonious, intermediate, robustness } = found;
  const { names, warnings } = cases;
  const { inclusionCut, priCut, nCut } = table.cuts;
  const needed = necessity.map(({ text, inclusion, relevance, coverage }) => [
    text,
    share(inclusion),
    share(relevance),
    share(coverage),
  ]);
  const variants = intermediate?.variants ?? [];
  const lines = [
    `${names.length} cases, outcome ${table.outcome}; inclusion cut ${inclusionCut}, PRI cut ${priCut}, n cut ${nCut}.`,
    ...warnings.map((warning) => `Note: ${warning}`),
    "",
    "Truth table:",
    ...tableLines(found),
    ...solutionLines("Conservative solution", conservative, names),
    ...solutionLines("Parsimonious solution", parsimonious, names),
    ...variants.flatMap((variant, place) =>
      solutionLines(
        `Intermediate solution${variants.length > 1 ? ` ${place + 1} of ${variants.length}` : ""}`,
        variant,
        names,
      ),
    ),
    "",
    "Necessity:",
    ...alignedRows([["", "inclN", "RoN", "covN"], ...needed], [1, 2, 3]),
  ];
  if (robustness !== null) {
    lines.push("", "The same solution with:");
    lines.push(rangeLine("Conservative", robustness.conservative));
    lines.push(rangeLine("Parsimonious", robustness.parsimonious));
  }
  return `${lines.join("\n")}\n`;
}
