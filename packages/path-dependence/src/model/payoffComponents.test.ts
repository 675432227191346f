import { describe, expect, it } from "vitest";
import { actorKinds } from "./actorKinds.ts";
import { defaultPayoffWeights } from "./defaultPayoffWeights.ts";
import { PayoffWeights } from "./PayoffWeights.ts";
import { parameterTable } from "./parameterTable.ts";
import { payoffAdvantage } from "./payoffAdvantage.ts";
import { type PayoffComponentEntry, payoffComponents } from "./payoffComponents.ts";
import { payoffTerms } from "./payoffTerms.ts";

describe("payoffComponents", () => {
  it.each(payoffComponents.map((entry) => [entry.id, entry] as const))(
    "describes %s in full",
    (_id, entry) => {
      expect(entry.meaning.en.length).toBeGreaterThan(15);
      expect(entry.meaning.zh).toMatch(/\p{Script=Han}/u);
      expect(entry.source.passage.length).toBeGreaterThan(10);
      expect(entry.kinds.length).toBeGreaterThan(0);
      expect(payoffTerms.map(({ id }) => id)).toContain(entry.term);
      expect(entry.default).toBeGreaterThanOrEqual(entry.min);
      expect(entry.default).toBeLessThanOrEqual(entry.max);
    },
  );

  it("has ids of their own, and terms that name known parameters and are all used", () => {
    expect(new Set(payoffComponents.map(({ id }) => id)).size).toBe(payoffComponents.length);
    const known = parameterTable.map(({ name }) => name as string);
    for (const { id, parameters } of payoffTerms) {
      expect(known).toEqual(expect.arrayContaining([...parameters]));
      expect(payoffComponents.map(({ term }) => term as string)).toContain(id);
    }
  });

  it("gives each kind need, practice and others once by default, and command to state and capital", () => {
    for (const { id, group } of actorKinds) {
      const terms = (payoffComponents as readonly PayoffComponentEntry[])
        .filter((entry) => entry.default === 1 && entry.kinds.includes(id))
        .map(({ term }) => (term === "heardNeed" ? "need" : term === "above" ? "others" : term))
        .sort();
      const usual = ["need", "others", "practice"];
      expect(terms).toEqual(group === "society" ? usual : ["command", ...usual]);
    }
  });
});

describe("PayoffWeights", () => {
  it("accepts the defaults, refuses unknown components and weights beyond the limits", () => {
    expect(PayoffWeights.parse(defaultPayoffWeights)).toEqual(defaultPayoffWeights);
    expect(PayoffWeights.safeParse({ ...defaultPayoffWeights, profit: -1 }).success).toBe(false);
    expect(PayoffWeights.safeParse({ ...defaultPayoffWeights, colour: 1 }).success).toBe(false);
  });
});

describe("payoffAdvantage", () => {
  const terms = {
    need: 1,
    heardNeed: 2,
    practice: 4,
    others: 8,
    above: 16,
    command: 32,
    shortfall: 64,
    peers: 128,
  };
  it.each([
    { kind: "party-government", expected: 1 + 4 + 8 + 32 },
    { kind: "enterprise", expected: 1 + 4 + 8 + 32 },
    { kind: "residents-committee", expected: 2 + 4 + 16 },
    { kind: "residents", expected: 1 + 4 + 16 },
  ] as const)("adds up the terms of $kind", ({ kind, expected }) => {
    expect(payoffAdvantage(kind, terms, defaultPayoffWeights)).toBe(expected);
  });

  it("weighs obedience against representation", () => {
    const weights = { ...defaultPayoffWeights, administrativeObedience: 0.5, representation: 3 };
    expect(payoffAdvantage("residents-committee", terms, weights)).toBe(3 * 2 + 4 + 8);
  });
});
