const most = 200;

/** Letters to put in, take out or replace to make one text of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}

/**
 * Finds the ids that are spelt most like a given one, nearest first, those that hold it before all others.
 *
 * Of texts longer than 200 letters only the beginning is compared. O(ids × length²).
 */
export function nearestIds(ids: readonly string[], given: string, count = 3): readonly string[] {
  const wanted = given.slice(0, most).toLowerCase();
  return ids
    .map((id) => {
      const own = id.slice(0, most).toLowerCase();
      const holds = wanted !== "" && own.includes(wanted);
      return { id, distance: holds ? 0 : editDistance(own, wanted) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ id }) => id);
}
