const rules = [
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`)]+/gi,
  /(?<=(["'`]))(?:\/|\\\\|[a-z]:[\\/])[^"'`]*(?=\1)/gi,
  /(?<![\w./<…])(?:\/|\\\\|[a-z]:[\\/])[^\s"'`,;)]+/gi,
];

/**
 * Puts … for addresses and absolute paths, which would tell others the folders and names of whoever runs a worker.
 *
 * A path with spaces is found whole only in quotation marks.
 */
export function withoutPaths(text: string): string {
  return rules.reduce((left, rule) => left.replace(rule, "…"), text);
}
