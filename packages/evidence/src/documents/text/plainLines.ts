const step = 32 * 1024;
const [cr, lf] = [0x0d, 0x0a];

/**
 * Makes every line end with U+000A, where CR LF or CR stood.
 *
 * Unit by unit: a pattern notes where each line ends, which for a long text of line ends alone takes many times its
 * size.
 */
export function plainLines(text: string): string {
  if (!text.includes("\r")) return text;
  const parts: string[] = [];
  const units = new Uint16Array(step);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === lf && at > 0 && text.charCodeAt(at - 1) === cr) continue;
    units[length] = unit === cr ? lf : unit;
    length += 1;
    if (length < step) continue;
    parts.push(String.fromCharCode(...units));
    length = 0;
  }
  parts.push(String.fromCharCode(...units.subarray(0, length)));
  return parts.join("");
}
