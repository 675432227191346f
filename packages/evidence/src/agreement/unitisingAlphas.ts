import { type MarkedUnit, type Stretch, stretchesOf } from "./stretchesOf.ts";

/** The family of alphas of units in a document; each `null` where no disagreement is to be expected. */
export interface UnitisingAlphas {
  /** What is marked, and with which code (ᵤα). */
  readonly alpha: number | null;
  /** Whether something is marked, whatever the code (|ᵤα). */
  readonly relevance: number | null;
  /** Which code, where two coders or more have marked something (cᵤα). */
  readonly coding: number | null;
}

/** Of one code, or of what is not marked. */
interface Lengths {
  /** Length that meets other coders', each pair of coders once for either of them, over the number of the others. */
  met: number;
  /** The part of it that meets the same code. */
  alike: number;
  /** Squares of what each unit brings to `met`, which chance must not pair with itself. */
  itself: number;
}

/** Takes the alphas of coders' units, which must be in order and without overlap for each coder. */
export function unitisingAlphas(
  unitsOf: readonly (readonly MarkedUnit[])[],
  length: number,
): UnitisingAlphas {
  const others = unitsOf.length - 1;
  if (others < 1 || length === 0) return { alpha: null, relevance: null, coding: null };
  const stretches = stretchesOf(unitsOf, length);
  const whole = new Map<string, Lengths>();
  const marked = new Map<string, Lengths>();
  const gaps: Lengths = { met: 0, alike: 0, itself: 0 };
  for (const units of unitsOf) {
    let place = 0;
    let at = 0;
    const pass = (end: number, take: (stretch: Stretch) => void) => {
      while (at < end) {
        const stretch = stretches[place] as Stretch;
        take(stretch);
        at += stretch.length;
        place += 1;
      }
    };
    const gap = (stretch: Stretch) => {
      gaps.met += stretch.length;
      gaps.itself += stretch.length;
      gaps.alike += (stretch.length * (count(stretch, null) - 1)) / others;
    };
    for (const { start, end, code } of units) {
      pass(start, gap);
      let [alike, met] = [0, 0];
      pass(end, (stretch) => {
        alike += (stretch.length * (count(stretch, code) - 1)) / others;
        met += (stretch.length * (others - count(stretch, null))) / others;
      });
      add(whole, code, { met: end - start, alike, itself: (end - start) * (end - start) });
      add(marked, code, { met, alike, itself: met * met });
    }
    pass(length, gap);
  }
  const units = [...whole.values()];
  const all = total([...units, gaps]);
  const expectedOfGaps = (gaps.met * (all.met - gaps.met)) / (all.met - all.itself / all.met);
  return {
    alpha: alphaOfLengths([...units, gaps]),
    relevance: expectedOfGaps === 0 ? null : 1 - (gaps.met - gaps.alike) / expectedOfGaps,
    coding: alphaOfLengths([...marked.values()]),
  };
}

/** How many coders have marked a stretch so. */
function count({ codes }: Stretch, wanted: string | null): number {
  return codes.reduce((sum, code) => sum + (code === wanted ? 1 : 0), 0);
}

function add(lengths: Map<string, Lengths>, code: string, { met, alike, itself }: Lengths): void {
  const sum = lengths.get(code) ?? { met: 0, alike: 0, itself: 0 };
  lengths.set(code, { met: sum.met + met, alike: sum.alike + alike, itself: sum.itself + itself });
}

function total(lengths: readonly Lengths[]): Lengths {
  return lengths.reduce(
    (sum, { met, alike, itself }) => ({
      met: sum.met + met,
      alike: sum.alike + alike,
      itself: sum.itself + itself,
    }),
    { met: 0, alike: 0, itself: 0 },
  );
}

function alphaOfLengths(lengths: readonly Lengths[]): number | null {
  const { met, alike, itself } = total(lengths);
  const unlikePairs = lengths.reduce((sum, one) => sum + one.met * (met - one.met), 0);
  const rest = met * met - itself;
  if (unlikePairs === 0 || rest === 0) return null;
  return 1 - ((met - alike) * rest) / (met * unlikePairs);
}
