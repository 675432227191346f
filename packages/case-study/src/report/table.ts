import { html, type Markup } from "./html.ts";

/** One column of a table: its heading and what it shows of a row. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Markup | string;
  readonly kind?: "number" | "words";
}

/** Rows of a table that stays on one page in print. */
const short = 12;

/** Draws rows as a table that scrolls sideways on a narrow screen; the first column names the row. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  const heads = columns.map(({ head, kind }) => html`<th scope="col" class="${kind ?? ""}">${head}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map(({ cell, kind }, index) =>
      index === 0
        ? html`<th scope="row" class="${kind ?? ""}">${cell(row)}</th>`
        : html`<td class="${kind ?? ""}">${cell(row)}</td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  return html`<div class="scroll${rows.length <= short && " short"}" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}
