/**
 * Writes one cell of a CSV table: quoted where needed, and harmless to spreadsheet programs.
 *
 * A text that a spreadsheet would run as a formula (first character `=`, `+`, `-`, `@`, tab or CR, also behind
 * apostrophes) gets a leading apostrophe, which `plainCell` takes away again. Numbers stay numbers; `null` is empty.
 */
export function csvCell(value: string | number | null, escapeFormulas: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = escapeFormulas && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
