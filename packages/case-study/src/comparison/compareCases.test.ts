import { describe, expect, it } from "vitest";
import { CaseSummary } from "./CaseSummary.ts";
import { compareCases } from "./compareCases.ts";

const title = { en: "A", zh: "甲" };
const source = {
  id: "s1",
  title: "Report",
  publisher: "Office",
  date: "2019",
  url: "https://example.org/report",
  kind: "report",
  independenceGroup: "office",
  caveat: "",
};
const period = (id: string, regime: string, from: string | null = null) => ({
  id,
  from,
  to: null,
  regime,
  actors: 4,
  ties: 3,
  contested: 1,
});
const summary = (changes: object = {}) =>
  CaseSummary.parse({
    case: { id: "a", title },
    version: "1.0.0",
    seed: 1,
    sets: 64,
    draws: 20,
    tried: 64,
    accepted: 30,
    codebook: { sectors: ["state", "society"], levels: ["street"], relations: ["leads"] },
    periods: [period("before", "normal"), period("during", "emergency")],
    facets: [{ facet: "density", period: "before", value: 0.25, interval: { low: 0.2, high: 0.3 } }],
    patterns: [{ output: "loss", min: 1, max: null }],
    parameters: [{ name: "fusion", value: 0.6, range: [0, 1] }],
    propositions: [
      {
        id: "P2",
        statement: title,
        verdict: "supported",
        share: 0.7,
        interval: { low: 0.6, high: 0.8 },
        parts: [{ id: "P2.a", side: "above", cutoff: 0.5 }],
      },
    ],
    sources: [source],
    numbers: ["sources", "groups", "segments", "codings"].map((what, index) => ({
      id: `evidence.${what}`,
      measure: "",
      value: index + 1,
      interval: null,
      rests: "",
    })),
    ...changes,
  });
const limitsOf = (changes: object) => compareCases(summary(), summary(changes)).limits.map(({ id }) => id);
const always = ["no-effect", "no-total"];

describe("compareCases", () => {
  it("sets counts, facets and verdicts of the same periods side by side", () => {
    const { cases, measures, propositions } = compareCases(
      summary(),
      summary({ case: { id: "b", title }, facets: [], propositions: [] }),
    );
    expect(cases[0]).toMatchObject({ id: "a", sources: 1, groups: 2, segments: 3, codings: 4 });
    expect(cases[1].id).toBe("b");
    expect(measures.filter(({ regime }) => regime === "normal")).toEqual([
      ...(["actors", "ties", "contested"] as const).map((measure, index) => ({
        measure,
        regime: "normal",
        periods: ["before", "before"],
        values: [0, 1].map(() => ({ value: [4, 3, 1][index], interval: null })),
      })),
      {
        measure: "density",
        regime: "normal",
        periods: ["before", "before"],
        values: [{ value: 0.25, interval: { low: 0.2, high: 0.3 } }, null],
      },
    ]);
    expect(propositions).toEqual([
      {
        id: "P2",
        verdicts: [{ verdict: "supported", value: 0.7, interval: { low: 0.6, high: 0.8 } }, null],
      },
    ]);
  });

  it.each([
    [
      "the only two of a regime",
      ["earlier", "during"],
      [
        ["before", "earlier"],
        ["during", "during"],
      ],
    ],
    [
      "none of two that could be meant",
      ["e1", "e2"],
      [
        ["before", null],
        ["during", null],
        [null, "e1"],
        [null, "e2"],
      ],
    ],
  ])("pairs %s", (_, ids, expected) => {
    const regime = (id: string) => (id === "during" ? "emergency" : "normal");
    const second = summary({ periods: ids.map((id) => period(id, regime(id))) });
    const pairs = compareCases(summary(), second).measures.filter(({ measure }) => measure === "ties");
    expect(pairs.map(({ periods }) => periods)).toEqual(expected);
  });

  it("does not pair one id of two regimes", () => {
    const second = summary({ periods: [period("before", "emergency"), period("during", "emergency")] });
    const pairs = compareCases(summary(), second).measures.filter(({ measure }) => measure === "ties");
    expect(pairs.map(({ periods }) => periods)).toEqual([
      ["before", null],
      ["during", "during"],
      [null, "before"],
    ]);
  });

  it("says of two cases that are alike only what holds of any two", () => {
    expect(limitsOf({ sources: [] })).toEqual(always);
  });

  it.each([
    ["shared-sources", { sources: [{ ...source, id: "s9" }] }],
    [
      "relations",
      { sources: [], codebook: { sectors: ["state", "society"], levels: ["street"], relations: ["meets"] } },
    ],
    ["dates", { sources: [], periods: [period("before", "normal", "2001"), period("during", "emergency")] }],
    ["periods", { sources: [], periods: [period("before", "normal")], facets: [] }],
    ["patterns", { sources: [], patterns: [] }],
    ["ranges", { sources: [], parameters: [{ name: "fusion", value: 0.6, range: [0, 0.9] }] }],
    ["propositions", { sources: [], propositions: [] }],
    ["options", { sources: [], seed: 2 }],
  ])("names what differs: %s", (id, changes) => {
    expect(limitsOf(changes)).toEqual([...always, id]);
  });

  it("names propositions that are judged by other cut-offs", () => {
    const [proposition] = summary().propositions;
    const other = { ...proposition, parts: [{ id: "P2.a", side: "above", cutoff: 0.6 }] };
    expect(limitsOf({ sources: [], propositions: [other] })).toEqual([...always, "cutoffs"]);
  });
});
