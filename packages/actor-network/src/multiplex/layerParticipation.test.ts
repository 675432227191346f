import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomGrouped } from "../testing/randomGrouped.ts";
import { layerParticipation } from "./layerParticipation.ts";

describe("layerParticipation", () => {
  it("is 0 in one layer, 1 where every layer has as many ties, null without any", () => {
    const layers = [
      arraysOf(4, [
        [0, 1],
        [0, 2],
      ]),
      arraysOf(4, [
        [0, 1],
        [0, 1],
        [3, 3],
      ]),
    ];
    const { overlap, layers: tied, participation } = layerParticipation(layers);
    expect([...overlap]).toEqual([4, 3, 1, 0]);
    expect([...tied]).toEqual([2, 2, 1, 0]);
    expect(participation[0]).toBe(1);
    expect(participation[1]).toBeCloseTo(8 / 9, 12);
    expect(participation.slice(2)).toEqual([0, null]);
  });

  it("is null with one layer", () => {
    expect(layerParticipation([arraysOf(2, [[0, 1]])]).participation).toEqual([null, null]);
    expect(layerParticipation([]).participation).toEqual([]);
  });

  it("counts strength where asked", () => {
    const layers = [arraysOf(2, [[0, 1, 3]]), arraysOf(2, [[0, 1, 1]])];
    expect(layerParticipation(layers, { weighted: true }).participation[0]).toBeCloseTo(0.75, 12);
  });

  it("equals the definition on 1,000 random multiplex networks, between 0 and 1", () => {
    const direction = fc.constantFrom("in" as const, "out" as const, "both" as const);
    fc.assert(
      fc.property(fc.array(randomGrouped, { minLength: 2, maxLength: 3 }), direction, (drawn, direction) => {
        const layers = drawn.map(({ network }) => network);
        const { overlap, participation } = layerParticipation(layers, { direction });
        for (let actor = 0; actor < 6; actor += 1) {
          const counts = layers.map(({ directed, sources, targets }) => {
            let ties = 0;
            sources.forEach((source, arc) => {
              if (source === targets[arc]) return;
              if (source === actor && (!directed || direction !== "in")) ties += 1;
              if (targets[arc] === actor && (!directed || direction !== "out")) ties += 1;
            });
            return ties;
          });
          const all = counts.reduce((sum, count) => sum + count, 0);
          const squares = counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
          expect(overlap[actor]).toBe(all);
          if (all === 0) expect(participation[actor]).toBe(null);
          else {
            expect(participation[actor]).toBeCloseTo(
              (layers.length / (layers.length - 1)) * (1 - squares),
              12,
            );
            expect(participation[actor]).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("wants a direction where there is one", () => {
    expect(() => layerParticipation([arraysOf(2, [], { directed: true })])).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["direction"] }),
    );
  });
});
