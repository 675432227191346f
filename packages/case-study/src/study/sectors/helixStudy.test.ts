import { buildNetwork, tripleHelix } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { changedCase, replaced } from "../../testing/caseChanges.ts";
import { helixStudy } from "./helixStudy.ts";

const folder = readCase(changedCase());
const options = { draws: 30, seed: 2 };
const network = buildNetwork(folder.actors, folder.ties, {
  period: "before",
  relations: folder.definition.relations,
});

describe("helixStudy", () => {
  it("takes each actor with those it is tied to as one observation", async () => {
    // Office and committee; committee with office, manager; manager with committee, owners; owners with manager.
    const [withoutState, withState] = [
      [
        [0, 0],
        [0, 2],
      ],
      [
        [0, 1],
        [0, 1],
      ],
    ];
    const found = await helixStudy(network, folder.definition, "before", options);
    expect(found.observations).toBe(4);
    expect(found.value).toBeCloseTo(tripleHelix([withoutState, withState])?.transmission as number, 12);
    expect(found.warning).toMatch(/does not measure fusion/);
    expect(found.chance?.p).toBeGreaterThan(0);
    expect(found.resampled).toEqual({ low: expect.any(Number), high: expect.any(Number) });
  });

  it("counts a sector of two spheres in both", async () => {
    const mixed = replaced("case.yaml", "spheres: { state: 1 }", "spheres: { state: 0.5, capital: 0.5 }");
    const { definition } = readCase(changedCase(mixed));
    const found = await helixStudy(network, definition, "before", options);
    const withState = [
      [0, 0],
      [0, 2],
    ];
    const withoutState = [
      [0, 0],
      [0, 2],
    ];
    expect(found.value).toBeCloseTo(tripleHelix([withoutState, withState])?.transmission as number, 12);
  });

  it("says why it is not defined without ties", async () => {
    const none = buildNetwork(folder.actors, [], { relations: folder.definition.relations });
    const found = await helixStudy(none, folder.definition, "before", options);
    const nothing = { value: null, interval: null, chance: null, corrected: null, resampled: null };
    expect(found).toMatchObject({ ...nothing, observations: 0, warning: null });
    expect(found.reason).toBe("There is no observation.");
  });
});
