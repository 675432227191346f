import type { CaseIntervention } from "../../folder/CaseExperiment.ts";
import { combinedInterventions } from "../../folder/combinedInterventions.ts";
import { keepsMeans } from "../../folder/keepsMeans.ts";
import type { InterventionEffect } from "../../study/interventionEffect.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { interventionChanges } from "../interventionChanges.ts";
import { numbered } from "../numbered.ts";
import { decimal, percent, signedPercent } from "../numbers.ts";
import { remedyWordsOf } from "../remedyWords.ts";
import { type Column, table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";

interface Row extends InterventionEffect {
  /** As experiment.yaml has it. */
  readonly asked: CaseIntervention;
  readonly sameMeans: boolean;
}

const effectColumns = (language: Language): readonly Column<Row>[] => {
  const words = wordsOf(language);
  return [
    {
      head: words.better,
      kind: "number",
      cell: ({ better, ...row }) =>
        better === null ? "–" : numbered(resultKeys.intervention("better", row), percent(better)),
    },
    {
      head: words.worse,
      kind: "number",
      cell: ({ worse, ...row }) =>
        worse === null ? "–" : numbered(resultKeys.intervention("worse", row), percent(worse)),
    },
    {
      head: words.lossChange,
      kind: "number",
      cell: ({ change, ...row }) =>
        change === null
          ? "–"
          : numbered(
              resultKeys.intervention("change", row),
              `${signedPercent(change.median)} (${signedPercent(change.low)} … ${signedPercent(change.high)})`,
            ),
    },
    {
      head: words.normalChange,
      kind: "number",
      cell: ({ normalChange, ...row }) =>
        normalChange === null
          ? "–"
          : numbered(resultKeys.intervention("normalChange", row), decimal(normalChange, 4)),
    },
  ];
};

/** What every intervention does over the accepted sets; proposed remedies in a table of their own. */
export function interventionTables(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const remedy = remedyWordsOf(language);
  const { interventions } = study.folder.experiment;
  const combined = combinedInterventions(interventions);
  const rows = interventions.map((asked, index): Row => {
    const sameMeans = keepsMeans(combined[index] as CaseIntervention);
    return { ...(study.interventions[index] as InterventionEffect), asked, sameMeans };
  });
  const columns: readonly Column<Row>[] = [
    {
      head: words.intervention,
      kind: "words",
      cell: ({ asked }) =>
        html`${asked.label[language]}<span class="under">${interventionChanges(asked, language).join("; ")}</span>${
          asked.why &&
          html`<span class="under">${titled(remedy.assumes, asked.why[language], language)}</span>`
        }`,
    },
    { head: remedy.means, cell: ({ sameMeans }) => (sameMeans ? remedy.same : remedy.other) },
    ...effectColumns(language),
  ];
  const remedies = rows.filter(({ asked }) => asked.remedy === true);
  const others = rows.filter(({ asked }) => asked.remedy !== true);
  const part = (title: string, some: readonly Row[]) =>
    table(titled(title, words.numbers, language), columns, some);
  return html`${part(words.interventions, others)}${
    remedies.length > 0
      ? html`<h3>${remedy.remedies}</h3><p class="note">${remedy.remediesNote}</p>${part(remedy.remedies, remedies)}`
      : null
  }`;
}
