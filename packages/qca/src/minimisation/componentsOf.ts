import type { CoverColumn, CoverProblem } from "./CoverProblem.ts";

/** Splits a chart into parts that share no column, so that each can be covered by itself; the smallest first. */
export function componentsOf({ rowCount, columns }: CoverProblem): CoverProblem[] {
  const parent = Int32Array.from({ length: rowCount }, (_, row) => row);
  const rootOf = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root] as number;
    for (let one = row; parent[one] !== root; ) {
      const next = parent[one] as number;
      parent[one] = root;
      one = next;
    }
    return root;
  };
  for (const { rows } of columns) {
    for (const row of rows) parent[rootOf(row)] = rootOf(rows[0] as number);
  }
  const places = new Int32Array(rowCount);
  const sizes = new Map<number, number>();
  for (let row = 0; row < rowCount; row++) {
    const root = rootOf(row);
    const size = sizes.get(root) ?? 0;
    places[row] = size;
    sizes.set(root, size + 1);
  }
  const parts = new Map<number, CoverColumn[]>([...sizes.keys()].map((root) => [root, []]));
  for (const { id, rows } of columns) {
    if (rows.length === 0) continue;
    const own = rows.map((row) => places[row] as number);
    parts.get(rootOf(rows[0] as number))?.push({ id, rows: own });
  }
  return [...parts]
    .map(([root, columns]) => ({ rowCount: sizes.get(root) as number, columns }))
    .sort((a, b) => a.columns.length - b.columns.length || a.rowCount - b.rowCount);
}
