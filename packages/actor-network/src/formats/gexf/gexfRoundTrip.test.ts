import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { comparableNetwork } from "../../testing/comparableNetwork.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { xmlForm } from "../../testing/xmlForm.ts";
import { readGexf } from "./readGexf.ts";
import { writeGexf } from "./writeGexf.ts";

const isMoment = (moment: string | null) => moment === null || /^-?\d+(?:\.\d+)?$/.test(moment);
const isDay = (moment: string | null) => moment === null || /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(moment);

/** What the stated loss leaves of a network. */
function leftOf(network: NetworkFile): NetworkFile | null {
  const form = xmlForm(network);
  const { spells } = network;
  const moments = spells
    ? [...spells.actors, ...spells.ties].flat().flatMap(({ from, to }) => [from, to])
    : [];
  const isKept = moments.every(isMoment) || moments.every(isDay);
  return (
    form && {
      ...form,
      weightMeans: null,
      groupAttribute: null,
      ...(isKept ? {} : { spells: null }),
    }
  );
}

describe("GEXF", () => {
  it("reads back what it wrote, up to the stated loss, for thousands of random networks", () => {
    let lossless = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        const { text, lost } = writeGexf(network, { version: seed % 2 === 0 ? "1.2" : "1.3" });
        const { network: back, report } = readGexf(text);
        const left = leftOf(network);
        fc.pre(left !== null);
        expect(comparableNetwork(back)).toEqual(comparableNetwork(left));
        expect(report).toEqual({
          kept: network.order + network.sources.length,
          merged: 0,
          dropped: 0,
          warnings: [],
        });
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
