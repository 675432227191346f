import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapleyValues } from "./shapleyValues.ts";

const numbered = (coalition: readonly number[]) => coalition.reduce((sum, player) => sum + 2 ** player, 0);

describe("shapleyValues", () => {
  it("shares 6 as 4, 2 and 0 where two reach 3 and 1 alone and a third adds nothing", () => {
    const shares = shapleyValues(
      3,
      (coalition) => [0, 3, 1, 6][numbered(coalition.filter((p) => p < 2))] ?? 0,
    );
    expect([...shares].map((share) => Number(share.toFixed(12)))).toEqual([4, 2, 0]);
    expect(shares[2]).toBe(0);
  });

  it("gives the shares of the glove game: two thirds to who has the only left glove", () => {
    const shares = shapleyValues(3, (who) => (who.includes(0) && who.length > 1 ? 1 : 0));
    [2 / 3, 1 / 6, 1 / 6].forEach((share, player) => {
      expect(shares[player]).toBeCloseTo(share, 12);
    });
  });

  it("splits an interaction in halves: Shapley effects of the Ishigami function", () => {
    const [one, two, both] = [0.3139051911, 0.4424111448, 0.2436836641];
    const explained = (who: readonly number[]) =>
      (who.includes(0) ? one : 0) +
      (who.includes(1) ? two : 0) +
      (who.includes(0) && who.includes(2) ? both : 0);
    const effects = shapleyValues(3, explained);
    [one + both / 2, two, both / 2].forEach((effect, player) => {
      expect(effects[player]).toBeCloseTo(effect, 12);
    });
  });

  it("is the mean over all orders of joining, sums to the whole, and is the same for players alike", () => {
    const orders = (players: number[]): number[][] =>
      players.length === 0
        ? [[]]
        : players.flatMap((first) =>
            orders(players.filter((other) => other !== first)).map((rest) => [first, ...rest]),
          );
    const worths = fc
      .integer({ min: 0, max: 5 })
      .chain((players) =>
        fc.tuple(
          fc.constant(players),
          fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2 ** players, maxLength: 2 ** players }),
        ),
      );
    fc.assert(
      fc.property(worths, ([players, worth]) => {
        const worthOf = (coalition: readonly number[]) => worth[numbered(coalition)] as number;
        const all = orders(Array.from({ length: players }, (_, player) => player));
        const expected = Array<number>(players).fill(0);
        for (const order of all) {
          order.forEach((player, place) => {
            const added = worthOf(order.slice(0, place + 1)) - worthOf(order.slice(0, place));
            expected[player] = (expected[player] ?? 0) + added / all.length;
          });
        }
        const shares = shapleyValues(players, worthOf);
        expect(shares).toHaveLength(players);
        shares.forEach((share, player) => {
          expect(share).toBeCloseTo(expected[player] ?? Number.NaN, 9);
        });
        const whole = (worth.at(-1) ?? 0) - (worth[0] ?? 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole, 9);
      }),
      { numRuns: 50 },
    );
  });

  it("asks for each coalition once, fifteen players too", () => {
    let asked = 0;
    const shares = shapleyValues(15, (coalition) => {
      asked += 1;
      return coalition.length * coalition.length;
    });
    expect(asked).toBe(2 ** 15);
    expect(shares[3]).toBeCloseTo(15, 9);
  });

  it.each([
    { name: "21 players", players: 21, worth: 0, code: "invalid-counts", path: ["players"] },
    { name: "half a player", players: 0.5, worth: 0, code: "invalid-counts", path: ["players"] },
    { name: "a worth that is not finite", players: 1, worth: Number.NaN, code: "invalid-value", path: [] },
  ])("refuses $name", ({ players, worth, code, path }) => {
    expect(() => shapleyValues(players, () => worth)).toThrow(expect.objectContaining({ code, path }));
  });
});
