import type { Passage } from "../model/TextDocument.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

/** Turns places in a text into numbers of the passages that they touch; a stretch between passages touches none. O(n log passages). */
export function passageStretches(
  stretches: readonly Stretch[],
  passages: readonly Passage[],
): readonly Stretch[] {
  /** The first passage of which an edge lies beyond a place. */
  const firstBeyond = (place: number, edge: "start" | "end"): number => {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle] as Passage)[edge] > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return stretches.flatMap(({ start, end, code }) => {
    const [from, to] = [firstBeyond(start, "end"), firstBeyond(end - 1, "start")];
    return from < to ? [{ start: from, end: to, code }] : [];
  });
}
