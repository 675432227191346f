import { sectorsOf } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { dayOf, halfSure, toldNetwork, toldTie } from "../testing/toldNetwork.ts";
import { sectorLatencyOverDraws } from "./sectorLatencyOverDraws.ts";

describe("sectorLatencyOverDraws", () => {
  const options = { timeOf: dayOf, sources: [0], from: 0, draws: 400, seed: 7, probabilities: halfSure };

  it("has no width where all ties are sure", () => {
    const network = toldNetwork([toldTie(0, 1, 2), toldTie(1, 2, 5), toldTie(1, 3, 6)]);
    const [, society] = sectorLatencyOverDraws(network, sectorsOf(network), options);
    expect(society?.median).toMatchObject({ coded: 5.5, median: 5.5, low: 5.5, high: 5.5, undefined: 0 });
    expect(society?.share).toMatchObject({ coded: 1, low: 1, high: 1, provenance: "found" });
  });

  it("counts the draws in which nobody was reached, as often as the tie was missing", () => {
    const network = toldNetwork([toldTie(0, 2, 3, "weak")]);
    const [, society] = sectorLatencyOverDraws(network, sectorsOf(network), options);
    expect(society?.earliest).toMatchObject({ coded: 3, low: 3, high: 3 });
    expect(Math.abs((society?.earliest.undefined as number) - 200)).toBeLessThan(4 * Math.sqrt(100));
    expect(society?.share).toMatchObject({ coded: 0.5, low: 0, high: 0.5, undefined: 0 });
  });
});
