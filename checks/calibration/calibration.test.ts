import { expect, it } from "vitest";
import { calibrated } from "./calibrated.ts";
import { calibrationCases } from "./calibrationCases.ts";

const right = calibrationCases.filter(({ isRight }) => isRight);
const wrong = calibrationCases.filter(({ isRight }) => !isRight);

it.each(right)("finds nothing wrong in 200 replications: $name", (each) => {
  const { isEven, found } = calibrated(each, { replications: 200, seed: 1 });
  expect(isEven).toBe(true);
  for (const { level, interval } of found.coverage) {
    expect(interval.low).toBeLessThan(level);
    expect(interval.high).toBeGreaterThan(level);
  }
});

it.each(wrong)("catches in 200 replications: $name", (each) => {
  expect(calibrated(each, { replications: 200, seed: 1 }).isEven).toBe(false);
});
