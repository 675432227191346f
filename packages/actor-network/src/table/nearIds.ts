const shown = 5;

/**
 * Finds the five ids that look most like an unknown one, nearest first.
 *
 * Fewest letters to change come first, a shared beginning counts for an id, and capitals do not matter.
 *
 * O(ids × letters²).
 *
 * @example
 * nearIds(["density", "eiIndex", "degree"], "eindex")[0]; // => "eiIndex"
 */
export function nearIds(ids: readonly string[], unknown: string): string[] {
  // A long text is no slip of the pen, and the comparison is quadratic.
  const text = unknown.slice(0, 100);
  const scored = ids.map((id, index) => {
    const shared = commonStart(id.toLowerCase(), text.toLowerCase());
    return { id, index, score: lettersToChange(id.toLowerCase(), text.toLowerCase()) - shared };
  });
  scored.sort((a, b) => a.score - b.score || a.index - b.index);
  return scored.slice(0, shown).map(({ id }) => id);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Levenshtein's distance. */
function lettersToChange(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
