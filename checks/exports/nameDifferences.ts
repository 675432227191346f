/** Says how the names that an entry exports differ from those that are pinned. */
export function nameDifferences(
  entry: string,
  pinned: readonly string[],
  exported: readonly string[],
): string[] {
  const gone = pinned.filter((name) => !exported.includes(name));
  const added = exported.filter((name) => !pinned.includes(name));
  return [
    ...gone.map((name) => `${entry} no longer exports ${name}`),
    ...added.map((name) => `${entry} now exports ${name}`),
  ];
}
