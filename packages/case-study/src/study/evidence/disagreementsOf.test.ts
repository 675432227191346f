import { describe, expect, it } from "vitest";
import { disagreementsOf } from "./disagreementsOf.ts";

describe("disagreementsOf", () => {
  it.each([
    { kind: "period", one: "leads:a:b:p", other: "leads:a:b:q" },
    { kind: "relation", one: "leads:a:b:p", other: "funds:a:b:p" },
    { kind: "direction", one: "leads:a:b:p", other: "leads:b:a:p" },
    { kind: "actor", one: "leads:a:b:p", other: "leads:a:c:p" },
    { kind: "actor", one: "leads:a:b:p", other: "leads:c:b:p" },
  ])("pairs two ties that differ in the $kind", ({ kind, one, other }) => {
    expect(disagreementsOf("g1", [one], [other])).toEqual([{ segment: "g1", kind, codes: [one, other] }]);
  });

  it("says nothing of ties that both name, and leaves alone what differs in two things", () => {
    expect(disagreementsOf("g1", ["leads:a:b:p", "leads:x:y:p"], ["leads:a:b:p", "funds:x:y:q"])).toEqual([
      { segment: "g1", kind: "alone", codes: ["leads:x:y:p", null] },
      { segment: "g1", kind: "alone", codes: [null, "funds:x:y:q"] },
    ]);
  });

  it("takes each tie for one pair at most, the closest first", () => {
    expect(disagreementsOf("g1", ["leads:a:b:p"], ["leads:a:c:p", "leads:a:b:q"])).toEqual([
      { segment: "g1", kind: "period", codes: ["leads:a:b:p", "leads:a:b:q"] },
      { segment: "g1", kind: "alone", codes: [null, "leads:a:c:p"] },
    ]);
  });
});
