/** Says how many files of a folder are missing, too many or other than expected, and names one; `null` where none is. */
export function sameDigest(
  found: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
): string | null {
  const names = Object.keys(expected);
  const faults = [
    ["missing", names.filter((name) => !Object.hasOwn(found, name))],
    ["too many", Object.keys(found).filter((name) => !Object.hasOwn(expected, name))],
    ["of other bytes", names.filter((name) => Object.hasOwn(found, name) && found[name] !== expected[name])],
  ] as const;
  const told = faults.filter(([, files]) => files.length > 0);
  if (told.length === 0) return null;
  return told.map(([what, files]) => `${files.length} files ${what} (${files[0]})`).join(", ");
}
