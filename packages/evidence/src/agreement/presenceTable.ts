import type { GivenCode, SharedSegments } from "./SharedSegments.ts";

export interface PresenceTable {
  /** Share of equal pairs within a segment, the mean over segments. */
  readonly percent: number;
  /** Share of the coders of a segment who gave the code, the mean over segments. */
  readonly share: number;
  /** For two coders, in how many segments both gave the code, the first alone, the second alone, and neither. */
  readonly times: readonly number[] | null;
}

/** Counts who gave a code over all segments, of which only those are looked at where somebody did. */
export function presenceTable(
  given: readonly GivenCode[],
  { coders, codersOf }: SharedSegments,
): PresenceTable {
  const units = codersOf.length;
  let [agreement, shares] = [units - given.length, 0];
  const times = [0, 0, 0, units - given.length];
  for (const { unit, by } of given) {
    const size = codersOf[unit]?.length as number;
    agreement += (by.size * (by.size - 1) + (size - by.size) * (size - by.size - 1)) / (size * (size - 1));
    shares += by.size / size;
    const cell = by.size === 2 ? 0 : by.has(0) ? 1 : 2;
    times[cell] = (times[cell] as number) + 1;
  }
  return { percent: agreement / units, share: shares / units, times: coders.length === 2 ? times : null };
}
