import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../model/buildNetwork.ts";
import type { Network } from "../model/Network.ts";
import { TieStatus } from "../model/Tie.ts";
import { codedNetwork, codedTies } from "../testing/codedNetwork.ts";
import { exampleRelation, exampleTie } from "../testing/examples.ts";
import { assumedProbabilities } from "./assumedProbabilities.ts";
import { drawProbabilities } from "./drawProbabilities.ts";
import { draws } from "./draws.ts";
import { tieChoices } from "./tieChoices.ts";

const ids = ({ ties }: Pick<Network, "ties">): string[] => ties.map(({ id }) => id);
const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];
const coded = codedNetwork([
  exampleTie("a", "0", "1"),
  exampleTie("b", "1", "2", { status: "weak", certainty: "medium" }),
  exampleTie("c", "2", "3", { status: "absent" }),
  exampleTie("d", "3", "4", { status: "contested" }),
  exampleTie("e", "4", "3", { status: "contested", certainty: "low" }),
  exampleTie("f", "0", "4", { relation: "meets", certainty: "low" }),
  exampleTie("g", "0", "2", { status: "historic", certainty: "low" }),
]);

describe("draws", () => {
  it("has each tie as often as its probability says, and each pair of ties as often as chance", () => {
    const n = 4000;
    const probabilities = drawProbabilities(coded);
    const there = [...draws(coded, n, 1)].map((drawn) => new Set(ids(drawn)));
    const share = (...names: string[]) =>
      there.filter((drawn) => names.every((name) => drawn.has(name))).length / n;
    const near = (found: number, p: number) =>
      expect(Math.abs(found - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / n) + 1e-9);
    coded.ties.forEach(({ id }, tie) => {
      near(share(id), probabilities[tie] ?? 9);
      coded.ties.slice(0, tie).forEach((other, place) => {
        const together = (probabilities[tie] ?? 9) * (probabilities[place] ?? 9);
        near(share(id, other.id), id === "e" && other.id === "d" ? 0 : together);
      });
    });
  });

  it("always has exactly one of alternatives that are sure to hold a tie", () => {
    const sure = {
      provenance: "assumed",
      of: { ...assumedProbabilities.of, present: { high: 1, medium: 1, low: 1 } },
    } as const;
    const options = { probabilities: sure, alternatives: [["a", "f"]] };
    const counts = { a: 0, f: 0 };
    for (const drawn of draws(coded, 1000, 2, options)) {
      const held = ids(drawn).filter((id) => id === "a" || id === "f") as ("a" | "f")[];
      expect(held.length).toBe(1);
      counts[held[0] ?? "a"] += 1;
    }
    expect(Math.abs(counts.a - 500)).toBeLessThan(4 * Math.sqrt(250));
  });

  it("is the network that its ties build, and has at most one of every choice", () => {
    fc.assert(
      fc.property(codedTies, fc.nat(), (ties, seed) => {
        const network = codedNetwork(ties);
        const choices = tieChoices(network).map((choice) => choice.map((tie) => network.ties[tie]?.id));
        for (const drawn of draws(network, 2, seed)) {
          const held = new Set(ids(drawn));
          for (const choice of choices) {
            expect(choice.filter((id) => id !== undefined && held.has(id)).length).toBeLessThanOrEqual(1);
          }
          const built = buildNetwork(network.actors, drawn.ties, {
            relations,
            statuses: TieStatus.options,
          });
          expect({ ...drawn, directed: true }).toEqual({ ...built, directed: true });
          expect(drawn.directed).toBe(network.directed);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("draws a tie alike whatever other ties there are, in whatever order, in however many draws", () => {
    fc.assert(
      fc.property(codedTies, fc.nat(), fc.nat(11), (ties, seed, left) => {
        const all = [...draws(codedNetwork(ties), 4, seed)].map((drawn) => ids(drawn).sort());
        const turned = [...draws(codedNetwork(ties.toReversed()), 2, seed)].map((drawn) => ids(drawn).sort());
        expect(turned).toEqual(all.slice(0, 2));
        const choice = tieChoices({ ties }).find((tied) => tied.includes(left)) ?? [];
        const gone = new Set(choice.map((tie) => ties[tie]?.id));
        const fewer = codedNetwork(ties.filter(({ id }) => !gone.has(id)));
        const rest = [...draws(fewer, 4, seed)].map((drawn) => ids(drawn).sort());
        expect(rest).toEqual(all.map((drawn) => drawn.filter((id) => !gone.has(id))));
      }),
      { numRuns: 500 },
    );
  });

  it("only adds ties when probabilities rise", () => {
    const of = { ...assumedProbabilities.of, weak: { high: 1, medium: 0.9, low: 0.8 } };
    const more = [...draws(coded, 200, 3, { probabilities: { provenance: "assumed", of } })];
    [...draws(coded, 200, 3)].forEach((drawn, index) => {
      const held = new Set(ids(more[index] ?? coded));
      expect(ids(drawn).every((id) => held.has(id))).toBe(true);
    });
  });

  it("draws only what is asked for", () => {
    const drawn = draws(coded, 1e9, 4);
    expect(drawn.next().done).toBe(false);
    expect(ids(drawn.next().value as Network)).toEqual(ids([...draws(coded, 2, 4)][1] ?? coded));
  });

  it("gives the ties that fixtures/draws.py gives for seed 5", () => {
    expect([...draws(coded, 6, 5)].map((drawn) => ids(drawn).join(""))).toEqual([
      "abef",
      "ab",
      "abef",
      "abdf",
      "abdf",
      "d",
    ]);
  });

  it("changes with the seed, not with the network it is given", () => {
    const before = structuredClone(coded);
    const [one, other] = [5, 6].map((seed) => [...draws(coded, 20, seed)].map(ids).join(" "));
    expect(one).not.toBe(other);
    expect(coded).toEqual(before);
  });

  it("refuses what is wrong at once, not when the first draw is asked for", () => {
    expect(() => draws(coded, 0, 1)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
    expect(() => draws(coded, 1, 1, { alternatives: [["d"]] })).toThrow(
      expect.objectContaining({ path: ["alternatives", 0] }),
    );
  });
});
