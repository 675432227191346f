import type { ResponseRow } from "../../study/responses.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { type MatrixLine, type MeasuredValue, measureMatrix } from "../measureMatrix.ts";
import { sectorWordsOf } from "../sectorWords.ts";
import { togetherWordsOf } from "../togetherWords.ts";
import type { Language } from "../words.ts";

const idOf = ({ planned, actual }: ResponseRow): string => JSON.stringify([planned, actual]);

/** The structure of normal times against the network of each emergency period. */
export function responseSection({ folder, responses }: Study, language: Language): Markup {
  const words = togetherWordsOf(language);
  const heading = html`<h3>${words.responseTitle}</h3>`;
  if (responses.length === 0) return html`${heading}<p>${words.noResponse}</p>`;
  const labels = new Map(folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  const columns = new Map(
    responses.map((row) => [
      idOf(row),
      `${labels.get(row.planned) ?? row.planned} → ${labels.get(row.actual) ?? row.actual}`,
    ]),
  );
  const lines = new Map<string, MatrixLine & { readonly cells: Map<string, MeasuredValue> }>();
  for (const row of responses) {
    const line = lines.get(row.measure) ?? { name: words.response[row.measure], cells: new Map() };
    line.cells.set(idOf(row), { ...row, id: resultKeys.response(row).id });
    lines.set(row.measure, line);
  }
  const heads = [...columns].map(([id, label]) => ({ id, label }));
  return html`${heading}<p>${words.responseAbout}</p>${measureMatrix(words.responseTitle, sectorWordsOf(language).measure, heads, [...lines.values()], language)}`;
}
