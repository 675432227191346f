import { parameterTable } from "@commonweal/path-dependence";
import type { Part } from "../propositions/Verdict.ts";
import type { Study } from "../study/Study.ts";
import { claimSentences } from "./claimSentences.ts";
import { count, decimal, figures, percent, signedPercent } from "./numbers.ts";
import { facetName, wholeFacets } from "./sections/network.ts";
import { type TexColumn, texTable } from "./texTable.ts";
import { titled } from "./titled.ts";
import { type Language, wordsOf } from "./words.ts";

const none = "–";

const range = (
  interval: { readonly low: number; readonly high: number } | null,
  say: (end: number) => string,
) => (interval === null ? none : `${say(interval.low)} … ${say(interval.high)}`);

function propositionTable(study: Study, language: Language): string {
  const words = wordsOf(language);
  const says = claimSentences(study, language);
  return texTable<Part>(
    words.verdicts,
    "propositions",
    [
      { head: "", cell: ({ id }) => id },
      { head: words.claim, kind: "words", cell: ({ claim }) => says.get(claim) ?? claim },
      { head: words.share, kind: "number", cell: ({ share }) => (share === null ? none : percent(share)) },
      { head: words.interval, kind: "number", cell: ({ interval }) => range(interval, percent) },
      {
        head: words.cutoff,
        kind: "number",
        cell: ({ side, cutoff }) => `${side === "above" ? ">" : "<"} ${percent(cutoff)}`,
      },
      { head: words.verdict, cell: ({ verdict }) => words[verdict] },
    ],
    study.verdicts.flatMap(({ parts }) => parts),
  );
}

function interventionTable({ folder, interventions }: Study, language: Language): string {
  const words = wordsOf(language);
  const labels = new Map(folder.experiment.interventions.map(({ id, label }) => [id, label[language]]));
  const share = (value: number | null) => (value === null ? none : percent(value));
  return texTable(
    words.interventions,
    "interventions",
    [
      { head: words.intervention, kind: "words", cell: ({ id }) => labels.get(id) ?? id },
      { head: words.better, kind: "number", cell: ({ better }) => share(better) },
      { head: words.worse, kind: "number", cell: ({ worse }) => share(worse) },
      {
        head: words.lossChange,
        kind: "number",
        cell: ({ change }) =>
          change === null ? none : `${signedPercent(change.median)} (${range(change, signedPercent)})`,
      },
      {
        head: words.normalChange,
        kind: "number",
        cell: ({ normalChange }) => (normalChange === null ? none : decimal(normalChange, 4)),
      },
    ],
    interventions,
  );
}

function facetTable({ folder, periods }: Study, language: Language): string {
  const words = wordsOf(language);
  const labels = new Map(folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  const columns = periods.map(
    ({ id, facets }): TexColumn<(typeof wholeFacets)[number]> => ({
      head: labels.get(id) ?? id,
      kind: "number",
      cell: (facet) => {
        const row = facets.find((each) => each.facet === facet);
        if (row === undefined || row.value === null) return none;
        return `${decimal(row.value, 3)} (${range(row.interval, (end) => decimal(end, 3))})`;
      },
    }),
  );
  const name = { head: words.facet, cell: (facet: (typeof wholeFacets)[number]) => facetName(facet, words) };
  return texTable(words.facets, "facets", [name, ...columns], wholeFacets);
}

function periodTable({ folder, periods }: Study, language: Language): string {
  const words = wordsOf(language);
  const labels = new Map(folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  return texTable(
    words.networks,
    "periods",
    [
      { head: words.period, cell: ({ id }) => labels.get(id) ?? id },
      {
        head: words.actors,
        kind: "number",
        cell: ({ network }) => count(new Set([...network.sources, ...network.targets]).size),
      },
      { head: words.ties, kind: "number", cell: ({ network }) => count(network.ties.length) },
      {
        head: words.contestedTies,
        kind: "number",
        cell: ({ network }) => count(network.ties.filter(({ status }) => status === "contested").length),
      },
    ],
    periods,
  );
}

function parameterRows({ folder, parameters }: Study, language: Language): string {
  const words = wordsOf(language);
  const given = new Map(Object.entries(folder.model.parameters));
  const values = new Map(Object.entries(parameters));
  return texTable(
    titled(words.parameters, words.numbers, language),
    "parameters",
    [
      { head: words.parameter, cell: ({ name }) => name },
      { head: words.meaning, kind: "words", cell: ({ meaning }) => meaning[language] },
      { head: words.value, kind: "number", cell: ({ name }) => figures(values.get(name) ?? 0) },
      {
        head: words.range,
        kind: "number",
        cell: ({ name }) => {
          const tried = given.get(name)?.range;
          return tried ? `${figures(tried[0])} … ${figures(tried[1])}` : none;
        },
      },
      { head: words.provenance, cell: ({ name }) => words[given.get(name)?.provenance ?? "assumed"] },
    ],
    parameterTable,
  );
}

/** Writes the main tables of a study for LaTeX, by file name, in the language of its report. */
export function texTables(study: Study, language: Language): ReadonlyMap<string, string> {
  return new Map([
    ["propositions.tex", propositionTable(study, language)],
    ["interventions.tex", interventionTable(study, language)],
    ["facets.tex", facetTable(study, language)],
    ["periods.tex", periodTable(study, language)],
    ["parameters.tex", parameterRows(study, language)],
  ]);
}
