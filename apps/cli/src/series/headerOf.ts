/** Names of the columns in the first line of a table, quotes taken off. */
export function headerOf(text: string): string[] {
  const line = /^(?:[^\r\n"]|"(?:[^"]|"")*")*/.exec(text)?.[0] ?? "";
  if (line === "") return [];
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
