import { describe, expect, it } from "vitest";
import { dayOf, halfSure, toldNetwork, toldTie } from "../testing/toldNetwork.ts";
import { bottlenecksOverDraws } from "./bottlenecksOverDraws.ts";
import { informationBottlenecks } from "./informationBottlenecks.ts";
import { tieContacts } from "./tieContacts.ts";

const options = { timeOf: dayOf, sources: [0], from: 0, draws: 400, seed: 7, probabilities: halfSure };

describe("bottlenecksOverDraws", () => {
  it("has no width where all ties are sure, and the coded numbers of informationBottlenecks", () => {
    const network = toldNetwork([toldTie(0, 1, 2), toldTie(1, 2, 5), toldTie(1, 3, 6), toldTie(0, 3, 8)]);
    const found = bottlenecksOverDraws(network, options);
    const { actors } = informationBottlenecks(tieContacts(network, dayOf), { sources: [0], from: 0 });
    expect(actors).toEqual([{ actor: 1, lost: 1, delayed: 1, meanDelay: 2 }]);
    expect(found[1]?.lost).toMatchObject({ coded: 1, low: 1, median: 1, high: 1, undefined: 0 });
    expect(found[1]?.delayed).toMatchObject({ coded: 1, low: 1, high: 1, provenance: "found" });
    for (const place of [0, 2, 3]) expect(found[place]?.lost).toMatchObject({ coded: 0, low: 0, high: 0 });
  });

  it("counts against who is reached in a draw: an uncertain way round makes an actor needed in some draws only", () => {
    const network = toldNetwork([toldTie(0, 1, 1), toldTie(1, 2, 2), toldTie(0, 2, 2, "weak")]);
    const [, between] = bottlenecksOverDraws(network, options);
    expect(between?.lost).toMatchObject({ coded: 0, low: 0, high: 1, defined: 400 });
  });
});
