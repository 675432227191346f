import { integerBelow, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plantedCopies } from "../testing/plantedCopies.ts";
import { nearCopies } from "./nearCopies.ts";
import { shinglesOf } from "./shinglesOf.ts";

const text = (...units: readonly number[]) =>
  units.map((unit) => String.fromCodePoint(0x4e00 + unit)).join("");
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe("nearCopies", () => {
  it("tells the similarity of a pair: shared shingles over all", () => {
    // 100 characters make 97 shingles; the first 80 make 77, all of them among the 97.
    const texts = [
      { id: "b", text: text(...range(0, 100)) },
      { id: "a", text: `「${text(...range(0, 80))}」` },
      { id: "c", text: text(...range(500, 600)) },
    ];
    expect(nearCopies(texts)).toEqual({
      groups: new Map([
        ["a", "a"],
        ["b", "a"],
        ["c", "c"],
      ]),
      links: [{ a: "a", b: "b", similarity: 77 / 97 }],
    });
    expect(nearCopies(texts, { threshold: 0.9 }).links).toEqual([]);
  });

  it("takes copies of copies into one group, and no text without letters", () => {
    const texts = [0, 30, 60].map((from, index) => ({
      id: `t${index}`,
      text: text(...range(from, from + 103)),
    }));
    const empty = ["", "……", "  "].map((text, index) => ({ id: `e${index}`, text }));
    const { groups, links } = nearCopies([...texts, ...empty]);
    expect([...groups.values()]).toEqual(["e0", "e1", "e2", "t0", "t0", "t0"]);
    expect(links).toEqual([
      { a: "t0", b: "t1", similarity: 70 / 130 },
      { a: "t1", b: "t2", similarity: 70 / 130 },
    ]);
  });

  it("ignores punctuation, case, width and, when folded, the spelling", () => {
    const pair = (a: string, b: string, fold = (same: string) => same) =>
      nearCopies(
        [
          { id: "a", text: a },
          { id: "b", text: b },
        ],
        { fold },
      ).links[0]?.similarity;
    expect(pair("The gate, at SIX — all.", "the gate at six: ＡＬＬ")).toBe(1);
    expect(pair("社區門口", "社区门口")).toBeUndefined();
    expect(pair("社區門口", "社区门口", (text) => text.replace("區", "区").replace("門", "门"))).toBe(1);
  });

  it("finds 95 of 100 planted copies or more, and groups nothing else", () => {
    const { texts, truth } = plantedCopies({ stories: 150, copies: 4, seed: 20 });
    const { groups } = nearCopies(texts, { fold: (text) => text.replaceAll("區", "区") });
    const found = texts.filter(
      ({ id }) => truth.get(id) !== id && groups.get(id) === groups.get(truth.get(id) ?? ""),
    );
    expect(found.length / (texts.length - 150)).toBeGreaterThanOrEqual(0.95);
    const stories = new Map<string, Set<string | undefined>>();
    for (const [id, group] of groups)
      stories.set(group, (stories.get(group) ?? new Set()).add(truth.get(id)));
    expect([...stories.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it("is the same whatever the order of the texts", () => {
    const { texts } = plantedCopies({ stories: 12, copies: 3, seed: 3 });
    const expected = nearCopies(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts], { minLength: texts.length }), (shuffled) => {
        const found = nearCopies(shuffled);
        expect([...found.groups]).toEqual([...expected.groups]);
        expect(found.links).toEqual(expected.links);
      }),
      { numRuns: 20 },
    );
  });

  it("finds what comparing every pair finds, above where signatures may miss", () => {
    const draws = stream({ root: 5 });
    const texts = range(0, 60).map((index) => {
      const units = range(0, 60).map(
        (at) => ((index % 6) * 60 + at) * 3 + (integerBelow(draws, 40) === 0 ? 1 : 0),
      );
      return { id: `t${index}`, text: text(...units) };
    });
    const sets = texts.map(({ text }) => new Set(shinglesOf(text)));
    const { groups } = nearCopies(texts);
    for (const [i, a] of sets.entries()) {
      for (const [j, b] of sets.entries()) {
        const shared = [...a].filter((hash) => b.has(hash)).length;
        if (shared / (a.size + b.size - shared) >= 0.7) expect(groups.get(`t${i}`)).toBe(groups.get(`t${j}`));
      }
    }
    expect(new Set(groups.values()).size).toBeGreaterThanOrEqual(6);
  });

  it("refuses ids that repeat and thresholds that say nothing", () => {
    const twice = [
      { id: "a", text: "" },
      { id: "a", text: "" },
    ];
    expect(() => nearCopies(twice)).toThrow(expect.objectContaining({ code: "duplicate-id" }));
    for (const threshold of [0, -1, 1.1, Number.NaN]) {
      expect(() => nearCopies([], { threshold })).toThrow(
        expect.objectContaining({ code: "invalid-option" }),
      );
    }
  });
});

describe("shinglesOf", () => {
  it.each([
    ["a text of fewer than four units is one", "甲乙", 1],
    ["four units are one", "甲乙 six bags", 1],
    ["each further unit begins one more", "甲乙 six bags 丙", 2],
    ["a stretch that returns counts once", "甲乙丙丁甲乙丙丁", 4],
    ["signs alone are none", "——", 0],
  ])("%s", (_, text, count) => {
    expect(shinglesOf(text).length).toBe(count);
  });
});
