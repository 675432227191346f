import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { independentSources } from "./independentSources.ts";
import type { Segment } from "./Segment.ts";
import type { Source } from "./Source.ts";

const source = (id: string, independenceGroup: string): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: "",
  date: null,
  url: null,
  kind: "report",
  independenceGroup,
  caveat: "",
});
const segment = (id: string, of: string): Segment => ({
  id,
  source: of,
  locator: "",
  paraphrase: "The office sets the tasks.",
  date: null,
});

const sources = [source("s1", "street"), source("s2", "street"), source("s3", "paper")];
const segments = [segment("g1", "s1"), segment("g2", "s1"), segment("g3", "s2"), segment("g4", "s3")];

describe("independentSources", () => {
  it.each([
    { name: "is 0 for no segment", ids: [], expected: 0 },
    { name: "counts one source once", ids: ["g1", "g2", "g1"], expected: 1 },
    { name: "counts sources that repeat one another once", ids: ["g1", "g3"], expected: 1 },
    { name: "counts groups that differ", ids: ["g1", "g3", "g4"], expected: 2 },
  ])("$name", ({ ids, expected }) => {
    expect(independentSources(ids, segments, sources)).toBe(expected);
  });

  it("does not depend on order, and never falls with one segment more", () => {
    const ids = fc.array(fc.constantFrom("g1", "g2", "g3", "g4"));
    fc.assert(
      fc.property(ids, fc.constantFrom("g1", "g4"), (some, more) => {
        const count = independentSources(some, segments, sources);
        expect(independentSources(some.toReversed(), segments, sources)).toBe(count);
        const step = independentSources([...some, more], segments, sources) - count;
        expect(step === 0 || step === 1).toBe(true);
      }),
    );
  });

  it("takes names of object members for ids like any other", () => {
    const odd = [segment("__proto__", "constructor"), segment("toString", "hasOwnProperty")];
    const behind = [source("constructor", "__proto__"), source("hasOwnProperty", "valueOf")];
    expect(independentSources(["__proto__", "toString"], odd, behind)).toBe(2);
    expect(() => independentSources(["valueOf"], odd, behind)).toThrow(EvidenceError);
  });

  it("names the segment that is not there", () => {
    expect(() => independentSources(["g1", "g9"], segments, sources)).toThrow(
      expect.objectContaining({
        code: "unknown-segment",
        path: ["g9"],
        message: "Found the id of no segment that is given; expected one that is.",
      }),
    );
  });

  it("names the source that is not there", () => {
    expect(() => independentSources(["g4"], segments, sources.slice(0, 2))).toThrow(
      expect.objectContaining({ code: "unknown-source", path: ["s3"] }),
    );
  });
});
