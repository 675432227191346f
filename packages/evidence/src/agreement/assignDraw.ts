import { integerBelow, type Stream } from "@commonweal/numerics";

/** Draws as many units as there are, with replacement, and writes how often each was drawn. */
export function assignDraw(stream: Stream, counts: Uint32Array): void {
  counts.fill(0);
  for (let index = 0; index < counts.length; index += 1) {
    const unit = integerBelow(stream, counts.length);
    counts[unit] = (counts[unit] as number) + 1;
  }
}
