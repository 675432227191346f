import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { comparableNetwork } from "../../testing/comparableNetwork.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { readGraphologyJson } from "./readGraphologyJson.ts";
import { readNetworkJson } from "./readNetworkJson.ts";
import { writeGraphologyJson } from "./writeGraphologyJson.ts";
import { writeNetworkJson } from "./writeNetworkJson.ts";

const formats = [
  {
    name: "graphology JSON",
    read: readGraphologyJson,
    write: writeGraphologyJson,
    reserved: { actors: ["label"], ties: ["weight"] },
  },
  {
    name: "neutral JSON",
    read: readNetworkJson,
    write: writeNetworkJson,
    reserved: { actors: ["label", "id"], ties: ["source", "target", "weight"] },
  },
];

/** What the stated loss leaves of columns: none without items, texts where no value says the type. */
function leftOf(attributes: readonly Attribute[], reserved: readonly string[]): Attribute[] {
  return attributes
    .filter(({ name, values }) => values.length > 0 && !reserved.includes(name))
    .map(({ name, type, values }) => ({
      name,
      type: values.every((value) => value === null) ? "string" : type,
      values,
    }));
}

describe.each(formats)("$name", ({ read, write, reserved }) => {
  it("reads back what it wrote, up to the stated loss, for thousands of random networks", () => {
    let lossless = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        const { text, lost } = write(network);
        JSON.parse(text);
        const { network: back, report } = read(text);
        const left: NetworkFile = {
          ...network,
          actorAttributes: leftOf(network.actorAttributes, reserved.actors),
          tieAttributes: leftOf(network.tieAttributes, reserved.ties),
        };
        expect(comparableNetwork(back)).toEqual(comparableNetwork(left));
        const kept = network.order + network.sources.length;
        expect(report).toEqual({ kept, merged: 0, dropped: 0, warnings: [] });
        if (lost.length === 0) lossless += 1;
      }),
      { numRuns: roundTripRuns },
    );
    expect(lossless).toBeGreaterThan(roundTripRuns / 2);
  });
});
