import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { informationReach } from "./informationReach.ts";
import { sectorLatency } from "./sectorLatency.ts";

const named = (of: readonly number[]) => ({
  names: ["state", "capital", "society"],
  of: Int32Array.from(of),
});
const tell = (from: number, to: number, time: number) => ({ from, to, time });

describe("sectorLatency", () => {
  it("gives earliest, median and share of each sector, its sources apart", () => {
    const contacts = [tell(0, 1, 2), tell(0, 2, 4), tell(2, 3, 9)];
    const [state, capital, society] = sectorLatency(contacts, named([0, 0, 2, 2]), { sources: [0], from: 1 });
    expect(state).toEqual({
      sector: "state",
      actors: 1,
      sources: 1,
      reached: 1,
      censored: 0,
      share: 1,
      earliest: 1,
      median: 1,
    });
    expect(capital).toMatchObject({ actors: 0, share: null, earliest: null, median: null });
    expect(society).toMatchObject({ share: 1, earliest: 3, median: 5.5 });
  });

  it("takes who was not reached for infinitely late: no median once half of the sector is censored", () => {
    const contacts = [tell(0, 1, 1), tell(0, 2, 2)];
    const median = (order: number) =>
      sectorLatency(contacts, named([0, ...new Array<number>(order).fill(2)]), { sources: [0], from: 0 })[2];
    expect(median(2)).toMatchObject({ censored: 0, median: 1.5 });
    expect(median(3)).toMatchObject({ censored: 1, median: 2 });
    expect(median(4)).toMatchObject({ censored: 2, median: null, earliest: 1, share: 0.5 });
  });

  it("counts what arrives after the end as censored, and leaves actors of no sector out", () => {
    const contacts = [tell(0, 1, 5), tell(0, 2, 6)];
    const found = sectorLatency(contacts, named([0, 2, -1]), { sources: [0], from: 0, until: 4 });
    expect(found[2]).toMatchObject({ actors: 1, censored: 1, share: 0, earliest: null });
  });

  it("adds up to what informationReach finds", () => {
    const contacts = fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), time: fc.nat(9) }));
    const sectors = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(contacts, sectors, (contacts, of) => {
        const options = { sources: [0, 3], from: 0 };
        const found = sectorLatency(contacts, named(of), options);
        const { reached, latency } = informationReach(contacts, { ...options, order: 8 });
        expect(found.reduce((sum, sector) => sum + sector.reached, 0)).toBe(reached);
        expect(found.reduce((sum, { actors, sources }) => sum + actors + sources, 0)).toBe(8);
        const first = latency.filter((one, actor) => one !== null && actor !== 0 && actor !== 3) as number[];
        const earliest = found.flatMap((sector) => (sector.earliest === null ? [] : [sector.earliest]));
        expect(Math.min(...earliest)).toBe(Math.min(...first));
      }),
    );
  });

  it("refuses an order that is not the number of actors in sectors", () => {
    expect(() => sectorLatency([], named([0, 1]), { sources: [0], from: 0, order: 3 })).toThrow(
      expect.objectContaining({ code: "unequal-lengths", path: ["sectors", "of"] }),
    );
  });
});
