const separators = [",", ";", "\t"] as const;

/** The separator that stands most often in the first line, outside quotes; the comma when none does. */
export function separatorOf(text: string): string {
  const line = /^[^\r\n]{0,10000}/.exec(text.replace(/^[\r\n]+/, ""))?.[0] ?? "";
  const plain = line.replace(/"[^"]*"/g, "");
  const counts = separators.map((separator) => plain.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
