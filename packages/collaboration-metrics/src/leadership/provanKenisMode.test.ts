import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NetworkContingencies, provanKenisMode } from "./provanKenisMode.ts";

const rows: readonly (readonly [string, NetworkContingencies])[] = [
  ["shared", { trust: "high", participants: "few", goalConsensus: "high", needForCompetencies: "low" }],
  [
    "leadOrganization",
    {
      trust: "low",
      participants: "moderate",
      goalConsensus: "moderatelyLow",
      needForCompetencies: "moderate",
    },
  ],
  ...(["moderate", "many"] as const).map((participants) => {
    const rest = { trust: "moderate", goalConsensus: "moderatelyHigh", needForCompetencies: "high" } as const;
    return ["networkAdministrativeOrganization", { ...rest, participants }] as const;
  }),
];

describe("provanKenisMode", () => {
  it.each(rows)("names %s where its whole row fits", (mode, contingencies) => {
    expect(provanKenisMode(contingencies)).toMatchObject({ mode, possible: [mode] });
  });

  it("is indeterminate for every mixture of rows, and for every unknown contingency", () => {
    const word = <T>(...words: T[]) => fc.constantFrom<T | null>(...words, null);
    const contingencies = fc.record({
      trust: word("low" as const, "moderate" as const, "high" as const),
      participants: word("few" as const, "moderate" as const, "many" as const),
      goalConsensus: word(
        "low" as const,
        "moderatelyLow" as const,
        "moderatelyHigh" as const,
        "high" as const,
      ),
      needForCompetencies: word("low" as const, "moderate" as const, "high" as const),
    });
    fc.assert(
      fc.property(contingencies, (given) => {
        const row = rows.find(([, known]) => JSON.stringify(sorted(known)) === JSON.stringify(sorted(given)));
        expect(provanKenisMode(given).mode).toBe(row?.[0] ?? "indeterminate");
      }),
    );
  });

  it("says which forms stay possible while something is not known", () => {
    const nothing = { trust: null, participants: null, goalConsensus: null, needForCompetencies: null };
    expect(provanKenisMode(nothing)).toMatchObject({
      mode: "indeterminate",
      possible: ["shared", "leadOrganization", "networkAdministrativeOrganization"],
    });
    expect(provanKenisMode({ ...nothing, participants: "moderate" }).possible).toEqual([
      "leadOrganization",
      "networkAdministrativeOrganization",
    ]);
  });

  it("says contingency by contingency what fits", () => {
    const contingencies = { ...(rows[0] as (typeof rows)[number])[1], goalConsensus: "low" as const };
    const { mode, fits, possible } = provanKenisMode(contingencies);
    expect([mode, possible]).toEqual(["indeterminate", []]);
    expect(fits.shared).toEqual({
      trust: true,
      participants: true,
      goalConsensus: false,
      needForCompetencies: true,
    });
  });
});

const sorted = (record: object) =>
  Object.entries(record).sort(([first], [second]) => (first < second ? -1 : 1));
