import type { VerdictWord } from "../../propositions/Verdict.ts";
import type { CutoffEffect, Firmness } from "../../study/firmness/Firmness.ts";
import type { Study } from "../../study/Study.ts";
import { firmnessKeys } from "../../tracing/firmnessKeys.ts";
import { firmnessWordsOf } from "../firmnessWords.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { figures, percent } from "../numbers.ts";
import { table } from "../table.ts";
import { type Language, wordsOf } from "../words.ts";

type CutoffRow = CutoffEffect & { readonly proposition: string };

const verdictWords = ["supported", "contradicted", "undetermined"] as const satisfies readonly VerdictWord[];

function sharesTable(firmness: readonly Firmness[], language: Language): Markup {
  const words = firmnessWordsOf(language);
  return table(
    words.shares,
    [
      { head: words.proposition, cell: ({ proposition }) => proposition },
      {
        head: wordsOf(language).verdict,
        cell: ({ verdict }) => html`<span class="word ${verdict}">${wordsOf(language)[verdict]}</span>`,
      },
      ...verdictWords.map((word) => ({
        head: wordsOf(language)[word],
        kind: "number" as const,
        cell: ({ proposition, shares }: Firmness) =>
          numbered(firmnessKeys.share(word, proposition), percent(shares[word])),
      })),
    ],
    firmness,
  );
}

function cutoffsTable(firmness: readonly Firmness[], language: Language): Markup {
  const words = firmnessWordsOf(language);
  const names = new Map(Object.entries(words.names));
  const keyed = (what: "range" | "moves" | "turnsAt", { proposition, cutoff }: CutoffRow, shown: string) =>
    numbered(firmnessKeys.cutoff(what, proposition, cutoff), shown);
  return table<CutoffRow>(
    words.cutoffs,
    [
      {
        head: words.cutoff,
        kind: "words",
        cell: ({ proposition, cutoff }) =>
          html`${proposition}: ${names.get(cutoff) ?? cutoff} (<code>${cutoff}</code>)`,
      },
      { head: words.registered, kind: "number", cell: ({ registered }) => figures(registered) },
      {
        head: words.range,
        kind: "number",
        cell: (row) =>
          html`${keyed("range", row, `${figures(row.low)} … ${figures(row.high)}`)}<span class="under">${row.given ? words.given : words.usual}</span>`,
      },
      { head: words.moves, kind: "number", cell: (row) => keyed("moves", row, percent(row.moves)) },
      {
        head: words.turns,
        kind: "number",
        cell: (row) =>
          row.turnsAt === null || row.turnsTo === null
            ? words.never
            : html`${keyed("turnsAt", row, figures(row.turnsAt))}<span class="under">${wordsOf(language)[row.turnsTo]}</span>`,
      },
    ],
    firmness.flatMap(({ proposition, cutoffs }) => cutoffs.map((cutoff) => ({ ...cutoff, proposition }))),
  );
}

/** How often verdicts would have been others by other cut-offs, and which cut-off decides. */
export function firmnessSection({ firmness }: Study, language: Language): Markup {
  const words = firmnessWordsOf(language);
  if (firmness.length === 0) return html`<p>${words.none}</p>`;
  return html`<p>${words.about}</p>${sharesTable(firmness, language)}${cutoffsTable(firmness, language)}`;
}
