import { ActorNetworkError } from "../errors.ts";
import type { CountTable } from "./countTable.ts";

export interface FlatTable {
  /** Categories of u, i and g. */
  readonly shape: readonly [number, number, number];
  /** Counts, g fastest. */
  readonly counts: Float64Array;
}

/** Lays a table of counts out in one row; refuses ragged tables and what no count can be. O(cells). */
export function flatTable(table: CountTable): FlatTable {
  const shape = [table.length, table[0]?.length ?? 0, table[0]?.[0]?.length ?? 0] as const;
  const refuse = (message: string, path: readonly PropertyKey[]): never => {
    throw new ActorNetworkError("invalid-option", message, path);
  };
  const counts: number[] = [];
  table.forEach((plane, u) => {
    if (plane.length !== shape[1]) {
      refuse(`table[${u}] has ${plane.length} rows; expected ${shape[1]}.`, ["table", u]);
    }
    plane.forEach((row, i) => {
      if (row.length !== shape[2]) {
        refuse(`table[${u}][${i}] has ${row.length} counts; expected ${shape[2]}.`, ["table", u, i]);
      }
      row.forEach((count, g) => {
        if (!(count >= 0 && count < Infinity)) {
          const message = `table[${u}][${i}][${g}] is ${count}; expected a finite number of at least 0.`;
          refuse(message, ["table", u, i, g]);
        }
        counts.push(count);
      });
    });
  });
  return { shape, counts: Float64Array.from(counts) };
}
