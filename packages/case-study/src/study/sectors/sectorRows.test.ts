import { buildNetwork, mixingFacet, type Network, type Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { changedCase, replaced } from "../../testing/caseChanges.ts";
import { caseSectors } from "./caseSectors.ts";
import { noResource } from "./dependenceValues.ts";
import { sectorRows } from "./sectorRows.ts";
import { noPersons } from "./sectorValues.ts";

const folder = readCase(changedCase());
const paid = readCase(
  changedCase(
    replaced(
      "case.yaml",
      "  - id: directs\n    label: { en: directs, zh: 领导 }\n",
      "  - id: directs\n    label: { en: directs, zh: 领导 }\n    resource: money\n",
    ),
  ),
);
const networkOf = ({ actors, ties, definition }: typeof folder, period: string): Network =>
  buildNetwork(actors, ties, { period, relations: definition.relations });
const options = { draws: 40, seed: 3 };

describe("caseSectors", () => {
  it("keeps the order of the codebook and leaves out sectors without an actor", () => {
    const actors = folder.actors.filter(({ sector }) => sector !== "capital").reverse();
    const groups = caseSectors({ actors }, folder.definition);
    expect(groups.names).toEqual(["state", "society"]);
    expect([...groups.of]).toEqual([1, 1, 0]);
  });
});

describe("sectorRows", () => {
  const network = networkOf(folder, "before");

  it("gives the values, chances and reasons of the facets", async () => {
    const rows = await sectorRows(network, folder.definition, "before", options);
    const groups = caseSectors(network, folder.definition);
    const { eiIndex, ties } = mixingFacet(network, groups, { draws: 999, seed: 3 });
    const found = rows.find(({ measure }) => measure === "eiIndex");
    expect(found).toMatchObject({
      ...{ facet: "mixing", period: "before", sectors: [], value: eiIndex.observed, effect: eiIndex.effect },
      chance: { low: eiIndex.chance?.low, mean: eiIndex.chance?.mean, p: eiIndex.chance?.p.twoSided },
    });
    const cells = rows.filter(({ measure }) => measure === "ties");
    expect(cells.map(({ value }) => value)).toEqual(ties.map(({ observed }) => observed));
    expect(cells[2]?.sectors).toEqual(["state", "society"]);
  });

  it("holds the five facets and autonomy, never one index", async () => {
    const rows = await sectorRows(network, folder.definition, "before", options);
    expect([...new Set(rows.map(({ facet }) => facet))]).toEqual([
      ...["mixing", "overlap", "dependence", "hierarchy", "balance", "autonomy"],
    ]);
  });

  it("says why overlap is not defined, and dependence where no relation brings a resource", async () => {
    const rows = await sectorRows(network, folder.definition, "before", options);
    const undefinedFacet = { value: null, interval: null, defined: 0, chance: null, effect: null };
    expect(rows.filter(({ facet }) => facet === "overlap")).toEqual([
      expect.objectContaining({ ...undefinedFacet, measure: "sharedPersons", reason: noPersons }),
    ]);
    expect(rows.filter(({ facet }) => facet === "dependence")).toEqual([
      expect.objectContaining({ ...undefinedFacet, measure: "imbalance", reason: noResource }),
    ]);
  });

  it("measures dependence over the relations that bring a resource, every tie alike", async () => {
    const rows = await sectorRows(networkOf(paid, "during"), paid.definition, "during", options);
    const of = (measure: string, ...sectors: string[]) =>
      rows.find((row) => row.measure === measure && row.sectors.join() === sectors.join())?.value;
    expect(of("imbalance", "state", "society")).toBe(1);
    expect(of("mutual", "state", "society")).toBe(1);
    expect(of("imbalance", "capital", "society")).toBe(0);
  });

  it("lets strength count for nothing", async () => {
    const scaled = { ...network, weights: network.weights.map((weight) => weight * 3) };
    expect(await sectorRows(scaled, folder.definition, "before", options)).toEqual(
      await sectorRows(network, folder.definition, "before", options),
    );
  });

  it("draws uncertain ties: a sure value has a narrow interval, a doubtful one a wide one", async () => {
    const rows = await sectorRows(networkOf(folder, "during"), folder.definition, "during", options);
    const ties = (to: string) =>
      rows.find(({ measure, sectors }) => measure === "ties" && sectors.join() === `state,${to}`);
    expect(ties("society")?.interval).toEqual({ low: expect.any(Number), high: 1 });
    expect(ties("capital")?.interval).toEqual({ low: 0, high: 1 });
    expect(ties("capital")?.defined).toBe(40);
  });

  it("lists brokered paths only where there is one", async () => {
    const rows = await sectorRows(network, folder.definition, "before", options);
    const paths = rows.filter(({ measure }) => measure === "brokeredPaths");
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every(({ value }) => (value ?? 0) > 0)).toBe(true);
  });

  it("has a reason wherever a value is null, also without any tie", async () => {
    const none = buildNetwork(folder.actors, [] as Tie[], { relations: folder.definition.relations });
    for (const each of [none, network]) {
      for (const { value, reason, chance } of await sectorRows(each, folder.definition, "x", options)) {
        expect(value === null ? typeof reason : reason).toBe(value === null ? "string" : null);
        expect(chance === null).toBe(value === null);
      }
    }
  });
});
