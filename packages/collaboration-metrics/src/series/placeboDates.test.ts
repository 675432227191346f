import { describe, expect, it } from "vitest";
import reference from "../../fixtures/series.json" with { type: "json" };
import { placeboDates } from "./placeboDates.ts";

const level = { model: "level", errors: "independent" } as const;

describe("placeboDates", () => {
  it("finds no date of the whole Nile series with a larger statistic than 1899", () => {
    // R 4.2.2: the largest |t| over all splits is 8.7138 at 28
    const { largest, statistic, p, dates } = placeboDates(reference.nile, { at: 28, ...level, dates: "all" });
    expect(largest?.at).toBe(28);
    expect(statistic).toBeCloseTo(8.71376895651276, 9);
    expect(p).toBeCloseTo(1 / (1 + dates.length), 12);
  });

  it("looks only at the series before the event by default", () => {
    const flow = [5, 6, 5, 6, 5, 6, 5, 6, 9, 10, 9, 10, 9, 10];
    const { dates, p } = placeboDates(flow, { at: 8, ...level, margin: 2 });
    expect(dates.map(({ at }) => at)).toEqual([2, 3, 4, 5, 6]);
    expect(p).toBe(1 / 6);
  });

  it("ranks an event low where an earlier date has the real change", () => {
    const flow = [5, 6, 5, 6, 9, 10, 9, 10, 9, 10, 9, 10];
    const { p } = placeboDates(flow, { at: 9, ...level, margin: 2 });
    expect(p).toBeGreaterThan(0.3);
  });

  it("is null without a date to compare with", () => {
    const { p, largest } = placeboDates([1, 2, 1, 2, 1, 2], { at: 3, ...level, margin: 3 });
    expect([p, largest]).toEqual([null, null]);
  });
});
