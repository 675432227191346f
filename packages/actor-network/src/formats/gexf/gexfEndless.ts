import type { Spell } from "../../model/NetworkFile.ts";

/**
 * Says open ends of spells as infinite numbers, where times are numbers and the spells need elements of their own.
 *
 * An end that is left out means the same, but some programs stumble over it inside of spells.
 */
export function gexfEndless(spells: readonly Spell[] = [], format: string | null): readonly Spell[] {
  const isShort = spells.length === 1 && spells.some(({ from, to }) => from !== null || to !== null);
  if (format !== "double" || isShort) return spells;
  return spells.map(({ from, to }) => ({ from: from ?? "-Infinity", to: to ?? "Infinity" }));
}
