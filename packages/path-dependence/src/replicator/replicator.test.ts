import { logistic } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { matrixGame } from "../choice/matrixGame.ts";
import { publicGoodGame } from "../collectiveAction/publicGoodGame.ts";
import { PathDependenceError } from "../errors.ts";
import { replicatorField } from "./replicatorField.ts";
import { replicatorTrajectory } from "./replicatorTrajectory.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** FNV-1a over the bytes of doubles; made once here and compared in every engine that runs this file. */
function hashOf(values: Float64Array): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
}

describe("replicatorField", () => {
  it("of a linear public good is x (1 − x) (r / n − 1) c", () => {
    const factor = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(share, factor, fc.integer({ min: 2, max: 9 }), (x, multiplication, players) => {
        const game = publicGoodGame({ players, multiplication, cost: 2 });
        const expected = x * (1 - x) * (multiplication / players - 1) * 2;
        const [out, part] = replicatorField(game, [1 - x, x]);
        expect(part).toBeCloseTo(expected, 9);
        expect(out).toBeCloseTo(-expected, 9);
      }),
    );
  });

  it("leaves out what nobody does, rests where all earn the same, and adds up to 0", () => {
    const rockPaperScissors = matrixGame([
      [0, -1, 1],
      [1, 0, -1],
      [-1, 1, 0],
    ]);
    expect(replicatorField(rockPaperScissors, [0.5, 0.5, 0])[2]).toBe(0);
    const third = 1 / 3;
    expect(Math.max(...replicatorField(rockPaperScissors, [third, third, third]).map(Math.abs))).toBeLessThan(
      1e-16,
    );
    const speeds = replicatorField(rockPaperScissors, [0.2, 0.5, 0.3]);
    expect(speeds.reduce((sum, speed) => sum + speed, 0)).toBeCloseTo(0, 15);
  });

  it("refuses shares that do not add up or do not fit", () => {
    const game = matrixGame([
      [1, 0],
      [0, 1],
    ]);
    expect(() => replicatorField(game, [0.5, 0.4])).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["shares"] }),
    );
    expect(() => replicatorField(game, [1])).toThrow(PathDependenceError);
    expect(() => replicatorField(game, [1.5, -0.5])).toThrow(
      expect.objectContaining({ path: ["shares", 0] }),
    );
  });
});

describe("replicatorTrajectory", () => {
  it("agrees with scipy in a game of three actions", () => {
    const { table, start, time, end } = fixture.replicator;
    const rows = replicatorTrajectory(matrixGame(table), start, { step: time / 2000, steps: 2000 });
    end.forEach((value, action) => {
      expect(rows.at(action - 3)).toBeCloseTo(value, 10);
    });
  });

  it.each([
    { multiplication: 3, start: 0.9 },
    { multiplication: 7, start: 0.1 },
  ])(
    "follows the logistic curve in a linear public good, r = $multiplication",
    ({ multiplication, start }) => {
      const game = publicGoodGame({ players: 5, multiplication });
      const rows = replicatorTrajectory(game, [1 - start, start], { step: 0.01, steps: 800 });
      const odds = Math.log(start / (1 - start));
      expect(rows.at(-1)).toBeCloseTo(logistic(odds + (multiplication / 5 - 1) * 8), 10);
    },
  );

  it("dies out where r < n and takes over where r > n", () => {
    const end = (multiplication: number) =>
      replicatorTrajectory(publicGoodGame({ players: 5, multiplication }), [0.5, 0.5], {
        step: 0.1,
        steps: 1000,
      }).at(-1);
    expect(end(4)).toBeLessThan(1e-8);
    expect(end(5)).toBeCloseTo(0.5, 12);
    expect(end(6)).toBeGreaterThan(1 - 1e-8);
  });

  it("shrinks its error by 16 when the step is halved", () => {
    const game = publicGoodGame({ players: 5, multiplication: 15 });
    const miss = (steps: number) => {
      const last = replicatorTrajectory(game, [0.9, 0.1], { step: 2 / steps, steps }).at(-1) as number;
      return Math.abs(last - logistic(Math.log(1 / 9) + 4));
    };
    expect(miss(20) / miss(40)).toBeGreaterThan(14);
    expect(miss(20) / miss(40)).toBeLessThan(18);
  });

  it("has the same bits in every engine", () => {
    const { table, start } = fixture.replicator;
    expect(hashOf(replicatorTrajectory(matrixGame(table), start, { step: 0.05, steps: 2000 }))).toBe(
      "a2171aaf",
    );
  });

  it("keeps shares within the simplex and says when a step is too long", () => {
    const game = matrixGame([
      [-30, 0],
      [0, -40],
    ]);
    const rows = replicatorTrajectory(game, [0.3, 0.7], { step: 0.01, steps: 500 });
    for (let row = 0; row < rows.length; row += 2) {
      expect((rows[row] as number) + (rows[row + 1] as number)).toBeCloseTo(1, 14);
    }
    expect(rows.at(-2)).toBeCloseTo(4 / 7, 10);
    expect(() => replicatorTrajectory(game, [0.3, 0.7], { step: 5 })).toThrow(
      expect.objectContaining({ path: ["step"] }),
    );
    expect(() => replicatorTrajectory(game, [0.3, 0.7], { step: 0 })).toThrow(PathDependenceError);
  });
});
