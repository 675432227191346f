import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Consent } from "./Consent.ts";
import { consentOf } from "./consentOf.ts";

const row = (scope: Consent["scope"], date: string | null): Consent => ({ person: "i07", scope, date });
const nothing = { withdrawn: false, paraphrase: false, quote: false, name: false };

describe("consentOf", () => {
  it.each([
    { name: "is nothing without a row", rows: [], expected: nothing },
    {
      name: "adds up",
      rows: [row("paraphrase", null), row("name", "2020")],
      expected: { ...nothing, paraphrase: true, name: true },
    },
    {
      name: "lets a quote be paraphrased",
      rows: [row("quote", "2020")],
      expected: { ...nothing, quote: true, paraphrase: true },
    },
    {
      name: "ends with a withdrawal",
      rows: [row("quote", "2020-01-02"), row("withdrawn", "2020-01-03")],
      expected: { ...nothing, withdrawn: true },
    },
    {
      name: "ends with one on the same day",
      rows: [row("withdrawn", "2020-01-02"), row("quote", "2020-01-02")],
      expected: { ...nothing, withdrawn: true },
    },
    {
      name: "ends with one in the year of which more is not told",
      rows: [row("quote", "2020-12-31"), row("withdrawn", "2020")],
      expected: { ...nothing, withdrawn: true },
    },
    {
      name: "ends with one without a date",
      rows: [row("quote", "2029"), row("withdrawn", null)],
      expected: { ...nothing, withdrawn: true },
    },
    {
      name: "holds again by a later consent, for what that says",
      rows: [row("quote", "2019"), row("withdrawn", "2020"), row("name", "2021")],
      expected: { ...nothing, name: true },
    },
    {
      name: "does not hold again by one without a date",
      rows: [row("withdrawn", "2020"), row("name", null)],
      expected: { ...nothing, withdrawn: true },
    },
  ])("$name", ({ rows, expected }) => {
    expect(consentOf(rows)).toEqual(expected);
  });

  it("does not depend on order, and a withdrawal without a date ends all", () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom("quote", "paraphrase", "name", "withdrawn"),
        fc.constantFrom(null, "2019", "2020-05", "2020-05-06", "2021"),
      ),
    );
    fc.assert(
      fc.property(rows, (pairs) => {
        const given = pairs.map(([scope, date]) => row(scope as Consent["scope"], date));
        expect(consentOf(given.toReversed())).toEqual(consentOf(given));
        expect(consentOf([...given, row("withdrawn", null)])).toEqual({ ...nothing, withdrawn: true });
      }),
    );
  });
});
