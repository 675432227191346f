import { plainText } from "./plainText.ts";

/** Sets rows of texts in columns two spaces apart; the columns named stand to the right. */
export function alignedRows(
  texts: readonly (readonly string[])[],
  toTheRight: readonly number[] = [],
): string[] {
  const rows = texts.map((row) => row.map(plainText));
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
    });
  }
  return rows.map((row) =>
    row
      .map((text, column) => {
        const room = " ".repeat((widths[column] ?? 0) - widthOf(text));
        return toTheRight.includes(column) ? room + text : text + room;
      })
      .join("  ")
      .trimEnd(),
  );
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Cells that a terminal gives a text: two for a Chinese character, none for a mark that combines. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return width;
}
