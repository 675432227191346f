const rules = [
  // A quotation mark before a letter is an apostrophe: Node writes '/home/o'brien/x' as it stands.
  /(?<=(["'`]))(?:[\w+.-]+:\/\/|\/|\\\\|[a-z]:[\\/])(?:(?!\1(?!\w)).)*/gi,
  /(?<![\w+.-])[\w+.-]+:\/\/(?:[^\s"'`)]|'(?=\w))+/g,
  /(?<![\w./…])(?!(?<=<)\/\w+>)(?:\/|\\\\|[a-z]:[\\/])(?:[^\s"'`,;)]|['`,;)](?=\w))+/gi,
  /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?!\w)/g,
  /(?<![\w:.])(?:(?:(?:[\da-f]{1,4}:){1,7}|:):(?:[\da-f]{1,4}:){0,7}|(?:[\da-f]{1,4}:){7,8})[\da-f]{1,5}(?![\w:])/gi,
  /(?<=\b(?:ENOTFOUND|EAI_[A-Z]+|ENODATA|ESERVFAIL) )[\w.-]+/g,
  /(?<![\w.-])(?=[\d.]*[a-z_-])(?:[\w-]+\.)*[\w-]+:\d{2,5}(?!\w)/gi,
];

/**
 * Puts … for what tells others where a worker runs and where its files lie, in time that grows with the text: absolute paths,
 * URLs, IP addresses, hosts with a port, and names that were not found.
 *
 * A path with spaces is found whole only in quotation marks. A relative path, and a name of a host alone, is not told from
 * other words.
 */
export function withoutPaths(text: string): string {
  return rules.reduce((left, rule) => left.replace(rule, "…"), text);
}
