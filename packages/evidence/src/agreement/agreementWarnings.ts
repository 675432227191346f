import type { SharedSegments } from "./SharedSegments.ts";

/** A code in fewer of the shared segments is called rare. */
const rare = 5;

/** What a reader of the figures should know first. */
export function agreementWarnings({
  coders,
  segments,
  codes,
  codesOutside,
  unlikeValues,
}: SharedSegments): string[] {
  if (coders.length < 2)
    return [`Found ${coders.length === 1 ? "1 coder" : "0 coders"}; agreement needs two.`];
  if (segments.length === 0) return ["No segment was coded by two coders."];
  const few = [...codes.values()].filter((given) => given.length < rare).length;
  const notes: [number, string][] = [
    [few, `Codes given in fewer than ${rare} of the segments: ${few}. Their alpha hangs on single segments.`],
    [codesOutside, `Codes left out, given only where one coder coded: ${codesOutside}.`],
    [
      unlikeValues,
      `Codings that give a segment the same code with unlike values: ${unlikeValues}. Their values are left out.`,
    ],
  ];
  return notes.filter(([count]) => count > 0).map(([, note]) => note);
}
