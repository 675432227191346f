import type { Selected } from "../positions/conventionOf.ts";
import type { FoundText } from "./FoundText.ts";
import { placeOf } from "./placeOf.ts";

/** The selections of a text whose places are numbers, for finding out how they are counted. */
export function selectedOf({ text, places }: FoundText): readonly Selected[] {
  return text.selections.flatMap((selection) => {
    const [start, end] = [placeOf(selection.start, text.marks), placeOf(selection.end, text.marks)];
    if (start === null || end === null || end <= start) return [];
    return [{ places, start, end, quotes: [selection.name, selection.description] }];
  });
}
