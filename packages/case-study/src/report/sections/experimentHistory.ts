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
  type Difference = (typeof experiments.ablation)[number];
  const rows: readonly { says: string; cell: (of: Difference) => Markup | string }[] = [
    ...ablations.map(({ id }) => ({
      says: words.worlds[id],
      cell: (of: Difference) => cells.spread(keys.world(of, id), of.worlds[id]),
    })),
    {
      says: words.interaction,
      cell: (of) => cells.spread(keys.ablation("interaction", of), of.interaction),
    },
    { says: words.stronger, cell: (of) => cells.share(keys.ablation("stronger", of), of.stronger) },
    { says: words.weaker, cell: (of) => cells.share(keys.ablation("weaker", of), of.weaker) },
  ];
  const crossed = table(
    titled("P1", words.ablation, language),
    [
      { head: words.mechanisms, kind: "words", cell: ({ says }) => says },
      ...experiments.ablation.map((of) => ({
        head: words.kinds[of.kind],
        kind: "number" as const,
        cell: ({ cell }: (typeof rows)[number]) => cell(of),
      })),
    ],
    rows,
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
