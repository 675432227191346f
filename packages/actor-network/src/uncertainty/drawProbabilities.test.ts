import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codedNetwork, codedTies } from "../testing/codedNetwork.ts";
import { exampleTie } from "../testing/examples.ts";
import { drawProbabilities } from "./drawProbabilities.ts";
import { probabilityOf } from "./probabilityOf.ts";
import { tieChoices } from "./tieChoices.ts";

const contested = { status: "contested" } as const;
const ties = [
  exampleTie("b", "0", "1", contested),
  exampleTie("a", "1", "0", contested),
  exampleTie("c", "1", "0", { ...contested, period: "2020" }),
  exampleTie("d", "1", "0", { ...contested, relation: "meets" }),
  exampleTie("e", "1", "0"),
  exampleTie("f", "1", "2", contested),
];

describe("tieChoices", () => {
  it("makes alternatives of contested ties of the same actors, relation and period, by id", () => {
    expect(tieChoices({ ties })).toEqual([[1, 0], [2], [3], [4], [5]]);
  });

  it("follows lists, and passes over ids that are not there", () => {
    const lists = [
      ["e", "nobody", "f"],
      ["b", "a", "d"],
    ];
    expect(tieChoices({ ties }, lists)).toEqual([[1, 0, 3], [2], [4, 5]]);
  });

  it.each([
    { name: "a tie in two lists", lists: [["e"], ["f", "e"]], path: ["alternatives", 1, 1] },
    { name: "a tie twice in a list", lists: [["e", "e"]], path: ["alternatives", 0, 1] },
    { name: "one of two contested ties", lists: [["e"], ["b", "f"]], path: ["alternatives", 1] },
    { name: "contested ties in different lists", lists: [["a"], ["b"]], path: ["alternatives", 1] },
  ])("refuses $name", ({ lists, path }) => {
    expect(() => tieChoices({ ties }, lists)).toThrow(
      expect.objectContaining({ code: "invalid-option", path }),
    );
  });

  it("puts every tie into one choice, whatever the order of the ties", () => {
    const named = (list: typeof ties) =>
      tieChoices({ ties: list })
        .map((choice) => choice.map((tie) => list[tie]?.id).join())
        .sort();
    fc.assert(
      fc.property(codedTies, (list) => {
        expect(named(list).join().split(",").filter(Boolean).sort()).toEqual(list.map(({ id }) => id).sort());
        expect(named(list.toReversed())).toEqual(named(list));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("drawProbabilities", () => {
  it("divides alternatives that add up to more than 1", () => {
    const three = ["x", "y", "z"].map((id) => exampleTie(id, "0", "1", contested));
    drawProbabilities({ ties: three }).forEach((share) => {
      expect(share).toBeCloseTo(1 / 3, 15);
    });
  });

  it("is the tie's own probability, or less among alternatives", () => {
    fc.assert(
      fc.property(codedTies, (list) => {
        const network = codedNetwork(list);
        const probabilities = drawProbabilities(network);
        for (const choice of tieChoices(network)) {
          const own = choice.map((tie) => probabilityOf(network.ties[tie] ?? (ties[0] as (typeof ties)[0])));
          const sum = own.reduce((total, each) => total + each, 0);
          choice.forEach((tie, place) => {
            expect(probabilities[tie]).toBeCloseTo((own[place] ?? 9) / Math.max(1, sum), 14);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
