import type { DesignEffects } from "../../experiments/designEffects.ts";
import { builtDesigns, timedDesigns } from "../../experiments/designScenarios.ts";
import type { DoseResponse } from "../../experiments/doseResponse.ts";
import type { Study } from "../../study/Study.ts";
import { experimentKeys as keys } from "../../tracing/experimentKeys.ts";
import { experimentWordsOf } from "../experimentWordsOf.ts";
import { html, type Markup } from "../html.ts";
import { signedPercent } from "../numbers.ts";
import { type Column, table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";
import { experimentBoxes } from "./experimentBoxes.ts";
import { cells } from "./experimentCells.ts";

function doseTables({ rows, optima }: DoseResponse, language: Language): Markup {
  const words = experimentWordsOf(language);
  const { better, worse, lossChange, normalChange } = wordsOf(language);
  const doses = table(
    titled("P3", words.doses, language),
    [
      { head: words.dose, kind: "words", cell: ({ kind, dose }) => `${words.doseKinds[kind]} ${dose}` },
      { head: better, kind: "number", cell: (row) => cells.share(keys.dose("better", row), row.better) },
      { head: worse, kind: "number", cell: (row) => cells.share(keys.dose("worse", row), row.worse) },
      {
        head: lossChange,
        kind: "number",
        cell: (row) => cells.spread(keys.dose("change", row), row.change, signedPercent),
      },
      {
        head: normalChange,
        kind: "number",
        cell: (row) => cells.decimal(keys.dose("normalChange", row), row.normalChange, 4),
      },
    ],
    rows,
  );
  const tried = optima[0]?.best.map(({ dose }) => dose) ?? [];
  const best = table(
    titled("P3", words.optimum, language),
    [
      { head: words.dose, kind: "words", cell: ({ kind }) => words.doseKinds[kind] },
      ...tried.map(
        (dose, place): Column<DoseResponse["optima"][number]> => ({
          head: words.least(dose),
          kind: "number",
          cell: (row) => cells.count(keys.optimum(row, dose), row.best[place]?.sets ?? null),
        }),
      ),
      { head: words.monotone, kind: "number", cell: (row) => cells.share(keys.monotone(row), row.monotone) },
    ],
    optima,
  );
  return html`${doses}${best}<p class="note">${words.optimumNote}</p>`;
}

function designTables({ designs, contrasts, overlaps }: DesignEffects, language: Language): Markup {
  const words = experimentWordsOf(language);
  const { better, worse, lossChange, normalChange } = wordsOf(language);
  const effects = table(
    titled("P3", words.designs, language),
    [
      { head: words.design, kind: "words", cell: ({ id }) => words.designNames[id] },
      {
        head: words.budget,
        cell: ({ budgetNeutral }) =>
          html`<span class="mark">${budgetNeutral ? words.neutral : words.costsMore}</span>`,
      },
      { head: better, kind: "number", cell: (row) => cells.share(keys.design("better", row), row.better) },
      { head: worse, kind: "number", cell: (row) => cells.share(keys.design("worse", row), row.worse) },
      {
        head: lossChange,
        kind: "number",
        cell: (row) => cells.spread(keys.design("change", row), row.change, signedPercent),
      },
      {
        head: normalChange,
        kind: "number",
        cell: (row) => cells.decimal(keys.design("normalChange", row), row.normalChange, 4),
      },
    ],
    designs,
  );
  const pairs = table(
    titled("P3", words.contrasts, language),
    [
      { head: words.first, kind: "words", cell: ({ id }) => words.contrastNames[id] },
      {
        head: words.firstBetter,
        kind: "number",
        cell: (row) => cells.share(keys.contrast("better", row), row.better),
      },
      {
        head: words.firstWorse,
        kind: "number",
        cell: (row) => cells.share(keys.contrast("worse", row), row.worse),
      },
      {
        head: lossChange,
        kind: "number",
        cell: (row) => cells.spread(keys.contrast("difference", row), row.difference, signedPercent),
      },
    ],
    contrasts,
  );
  const counts = [
    ["both", words.helpedByBoth],
    ["onlyRebalancing", words.onlyRebalancing],
    ["onlyBuilding", words.onlyBuilding],
    ["neither", words.neither],
  ] as const;
  const building = table(
    titled("P3", words.building, language),
    [
      { head: words.design, kind: "words", cell: ({ design }) => words.designNames[design] },
      ...counts.map(
        ([what, head]): Column<DesignEffects["overlaps"][number]> => ({
          head,
          kind: "number",
          cell: (row) => cells.count(keys.building(what, row), row[what]),
        }),
      ),
    ],
    overlaps,
  );
  return html`${effects}<p class="note">${words.designsNote}</p>${pairs}${building}`;
}

/** The name of a design as regret lists it. */
function regretName(id: string, language: Language): string {
  const words = experimentWordsOf(language);
  if (id === "none") return words.nothing;
  const known = [...timedDesigns, ...builtDesigns].find((each) => each === id);
  if (known) return words.designNames[known];
  const [kind, dose] = id.split(":") as [keyof typeof words.doseKinds, string];
  return `${words.doseKinds[kind]} ${dose}`;
}

function regretTable({ experiments }: Study, language: Language): Markup {
  const words = experimentWordsOf(language);
  const rows = table(
    titled("P3", words.regrets, language),
    [
      { head: words.design, kind: "words", cell: ({ id }) => regretName(id, language) },
      {
        head: words.largest,
        kind: "number",
        cell: (row) => cells.decimal(keys.regret("largest", row), row.largest),
      },
      { head: words.high, kind: "number", cell: (row) => cells.decimal(keys.regret("high", row), row.high) },
      {
        head: words.mean,
        kind: "number",
        cell: (row) => cells.estimate(keys.regret("mean", row), row.mean, row.interval),
      },
      {
        head: words.harmless,
        kind: "number",
        cell: (row) => cells.share(keys.regret("harmless", row), row.harmless),
      },
    ],
    experiments.regrets,
  );
  return html`${rows}<p class="note">${words.regretNote}</p>`;
}

/** P3: doses and their optimum, designs in time, building, regret, and where the step helps or hurts. */
export function experimentDesigns(
  study: Study,
  language: Language,
  figure: (name: string) => Markup,
): Markup {
  const words = experimentWordsOf(language);
  const { doses, designs } = study.experiments;
  return html`<h3>${words.doing}</h3>${doses && html`${figure("doses")}${doseTables(doses, language)}`}${designs && designTables(designs, language)}${doses && regretTable(study, language)}${experimentBoxes(study, language)}`;
}
