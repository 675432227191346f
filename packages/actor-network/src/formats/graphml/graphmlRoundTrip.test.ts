import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { comparableNetwork } from "../../testing/comparableNetwork.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { xmlForm } from "../../testing/xmlForm.ts";
import { readGraphml } from "./readGraphml.ts";
import { writeGraphml } from "./writeGraphml.ts";

/** What the stated loss leaves of a network. */
function leftOf(network: NetworkFile): NetworkFile | null {
  const form = xmlForm(network);
  return (
    form && {
      ...form,
      spells: null,
      actorAttributes: form.actorAttributes.filter(({ name }) => name !== "label"),
    }
  );
}

describe("GraphML", () => {
  it("reads back what it wrote, up to the stated loss, for thousands of random networks", () => {
    let lossless = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        const { text, lost } = writeGraphml(network);
        const { network: back, report } = readGraphml(text);
        const left = leftOf(network);
        fc.pre(left !== null);
        expect(comparableNetwork(back)).toEqual(comparableNetwork(left));
        const kept = network.order + network.sources.length;
        expect(report).toEqual({ kept, merged: 0, dropped: 0, warnings: [] });
        if (lost.length === 0) {
          lossless += 1;
          expect(comparableNetwork(back)).toEqual(comparableNetwork(network));
        }
      }),
      { numRuns: roundTripRuns },
    );
    expect(lossless).toBeGreaterThan(roundTripRuns / 10);
  });
});
