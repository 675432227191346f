/** Lengths between actors as a matrix: Infinity without a tie. */
export type LengthMatrix = readonly (readonly number[])[];

/** Shortest paths between all pairs, by Floyd and Warshall and by counting from near to far; for whole lengths. */
export function plainPaths(lengths: LengthMatrix) {
  const order = lengths.length;
  const all = Array.from({ length: order }, (_, actor) => actor);
  const distances = lengths.map((row, from) => row.map((length, to) => (from === to ? 0 : length)));
  const distance = (from: number, to: number) => distances[from]?.[to] ?? Infinity;
  const length = (from: number, to: number) => (from === to ? Infinity : (lengths[from]?.[to] ?? Infinity));
  for (const middle of all) {
    for (const from of all) {
      const row = distances[from] ?? [];
      for (const to of all)
        row[to] = Math.min(distance(from, to), distance(from, middle) + distance(middle, to));
    }
  }
  const counts = all.map((from) => {
    const row: number[] = all.map((to) => Number(from === to));
    const nearFirst = all.filter((to) => to !== from && distance(from, to) < Infinity);
    nearFirst.sort((one, other) => distance(from, one) - distance(from, other));
    for (const to of nearFirst) {
      row[to] = all
        .filter((last) => distance(from, last) + length(last, to) === distance(from, to))
        .reduce((total, last) => total + (row[last] ?? 0), 0);
    }
    return row;
  });
  const count = (from: number, to: number) => counts[from]?.[to] ?? 0;
  const pairs = all.flatMap((from) =>
    all.filter((to) => to !== from && distance(from, to) < Infinity).map((to) => [from, to] as const),
  );
  return {
    distance,
    /** What all ordered pairs depend on an actor. */
    through: (actor: number) =>
      pairs.reduce((total, [from, to]) => {
        const passes = distance(from, actor) + distance(actor, to) === distance(from, to);
        if (!passes || actor === from || actor === to) return total;
        return total + (count(from, actor) * count(actor, to)) / count(from, to);
      }, 0),
    /** What all ordered pairs depend on the step from one actor to the other. */
    along: (one: number, other: number) =>
      pairs.reduce((total, [from, to]) => {
        const way = distance(from, one) + length(one, other) + distance(other, to);
        return (
          total + (way === distance(from, to) ? (count(from, one) * count(other, to)) / count(from, to) : 0)
        );
      }, 0),
  };
}
