import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { bareNetwork } from "../../testing/bareNetwork.ts";
import { comparableNetwork } from "../../testing/comparableNetwork.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { readGml } from "./readGml.ts";
import { writeGml } from "./writeGml.ts";

/** A random network whose attributes have names that GML allows as keys, some in lists; every fourth has none. */
function gmlNetwork(seed: number): NetworkFile {
  const random = randomNetworkFile(seed);
  const network = seed % 4 === 0 ? bareNetwork(random) : random;
  const renamed = (attributes: readonly Attribute[]) =>
    attributes.map((one, index) => ({
      ...one,
      name: ["viz.x", "viz.size.y", "kind", "viz.x2"][index] ?? "other",
    }));
  return {
    ...network,
    actorAttributes: renamed(network.actorAttributes),
    tieAttributes: renamed(network.tieAttributes),
  };
}

/** What the stated loss leaves of a network. */
function leftOf(network: NetworkFile): NetworkFile {
  const stated = (attributes: readonly Attribute[]) =>
    attributes
      .filter(({ values }) => values.some((value) => value !== null))
      .map((one) =>
        one.type === "boolean"
          ? {
              ...one,
              type: "number" as const,
              values: one.values.map((value) => (value === null ? null : Number(value))),
            }
          : one,
      );
  return {
    ...network,
    actorAttributes: stated(network.actorAttributes),
    tieAttributes: stated(network.tieAttributes),
    weightMeans: null,
    groupAttribute: null,
    spells: null,
  };
}

describe("GML", () => {
  it("reads back what it wrote, up to the stated loss, for thousands of random networks", () => {
    let lossless = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = gmlNetwork(seed);
        const { text, lost } = writeGml(network, { encoding: seed % 2 === 0 ? "ascii" : "utf-8" });
        const { network: back, report } = readGml(text);
        expect(comparableNetwork(back)).toEqual(comparableNetwork(leftOf(network)));
        expect(report).toEqual({
          kept: network.order + network.sources.length,
          merged: 0,
          dropped: 0,
          warnings: [],
        });
        lossless += Number(lost.length === 0);
      }),
      { numRuns: roundTripRuns },
    );
    expect(lossless).toBeGreaterThan(roundTripRuns / 50);
  });

  it("keeps every value of attributes whatever their names", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        const valuesOf = ({ actorAttributes, tieAttributes }: NetworkFile) =>
          [actorAttributes, tieAttributes].map((all) =>
            all.map(({ values }) => JSON.stringify(values)).sort(),
          );
        const { network: back } = readGml(writeGml(network).text);
        expect(valuesOf(back)).toEqual(valuesOf(leftOf(network)));
        expect(back.ids).toEqual(network.ids);
      }),
      { numRuns: roundTripRuns / 10 },
    );
  });
});
