import { normal, type Stream, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { type SegmentedRegressionOptions, segmentedRegression } from "./segmentedRegression.ts";

const series = 1000;
const entries = 96;

function withoutChange(random: Stream, memory: number): number[] {
  let error = normal(random) / Math.sqrt(1 - memory * memory);
  return Array.from({ length: entries }, () => {
    const now = error;
    error = memory * error + normal(random);
    return now;
  });
}

/** Shares of series without a change in which the test of the step rejects at 5 %, and whose interval holds the truth. */
function found(memory: number, errors: NonNullable<SegmentedRegressionOptions["errors"]>) {
  const random = stream({ root: 1, purpose: `no change ${memory}` });
  let [rejected, held] = [0, 0];
  for (let draw = 0; draw < series; draw += 1) {
    const { levelChange } = segmentedRegression(withoutChange(random, memory), { at: 60, errors });
    if (levelChange === null) continue;
    if ((levelChange.p as number) < 0.05) rejected += 1;
    if (levelChange.low <= 0 && levelChange.high >= 0) held += 1;
  }
  return { rejected: rejected / series, held: held / series };
}

describe("false alarms of segmented regression", () => {
  it.each(["independent", "ar1"] as const)("are 5 % ± 1.5 with independent errors under %s", (errors) => {
    const { rejected, held } = found(0, errors);
    expect(Math.abs(rejected - 0.05)).toBeLessThanOrEqual(0.015);
    expect(Math.abs(held - 0.95)).toBeLessThanOrEqual(0.03);
  });

  it("are many with errors that follow one another, and the first-order model cures them", () => {
    expect(found(0.5, "independent").rejected).toBeGreaterThan(0.2);
    const { rejected, held } = found(0.5, "ar1");
    expect(rejected).toBeLessThan(0.09);
    expect(Math.abs(held - 0.95)).toBeLessThanOrEqual(0.03);
  });
});
