import { describe, expect, it } from "vitest";
import { dayOf } from "./dayOf.ts";
import { unevenDates } from "./unevenDates.ts";

describe("unevenDates", () => {
  it("takes months as even though their days differ, and days across the end of a leap February", () => {
    expect(unevenDates(["2020-01", "2020-02", "2020-03"])).toBe(null);
    expect(unevenDates(["2020-01-31", "2020-03-31", "2020-05-31"])).toBe(null);
    expect(unevenDates(["2020-02-28", "2020-02-29", "2020-03-01"])).toBe(null);
    expect(unevenDates(["2018", "2019", "2020"])).toBe(null);
  });

  it("says how far apart uneven ones are", () => {
    expect(unevenDates(["2020-01", "2020-02", "2020-05"])).toBe("1 to 3 months apart");
    expect(unevenDates(["2020-01-01", "2020-01-08", "2020-01-16"])).toBe("7 to 8 days apart");
    expect(unevenDates(["2019", "2020-01", "2020-01-23"])).toMatch(/mixed/);
  });
});

describe("dayOf", () => {
  it("counts days as the calendar does", () => {
    for (const [from, to, days] of [
      ["2019-12-31", "2020-01-01", 1],
      ["2020", "2021", 366],
      ["1900-02", "1900-03", 28],
    ] as const) {
      expect(dayOf(to) - dayOf(from)).toBe(days);
    }
  });
});
