const signs = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["#", "\\#"],
  ["%", "\\%"],
  ["_", "\\_"],
  ["^", "\\textasciicircum{}"],
  ["~", "\\textasciitilde{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["|", "\\textbar{}"],
  // After the end of a row these would be read as an argument of it.
  ["[", "{[}"],
  ["]", "{]}"],
  ["*", "{*}"],
  ["−", "$-$"],
  ["–", "--"],
  ["…", "\\ldots{}"],
  ["≤", "$\\le$"],
  ["≥", "$\\ge$"],
  ["≈", "$\\approx$"],
  ["→", "$\\to$"],
  ["·", "$\\cdot$"],
  ["×", "$\\times$"],
  ["\u00a0", "~"],
  ["\u202f", "\\,"],
]);

/** Writes a text so that LaTeX prints it as it stands, in one line. */
export const texText = (text: string): string =>
  [...text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")].map((sign) => signs.get(sign) ?? sign).join("");

/** One column of a table: its heading and what it shows of a row. */
export interface TexColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** `words` run over several lines, in a share of the page's width; default: one line, to the left. */
  readonly kind?: "number" | "words";
}

/**
 * Writes a table for LaTeX, with the rules of `booktabs`. Every text is escaped; Chinese stands as it is, for XeLaTeX or
 * LuaLaTeX with `ctex` or `xeCJK`.
 *
 * O(cells).
 *
 * @param label goes behind `tab:`, to refer to the table by.
 */
export function texTable<Row>(
  caption: string,
  label: string,
  columns: readonly TexColumn<Row>[],
  rows: readonly Row[],
): string {
  const wide = columns.filter(({ kind }) => kind === "words").length;
  const width = (wide > 1 ? 0.6 / wide : 0.45).toFixed(2);
  const letters = columns.map(({ kind }) =>
    kind === "words" ? `p{${width}\\linewidth}` : kind === "number" ? "r" : "l",
  );
  const line = (cells: readonly string[]) => `${cells.map(texText).join(" & ")} \\\\`;
  return [
    "% Needs \\usepackage{booktabs}; Chinese needs XeLaTeX or LuaLaTeX with ctex.",
    "\\begin{table}",
    "\\centering",
    "\\small",
    `\\caption{${texText(caption)}}`,
    `\\label{tab:${label}}`,
    `\\begin{tabular}{${letters.join("")}}`,
    "\\toprule",
    line(columns.map(({ head }) => head)),
    "\\midrule",
    ...rows.map((row) => line(columns.map(({ cell }) => cell(row)))),
    "\\bottomrule",
    "\\end{tabular}",
    "\\end{table}",
    "",
  ].join("\n");
}
