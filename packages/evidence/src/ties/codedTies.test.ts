import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import type { CodedEvidence } from "./CodedEvidence.ts";
import { codedTies } from "./codedTies.ts";

const source = { title: "t", publisher: "", date: null, url: null, kind: "news", caveat: "" };
const groups = ["agency", "agency", "daily", "club"];
const sources = groups.map((independenceGroup, index) => ({
  ...source,
  id: `s${index + 1}`,
  independenceGroup,
}));
const segments = sources.map(({ id }, index) => ({
  ...{ id: `g${index + 1}`, source: id, locator: "", paraphrase: "…", date: null },
}));
const leads = "leads:office:club:before";

/** Codings as `coder segment value [code]`. */
const evidence = (...told: string[]): CodedEvidence => ({
  sources,
  segments,
  codings: told.map((text) => {
    const [coder = "", segment = "", value = "", code = leads] = text.split(" ");
    return { coder, segment, code, value };
  }),
});
const options = { periods: ["before", "after"] };

describe("codedTies", () => {
  it("makes one tie of a code, with every segment and sources that repeat one another counted once", () => {
    const { ties, undecided } = codedTies(
      evidence("c1 g1 present/high", "c1 g2 present/high", "c1 g3 weak/medium", "c1 g4 present/low"),
      options,
    );
    expect(undecided).toEqual([]);
    expect(ties).toEqual([
      {
        ...{ id: "b01", from: "office", to: "club", relation: "leads", period: "before", note: "" },
        ...{ strength: 3, status: "present", certainty: "high" },
        ...{ segments: ["g1", "g2", "g3", "g4"], supporting: ["g1", "g2", "g3", "g4"], opposing: [] },
        // Even odds × 4 for the agency × 1.5 for the daily × 1 for the unsure club.
        probability: expect.closeTo(6 / 7, 12),
        weight: expect.closeTo(10 * Math.log10(6), 10),
      },
    ]);
  });

  it("keeps both sides of a contest", () => {
    const [tie] = codedTies(evidence("c1 g1 present/high", "c1 g3 absent/high"), options).ties;
    expect(tie).toMatchObject({ status: "contested", supporting: ["g1"], opposing: ["g3"] });
    expect(tie?.probability).toBeCloseTo(0.5, 12);
  });

  it("orders ties by period, then by codings, and passes over other codes", () => {
    const { ties } = codedTies(
      evidence(
        "c1 g1 present/high leads:a:b:after",
        "c1 g1 x theme",
        "c1 g1 present/high",
        "c1 g2 present/high leads:c:d:after",
      ),
      options,
    );
    expect(ties.map(({ id, from }) => `${id} ${from}`)).toEqual(["b01 office", "a01 a", "a02 c"]);
  });

  it("lets disagreement of coders weaken a tie, and makes none that most readers did not see", () => {
    const other = "c2 g1 x theme";
    const { ties, undecided } = codedTies(evidence("c1 g1 present/high", other), options);
    expect(ties).toEqual([]);
    expect(undecided).toEqual([{ code: leads, segments: ["g1"], probability: expect.closeTo(2 / 3, 12) }]);
    const agreed = codedTies(evidence("c1 g1 present/high", other, "c3 g1 present/high"), options);
    expect(agreed.ties[0]?.probability).toBeCloseTo(1 / (1 + 4 ** (-2 / 3)), 12);
  });

  it("reads a segment as a decision says, and puts its reason in the note", () => {
    const decided = {
      ...evidence("c1 g1 present/high", "c1 g3 present/high"),
      decisions: [
        { code: leads, segments: ["g1"], value: "weak/low", reason: "a plan only" },
        { code: leads, segments: [], value: "", reason: "to be looked at again" },
        { code: "leads:office:club:after", segments: ["g4"], value: "absent/medium", reason: "it ended" },
      ],
    };
    const { ties } = codedTies(decided, options);
    expect(ties[0]).toMatchObject({
      ...{ status: "weak", certainty: "medium", strength: 2, note: "a plan only; to be looked at again" },
      probability: expect.closeTo(0.8, 12),
    });
    expect(ties[1]).toMatchObject({ period: "after", status: "absent", segments: ["g4"], note: "it ended" });
  });

  it("takes both directions of an undirected relation for one tie, as it was coded first", () => {
    const told = evidence("c1 g1 present/high meets:b:a:before", "c1 g3 present/high meets:a:b:before");
    expect(codedTies(told, options).ties).toHaveLength(2);
    const { ties } = codedTies(told, { ...options, undirected: new Set(["meets"]) });
    expect(ties).toMatchObject([{ from: "b", to: "a", strength: 2 }]);
  });

  it("keeps the id that a tie has", () => {
    const [tie] = codedTies(evidence("c1 g1 present/high"), options).ties;
    const known = tie === undefined ? [] : [{ ...tie, id: "t7" }];
    expect(codedTies(evidence("c1 g1 present/high"), { ...options, known }).ties[0]?.id).toBe("t7");
  });

  it("goes by other ratios where they are given", () => {
    const of = { present: 9, weak: 1, contested: 1, absent: 1, historic: 1 };
    const ratios = { provenance: "found", prior: 0.1, of } as const;
    const [tie] = codedTies(evidence("c1 g1 present/high"), { ...options, ratios }).ties;
    expect(tie?.probability).toBeCloseTo(0.5, 12);
  });

  const told = fc.array(
    fc.tuple(
      fc.constantFrom("c1", "c2"),
      fc.constantFrom("g1", "g2", "g3", "g4"),
      fc.constantFrom("present", "weak", "absent", "historic", "contested"),
      fc.constantFrom("high", "medium", "low"),
    ),
    { minLength: 1, maxLength: 10 },
  );
  it("neither loses a segment nor depends on the order of codings, but for the order of segments", () => {
    fc.assert(
      fc.property(told, (rows) => {
        const texts = [
          ...new Set(rows.map(([coder, segment, status, sure]) => `${coder} ${segment} ${status}/${sure}`)),
        ];
        const there = codedTies(evidence(...texts), options);
        const back = codedTies(evidence(...texts.toReversed()), options);
        const all = [...there.ties, ...there.undecided].flatMap((tie) => tie.segments);
        expect(new Set(all)).toEqual(new Set(rows.map(([, segment]) => segment)));
        expect(back.ties.map(({ status, certainty, strength }) => [status, certainty, strength])).toEqual(
          there.ties.map(({ status, certainty, strength }) => [status, certainty, strength]),
        );
        there.ties.forEach(({ probability }, index) => {
          expect(back.ties[index]?.probability).toBeCloseTo(probability, 9);
        });
      }),
    );
  });

  it.each([
    { name: "a value of another form", told: ["c1 g1 yes"], code: "invalid-coding" },
    { name: "an unknown period", told: ["c1 g1 present/high leads:a:b:never"], code: "unknown-period" },
    { name: "an unknown segment", told: ["c1 g9 present/high"], code: "unknown-segment" },
  ])("refuses $name", ({ told: texts, code }) => {
    expect(() => codedTies(evidence(...texts), options)).toThrow(EvidenceError);
    expect(() => codedTies(evidence(...texts), options)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses decisions that are about no tie or decide twice", () => {
    const decision = { code: leads, segments: ["g1"], value: "weak/low", reason: "r" };
    const refused =
      (...decisions: (typeof decision)[]) =>
      () =>
        codedTies({ ...evidence("c1 g1 present/high"), decisions }, options);
    expect(refused(decision, decision)).toThrow(expect.objectContaining({ code: "duplicate-decision" }));
    expect(refused({ ...decision, code: "theme" })).toThrow(
      expect.objectContaining({ code: "invalid-coding" }),
    );
  });
});
