import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorKind } from "../model/actorKinds.ts";
import { type CodedTies, codedCommunity } from "./codedCommunity.ts";
import type { CommunityRelation } from "./communityRelations.ts";

const kinds: readonly ActorKind[] = ["party-government", "enterprise", "residents-committee", "residents"];
const coded = (ties: readonly (readonly [number, string, number, number?])[]): CodedTies => ({
  kinds,
  sources: ties.map(([source]) => source),
  targets: ties.map(([, , target]) => target),
  relations: ties.map(([, relation]) => relation),
  strengths: ties.map(([, , , strength = 1]) => strength),
});

describe("codedCommunity", () => {
  it("sorts ties by what they carry, divides strengths by the largest, and counts what it does", () => {
    const { network, ...counts } = codedCommunity(
      coded([
        [0, "mobilise", 2, 4],
        [0, "mobilise", 1, 1],
        [0, "mobilise", 1, 2],
        [3, "inform", 2, 5],
        [1, "supply", 3],
        [2, "meets", 3, 7],
        [3, "meets", 3],
      ]),
    );
    expect(counts).toEqual({ kept: 5, merged: 1, leftOut: 0, toSelf: 1 });
    expect([...(network.kinds as number[])]).toEqual([0, 1, 2, 3]);
    expect(network.ties.mobilise).toEqual({
      offsets: Uint32Array.of(0, 2, 2, 2, 2),
      targets: Uint32Array.of(1, 2),
      weights: Float64Array.of(0.5, 1),
    });
    expect(network.ties.inform).toMatchObject({ targets: Uint32Array.of(2), weights: Float64Array.of(1) });
    expect(network.ties.influence).toMatchObject({ targets: Uint32Array.of(3) });
  });

  it("follows the caller's reading of relations, several at once or none", () => {
    const carries = (name: string): readonly CommunityRelation[] =>
      name === "leads" ? ["mobilise", "influence"] : name === "funds" ? ["supply"] : [];
    const ties = coded([
      [0, "leads", 2],
      [1, "funds", 3],
      [2, "greets", 3],
    ]);
    const { network, leftOut } = codedCommunity(ties, { carries, complete: ["inform"] });
    expect(leftOut).toBe(1);
    expect(network.ties.inform).toBe("complete");
    expect(network.ties.mobilise).toEqual(network.ties.influence);
    expect(network.ties.supply).toMatchObject({ targets: Uint32Array.of(3) });
  });

  it("gives strengths above 0 and up to 1, whatever their unit", () => {
    const tie = fc.tuple(
      fc.nat(3),
      fc.constantFrom("mobilise", "inform", "supply", "influence"),
      fc.nat(3),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 30 }), (ties) => {
        const { network, kept, merged, toSelf } = codedCommunity(coded(ties));
        expect(kept + merged + toSelf).toBe(ties.length);
        const scaled = codedCommunity(
          coded(ties.map(([a, b, c, strength]) => [a, b, c, strength * 4] as const)),
        );
        expect(scaled.network).toEqual(network);
      }),
    );
  });

  it.each([
    { name: "an end that is not there", ties: coded([[0, "inform", 4]]), path: ["targets", 0] },
    { name: "a strength of 0", ties: coded([[0, "inform", 1, 0]]), path: ["strengths", 0] },
    { name: "an unknown kind", ties: { ...coded([]), kinds: ["mayor"] as never }, path: ["kinds", 0] },
    {
      name: "relations of another number than ties",
      ties: { ...coded([[0, "inform", 1]]), relations: [] },
      path: ["relations"],
    },
    {
      name: "strengths of another number than ties",
      ties: { ...coded([[0, "inform", 1]]), strengths: [1, 1] },
      path: ["strengths"],
    },
  ])("refuses $name", ({ ties, path }) => {
    expect(() => codedCommunity(ties)).toThrow(expect.objectContaining({ code: "invalid-network", path }));
  });

  it("names an unknown kind and those there are", () => {
    expect(() => codedCommunity({ ...coded([]), kinds: ["mayor"] as never })).toThrow(
      'Actor 0 is of kind "mayor"; expected one of party-government, enterprise, residents-committee, residents.',
    );
  });
});
