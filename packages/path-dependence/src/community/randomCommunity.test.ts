import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import type { CommunityTies } from "./CommunityNetwork.ts";
import { checkNetwork } from "./checkNetwork.ts";
import { completeCommunity } from "./completeCommunity.ts";
import { randomCommunity } from "./randomCommunity.ts";

const counts = { "party-government": 20, enterprise: 30, "residents-committee": 10, residents: 140 };

describe("randomCommunity", () => {
  it("draws as many ties between sectors as the densities say, none to oneself", () => {
    const density = [
      [0.5, 0.1, 0],
      [0, 1, 0.02],
      [0.3, 0, 0.05],
    ];
    const network = randomCommunity(stream({ root: 1 }), counts, { influence: density });
    expect(network.ties.supply).toBe("complete");
    checkNetwork(network);
    const { offsets, targets } = network.ties.influence as CommunityTies;
    const sector = (actor: number) => (actor < 20 ? 0 : actor < 50 ? 1 : 2);
    const found = [0, 1, 2].map(() => [0, 0, 0]);
    for (let actor = 0; actor < 200; actor += 1) {
      for (let tie = offsets[actor] as number; tie < (offsets[actor + 1] as number); tie += 1) {
        const target = targets[tie] as number;
        expect(target).not.toBe(actor);
        (found[sector(actor)] as number[])[sector(target)] =
          (found[sector(actor)]?.[sector(target)] as number) + 1;
      }
    }
    const sizes = [20, 30, 150];
    for (const from of [0, 1, 2]) {
      for (const to of [0, 1, 2]) {
        const chance = density[from]?.[to] as number;
        const pairs = (sizes[from] as number) * ((sizes[to] as number) - (from === to ? 1 : 0));
        const error = 4 * Math.sqrt(pairs * chance * (1 - chance));
        expect(Math.abs((found[from]?.[to] as number) - pairs * chance)).toBeLessThanOrEqual(error);
      }
    }
  });

  it("is the same for the same stream, and refuses densities and counts out of range", () => {
    const draw = (root: number) => randomCommunity(stream({ root }), counts, { inform: 0.1 });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const fault = expect.objectContaining({ code: "invalid-network" });
    expect(() => randomCommunity(stream({ root: 1 }), counts, { inform: 1.1 })).toThrow(fault);
    expect(() => randomCommunity(stream({ root: 1 }), counts, { inform: [[0.1]] })).toThrow(fault);
    expect(() => completeCommunity({ residents: -1 })).toThrow(fault);
    expect(() => completeCommunity({ resident: 1 } as object)).toThrow(fault);
    expect(() => randomCommunity(stream({ root: 1 }), counts, { informs: 0.1 } as object)).toThrow(fault);
  });
});
