import { type BoxEnds, type ChangeBox, noBox } from "../../experiments/changeBoxes.ts";
import type { Study } from "../../study/Study.ts";
import { experimentKeys as keys } from "../../tracing/experimentKeys.ts";
import { experimentWordsOf } from "../experimentWordsOf.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { figures, percent } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import type { Language } from "../words.ts";
import { cells } from "./experimentCells.ts";

/** Bounds of a box that are shown; the rest stand in the table of the box. */
const shown = 6;

function ends(row: ChangeBox, language: Language): Markup {
  const words = experimentWordsOf(language);
  const why = (["few", "alike"] as const).find((each) => noBox[each] === row.reason);
  if (why !== undefined) return html`${words.noBox[why]}`;
  if (row.ends.length === 0) return html`${words.noBound}`;
  const width = ({ min, max, low, high }: BoxEnds) => ((high ?? max) - (low ?? min)) / (max - min);
  const narrowest = [...row.ends].sort((left, right) => width(left) - width(right)).slice(0, shown);
  return html`${narrowest.map(
    ({ parameter, min, max, low, high }) =>
      html`<span class="under"><code>${parameter}</code> ${numbered(keys.boxEnds(row, parameter), `${figures(low ?? min)} … ${figures(high ?? max)}`)}</span>`,
  )}`;
}

/** Where the halfway step helps and hurts, counted on sets that had no part in finding it. */
export function experimentBoxes({ experiments }: Study, language: Language): Markup {
  const words = experimentWordsOf(language);
  const rows = table(
    titled("P3", words.boxes, language),
    [
      { head: words.box, cell: ({ change }) => words[change] },
      { head: words.bounds, kind: "words", cell: (row) => ends(row, language) },
      { head: words.base, kind: "number", cell: (row) => cells.share(keys.box("base", row), row.base) },
      { head: words.inside, kind: "number", cell: (row) => cells.count(keys.box("inside", row), row.inside) },
      {
        head: words.density,
        kind: "number",
        cell: (row) => cells.estimate(keys.box("density", row), row.density, row.interval, percent),
      },
      {
        head: words.searched,
        kind: "number",
        cell: (row) => cells.share(keys.box("searched", row), row.searched),
      },
      {
        head: words.boxCoverage,
        kind: "number",
        cell: (row) => cells.share(keys.box("coverage", row), row.coverage),
      },
    ],
    experiments.boxes,
  );
  return html`${rows}<p class="note">${words.boxesNote}</p>`;
}
