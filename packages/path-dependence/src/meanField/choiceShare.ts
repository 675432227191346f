import { pow } from "@commonweal/numerics";

/** Steps of the table to a doubling. */
const choiceSteps = 1024;

/** 2^(i/1024), i = 0..1023. */
export const choiceTable = Float64Array.from({ length: choiceSteps }, (_, step) =>
  pow(2, step / choiceSteps),
);

/** Beyond, the share is 0 or 1 to within 1e-304. */
const farthest = 700;
const mostDoublings = 1010;

/** 2^n, n = −1010..1010. */
const doublings = Float64Array.from({ length: 2 * mostDoublings + 1 }, (_, place) =>
  pow(2, place - mostDoublings),
);

const stepsPerUnit = 1477.3197218702985;
/** Adding and taking away 1.5 · 2^52 rounds to a whole number. */
const toWhole = 6755399441055744;

/** 2^(f/1024) − 1 = first f + second f² + third f³, within 1e-16 for f in −1/2..1/2; `second` takes most of f⁴ with it. */
const first = 6.769015435155716e-4;
const second = 2.2909785161857667e-7;
const third = 5.1692229383458926e-11;

/**
 * Takes the share that a logistic choice gives, 1 / (1 + e^x) for x = −2β ΔU; range [0, 1], no unit.
 *
 * x is split into whole steps of ln2/1024, of which a table and a power of two give e^x, and a rest for which a cubic
 * does. Absolute error below 1.8e-16 (measured on 2e5 arguments). The kernel in WebAssembly takes the same operations in
 * the same order, two at a time: change both or none.
 *
 * O(1).
 */
export function choiceShare(x: number): number {
  const steps = Math.max(-farthest, Math.min(farthest, x)) * stepsPerUnit;
  const whole = steps + toWhole - toWhole;
  const rest = steps - whole;
  const place = whole | 0;
  const power =
    (choiceTable[place & (choiceSteps - 1)] as number) * (doublings[(place >> 10) + mostDoublings] as number);
  return 1 / (1 + (power + power * (rest * (first + rest * (second + rest * third)))));
}
