import { ablations } from "../../propositions/ablations.ts";
import type { Study } from "../../study/Study.ts";
import { experimentKeys as keys } from "../../tracing/experimentKeys.ts";
import { experimentWordsOf } from "../experimentWordsOf.ts";
import { html, type Markup } from "../html.ts";
import { count } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import type { Language } from "../words.ts";
import { cells } from "./experimentCells.ts";

/** P1: both mechanisms on and off, and which model predicts a history held out. */
export function experimentHistory({ experiments }: Study, language: Language): Markup {
  const words = experimentWordsOf(language);
  const crossed = table(
    titled("P1", words.ablation, language),
    [
      { head: words.difference, kind: "words", cell: ({ kind }) => words.kinds[kind] },
      ...ablations.map(({ id }) => ({
        head: words.worlds[id],
        kind: "number" as const,
        cell: (row: (typeof experiments.ablation)[number]) =>
          cells.spread(keys.world(row, id), row.worlds[id]),
      })),
      {
        head: words.interaction,
        kind: "number",
        cell: (row) => cells.spread(keys.ablation("interaction", row), row.interaction),
      },
      {
        head: words.stronger,
        kind: "number",
        cell: (row) => cells.share(keys.ablation("stronger", row), row.stronger),
      },
      {
        head: words.weaker,
        kind: "number",
        cell: (row) => cells.share(keys.ablation("weaker", row), row.weaker),
      },
    ],
    experiments.ablation,
  );
  const predicted = table(
    titled("P1.d", words.prediction, language),
    [
      { head: words.data, kind: "words", cell: ({ truth }) => words.worlds[truth] },
      { head: words.setsOnSide, kind: "number", cell: ({ of }) => count(of) },
      {
        head: words.fullBetter,
        kind: "number",
        cell: (row) => cells.share(keys.prediction("share", row), row.share),
      },
      {
        head: words.advantage,
        kind: "number",
        cell: (row) => cells.spread(keys.prediction("advantage", row), row.advantage),
      },
    ],
    experiments.prediction,
  );
  return html`<h3>${words.history}</h3>${crossed}<p class="note">${words.ablationNote}</p>${predicted}<p class="note">${words.predictionNote}</p>`;
}
