import type { Coding } from "../model/Coding.ts";
import type { CodingDisagreement } from "./CodingAgreement.ts";
import type { SharedSegments } from "./SharedSegments.ts";

/** Lists where coders of a segment do not all give a code, or give it unlike values; by segment, then code. */
export function disagreementsOf(codings: readonly Coding[], shared: SharedSegments): CodingDisagreement[] {
  const found: (CodingDisagreement & { readonly unit: number })[] = [];
  for (const [code, given] of shared.codes) {
    for (const { unit, by } of given) {
      const places = shared.codersOf[unit] ?? [];
      const coders = places.map((place) => {
        const index = by.get(place);
        const value = index === undefined ? null : (codings[index]?.value ?? "");
        return { coder: shared.coders[place] as string, value };
      });
      if (new Set(coders.map(({ value }) => value)).size < 2) continue;
      found.push({ unit, segment: shared.segments[unit] as string, code, coders });
    }
  }
  return found
    .sort((a, b) => a.unit - b.unit)
    .map(({ segment, code, coders }) => ({ segment, code, coders }));
}
