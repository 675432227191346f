import { parameterTable } from "@commonweal/path-dependence";
import type { PatternCount, Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, figures, percent } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";

/** Every parameter with its value, range and where it comes from; assumed ones are marked. */
export function parametersTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const given = new Map(Object.entries(study.folder.model.parameters));
  const values = new Map(Object.entries(study.parameters));
  return table(
    titled(words.parameters, words.numbers, language),
    [
      { head: words.parameter, cell: ({ name }) => html`<code>${name}</code>` },
      { head: words.meaning, kind: "words", cell: ({ meaning }) => meaning[language] },
      {
        head: words.value,
        kind: "number",
        cell: ({ name }) => numbered(resultKeys.parameter("value", name), figures(values.get(name) ?? 0)),
      },
      {
        head: words.range,
        kind: "number",
        cell: ({ name }) => {
          const range = given.get(name)?.range;
          return range
            ? numbered(resultKeys.parameter("range", name), `${figures(range[0])} … ${figures(range[1])}`)
            : "–";
        },
      },
      {
        head: words.provenance,
        cell: ({ name }) =>
          html`<span class="mark">${words[given.get(name)?.provenance ?? "assumed"]}</span>`,
      },
      { head: words.source, kind: "words", cell: ({ name }) => given.get(name)?.source ?? "" },
    ],
    parameterTable,
  );
}

/** The patterns of the case that a set of parameters must show to count. */
export function patternTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const patterns = study.folder.experiment.patterns.map((pattern, index) => ({
    ...pattern,
    ...(study.patterns[index] as PatternCount),
    place: index,
    min: pattern.min,
    max: pattern.max,
  }));
  return table(
    words.patterns,
    [
      { head: words.pattern, kind: "words", cell: ({ why }) => why[language] },
      {
        head: words.range,
        kind: "number",
        cell: ({ output, min, max }) =>
          html`<code>${min === undefined ? "" : `${min} ≤ `}${output}${max === undefined ? "" : ` ≤ ${max}`}</code>`,
      },
      {
        head: words.passed,
        kind: "number",
        cell: ({ passed, place, ...pattern }) =>
          numbered(
            resultKeys.pattern("passed", pattern, place),
            `${count(passed)} / ${count(study.tried)} (${percent(passed / study.tried)})`,
          ),
      },
      {
        head: words.excludedAlone,
        kind: "number",
        cell: ({ excludedAlone, place, ...pattern }) =>
          numbered(resultKeys.pattern("excludedAlone", pattern, place), count(excludedAlone)),
      },
      {
        head: words.movedBound,
        kind: "number",
        cell: ({ moved }) =>
          moved
            .map(({ bound, looser, tighter }) =>
              looser === null || tighter === null
                ? `${bound} –`
                : `${bound} ${count(looser)} / ${count(tighter)}`,
            )
            .join("; "),
      },
    ],
    patterns,
  );
}
