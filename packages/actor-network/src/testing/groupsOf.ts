import type { Grouping } from "../model/Grouping.ts";

/** Builds a grouping from each actor's group number. */
export function groupsOf(of: readonly number[]): Grouping {
  const names = Array.from({ length: Math.max(-1, ...of) + 1 }, (_, group) => `g${group}`);
  return { names, of: Int32Array.from(of) };
}
