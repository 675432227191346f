import { stream } from "@commonweal/numerics";
import { assignDraw } from "./assignDraw.ts";
import { fisherInterval } from "./fisherInterval.ts";
import type { Interval } from "./Interval.ts";
import type { SharedSegments } from "./SharedSegments.ts";

export interface PresenceAlpha {
  readonly alpha: number | null;
  readonly interval: Interval | null;
}

/** Values of one code over all segments: how many say "given", and twice their unlike pairs over what each is paired with. */
interface Counts {
  given: number;
  unlike: number;
}

/**
 * Takes alpha of "given" against "not given" for each code and for all pairs of segment and code.
 *
 * The same as `krippendorffAlpha` and `alphaInterval` of the whole table, of which only the cells where a code was given
 * are looked at; one draw of segments serves all codes. O(draws × (segments + codings)).
 */
export function presenceAlphas(
  { codersOf, codes }: SharedSegments,
  { draws, seed, confidence }: { readonly draws: number; readonly seed: number; readonly confidence: number },
): { readonly byCode: readonly PresenceAlpha[]; readonly overall: PresenceAlpha } {
  const sizes = Float64Array.from(codersOf, (coders) => coders.length);
  const cells = [...codes.values()].map((given) => ({
    units: Uint32Array.from(given, ({ unit }) => unit),
    present: Float64Array.from(given, ({ by }) => by.size),
    unlike: Float64Array.from(given, ({ unit, by }) => {
      const size = sizes[unit] as number;
      return (2 * by.size * (size - by.size)) / (size - 1);
    }),
  }));
  const take = (weights: ArrayLike<number>) => {
    const values = sizes.reduce((sum, size, unit) => sum + size * (weights[unit] as number), 0);
    const byCode = cells.map(({ units, present, unlike }) => {
      const counts: Counts = { given: 0, unlike: 0 };
      for (let cell = 0; cell < units.length; cell += 1) {
        const weight = weights[units[cell] as number] as number;
        counts.given += weight * (present[cell] as number);
        counts.unlike += weight * (unlike[cell] as number);
      }
      return counts;
    });
    const all = byCode.reduce<Counts>(
      (sum, { given, unlike }) => ({ given: sum.given + given, unlike: sum.unlike + unlike }),
      { given: 0, unlike: 0 },
    );
    return {
      byCode: byCode.map((counts) => alphaOfCounts(counts, values)),
      overall: alphaOfCounts(all, values * cells.length),
    };
  };

  const size = codersOf.length;
  const found = take(new Uint8Array(size).fill(1));
  const drawn = new Uint32Array(size);
  const random = stream({ root: seed, purpose: "agreement" });
  const drawsByCode: number[][] = cells.map(() => []);
  const drawsOverall: number[] = [];
  for (let draw = 0; draw < draws && size > 1; draw += 1) {
    assignDraw(random, drawn);
    const { byCode, overall } = take(drawn);
    byCode.forEach((alpha, code) => {
      if (alpha !== null) drawsByCode[code]?.push(alpha);
    });
    if (overall !== null) drawsOverall.push(overall);
  }
  const withInterval = (alpha: number | null, alphas: readonly number[]) => ({
    alpha,
    interval: fisherInterval({ alpha, alphas, draws, size, confidence }),
  });
  return {
    byCode: found.byCode.map((alpha, code) => withInterval(alpha, drawsByCode[code] ?? [])),
    overall: withInterval(found.overall, drawsOverall),
  };
}

function alphaOfCounts({ given, unlike }: Counts, values: number): number | null {
  const expected = 2 * given * (values - given);
  return expected === 0 ? null : 1 - (unlike * (values - 1)) / expected;
}
