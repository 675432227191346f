import type { TieMatrix } from "./tieMatrix.ts";

/** Cuts out the rows and columns of the members, numbered in their order; `place` holds each member's number. */
export function partOf(matrix: TieMatrix, members: Uint32Array, place: Uint32Array): TieMatrix {
  const { offsets, targets, weights } = matrix;
  const begins = new Uint32Array(members.length + 1);
  const columns: number[] = [];
  const entries: number[] = [];
  members.forEach((actor, row) => {
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const column = place[targets[slot] as number] as number;
      if (members[column] !== targets[slot]) continue;
      columns.push(column);
      if (weights) entries.push(weights[slot] as number);
    }
    begins[row + 1] = columns.length;
  });
  return {
    offsets: begins,
    targets: Uint32Array.from(columns),
    weights: weights && Float64Array.from(entries),
  };
}
