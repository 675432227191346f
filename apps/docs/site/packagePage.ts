export interface PackageEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whether the site shows a page of its own. */
  readonly hasPage: boolean;
}

/** Writes the map of the packages. */
export function packagePage(packages: readonly PackageEntry[]): string {
  const rows = packages.map(({ id, name, description, hasPage }) => {
    const title = hasPage ? `[\`${name}\`](/packages/${id})` : `\`${name}\``;
    return `| ${title} | ${description} |`;
  });
  return `# Packages

Each is useful alone; together they turn coded evidence about one community into a tested, traceable case study. How
they fit together is shown in the [architecture](/architecture), every name in the [reference](/reference/).

| package | what it does |
| --- | --- |
${rows.join("\n")}
`;
}
