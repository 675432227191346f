import type { Coding } from "../model/Coding.ts";
import type { GivenCode, SharedSegments } from "./SharedSegments.ts";

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts codings by segment and code; a coder without any coding in a segment has not coded it. */
export function segmentsCodedTogether(
  codings: readonly Coding[],
  options: { readonly coders?: readonly string[]; readonly codes?: readonly string[] },
): SharedSegments {
  const named = options.coders && new Set(options.coders);
  const wanted = options.codes && new Set(options.codes);
  const counting = [...new Set(codings.map(({ coder }) => coder))]
    .filter((coder) => named === undefined || named.has(coder))
    .sort(byCodeUnits);
  const placeOf = new Map(counting.map((coder, place) => [coder, place]));
  const codedBy = new Map<string, Set<number>>();
  for (const { coder, segment } of codings) {
    const place = placeOf.get(coder);
    if (place === undefined) continue;
    const places = codedBy.get(segment) ?? new Set();
    codedBy.set(segment, places.add(place));
  }
  const shared = [...codedBy].filter(([, places]) => places.size > 1);
  const unitOf = new Map(shared.map(([segment], unit) => [segment, unit]));

  const given = new Map<string, Map<number, Map<number, number>>>();
  let unlikeValues = 0;
  codings.forEach(({ coder, segment, code, value }, index) => {
    const place = placeOf.get(coder);
    if (place === undefined || wanted?.has(code) === false) return;
    const units = given.get(code) ?? new Map<number, Map<number, number>>();
    given.set(code, units);
    const unit = unitOf.get(segment);
    if (unit === undefined) return;
    const by = units.get(unit) ?? new Map<number, number>();
    units.set(unit, by);
    const earlier = by.get(place);
    if (earlier === undefined) by.set(place, index);
    else if (earlier < 0 || codings[earlier]?.value !== value) {
      unlikeValues += 1;
      by.set(place, -1);
    }
  });
  const codes = [...given]
    .filter(([, units]) => units.size > 0)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([code, units]) => [code, [...units].map(([unit, by]): GivenCode => ({ unit, by }))] as const);
  return {
    coders: counting,
    segments: shared.map(([segment]) => segment),
    codersOf: shared.map(([, places]) => [...places].sort((a, b) => a - b)),
    codedOnce: codedBy.size - shared.length,
    codes: new Map(codes),
    codesOutside: given.size - codes.length,
    unlikeValues,
  };
}
