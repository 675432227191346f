/** Reads the lines of a header after its first: names in lower case, the first of a name counts, long lines unfolded. */
export function headerLines(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
