import type { NetworkFileBuilder } from "./networkFileBuilder.ts";

/** The ids that a file gives its ties. */
export interface TieKeys {
  readonly note: (tie: number, id: string) => void;
  /** Keeps the ids as the attribute `id`, unless they only number the ties from 0 in the file's order. */
  readonly settle: () => void;
}

export function tieKeys(builder: NetworkFileBuilder): TieKeys {
  const ids = new Map<number, string>();
  return {
    note: (tie, id) => void ids.set(tie, id),
    settle: () => {
      const isNumbering = ids.size === builder.ties() && [...ids].every(([tie, id]) => id === String(tie));
      if (ids.size === 0 || isNumbering) return;
      const column = builder.tieColumns.add("id", "string", []);
      for (const [tie, id] of ids) builder.tieColumns.set(column, tie, id);
    },
  };
}
