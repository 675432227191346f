import { normal, type Stream, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import type { SegmentedRegressionOptions } from "./segmentedFit.ts";
import { segmentedRegression } from "./segmentedRegression.ts";

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

/**
 * Shares of series without a change in which the test of the step rejects at 5 %, whose intervals of step and bend hold the truth, and whose lines
 * with and without the event hold it at the last entry.
 */
function found(memory: number, errors: NonNullable<SegmentedRegressionOptions["errors"]>) {
  const random = stream({ root: 1, purpose: `no change ${memory}` });
  let [rejected, held, bent, fitted, without] = [0, 0, 0, 0, 0];
  const last = entries - 1;
  for (let draw = 0; draw < series; draw += 1) {
    const fit = segmentedRegression(withoutChange(random, memory), { at: 60, errors });
    const { levelChange, slopeChange, fittedBand, counterfactualBand } = fit;
    if ((fittedBand.low[last] as number) <= 0 && (fittedBand.high[last] as number) >= 0) fitted += 1;
    if ((counterfactualBand.low[last] as number) <= 0 && (counterfactualBand.high[last] as number) >= 0)
      without += 1;
    if (levelChange === null || slopeChange === null) continue;
    if (slopeChange.low <= 0 && slopeChange.high >= 0) bent += 1;
    if ((levelChange.p as number) < 0.05) rejected += 1;
    if (levelChange.low <= 0 && levelChange.high >= 0) held += 1;
  }
  return {
    rejected: rejected / series,
    held: held / series,
    bent: bent / series,
    fitted: fitted / series,
    without: without / series,
  };
}

describe("false alarms of segmented regression", () => {
  it.each(["independent", "ar1"] as const)("are 5 % ± 1.5 with independent errors under %s", (errors) => {
    const { rejected, held, bent, fitted, without } = found(0, errors);
    expect(Math.abs(rejected - 0.05)).toBeLessThanOrEqual(0.015);
    for (const share of [held, bent, fitted, without])
      expect(Math.abs(share - 0.95)).toBeLessThanOrEqual(0.03);
  });

  it("are many with errors that follow one another, and the first-order model cures them", () => {
    expect(found(0.5, "independent").rejected).toBeGreaterThan(0.2);
    const { rejected, held, bent, fitted, without } = found(0.5, "ar1");
    expect(rejected).toBeLessThan(0.09);
    for (const share of [held, bent, fitted, without])
      expect(Math.abs(share - 0.95)).toBeLessThanOrEqual(0.03);
  });
});
