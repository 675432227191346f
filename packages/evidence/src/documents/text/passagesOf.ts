import type { Passage } from "../../model/TextDocument.ts";
import type { Span } from "./spanList.ts";

/** Passages with places in code points, from spans in order of place. O(characters). */
export function passagesOf(text: string, spans: readonly Span[]): readonly Passage[] {
  if (!/[\ud800-\udbff]/.test(text)) return spans;
  let [place, points] = [0, 0];
  const pointAt = (end: number): number => {
    while (place < end) {
      place += (text.codePointAt(place) as number) > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
  return spans.map((span) => ({ ...span, start: pointAt(span.start), end: pointAt(span.end) }));
}
