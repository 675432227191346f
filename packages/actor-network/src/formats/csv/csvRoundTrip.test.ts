import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { readEdgeListCsv } from "./readEdgeListCsv.ts";
import { readMatrixCsv } from "./readMatrixCsv.ts";
import { writableText } from "./writableText.ts";
import { writeActorsTable } from "./writeActorsTable.ts";
import { writeEdgeListCsv } from "./writeEdgeListCsv.ts";
import { writeMatrixCsv } from "./writeMatrixCsv.ts";

const plain = writableText;
const distinct = ({ ids }: NetworkFile): boolean => new Set(ids.map(plain)).size === ids.length;

/** Cells that are not 0, by ids; both ways without direction. */
function cellsOf({ ids, sources, targets, weights, directed }: NetworkFile): Map<string, number> {
  const cells = new Map<string, number>();
  const put = (from: number, to: number, weight: number): void => {
    const key = JSON.stringify([plain(ids[from] ?? ""), plain(ids[to] ?? "")]);
    cells.set(key, (cells.get(key) ?? 0) + weight);
  };
  sources.forEach((source, tie) => {
    const [target, weight] = [targets[tie] ?? 0, weights[tie] ?? 1];
    put(source, target, weight);
    if (!directed && source !== target) put(target, source, weight);
  });
  return new Map([...cells].filter(([, value]) => value !== 0 && Number.isFinite(value)).sort());
}

describe("CSV", () => {
  it("reads back every edge list that it wrote, for thousands of random networks", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        const { text, lost } = writeEdgeListCsv(network);
        const { network: back, report } = readEdgeListCsv(text);
        const ends = ({ ids, sources, targets }: NetworkFile) =>
          Array.from(sources, (source, tie) =>
            [ids[source], ids[targets[tie] ?? 0]].map((id) => plain(id ?? "")),
          );
        expect(ends(back)).toEqual(ends(network));
        expect([...back.weights]).toEqual(Array.from(network.weights, (weight) => weight || 0));
        expect(report.dropped).toBe(0);
        if (network.sources.length > 0) expect(back.directed).toBe(network.directed);
        const names = back.tieAttributes.map(({ name }) => name);
        for (const { name, values } of network.tieAttributes) {
          if (!names.includes(name) || lost.some((sentence) => sentence.includes("type: a table"))) continue;
          expect(back.tieAttributes.find((one) => one.name === name)?.values).toEqual(
            values.map((value) => (typeof value === "string" ? plain(value) : value)),
          );
        }
      }),
      { numRuns: roundTripRuns },
    );
  });

  it("reads back everything about actors from the table beside the edge list", () => {
    let lossless = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        fc.pre(distinct(network));
        const actors = writeActorsTable(network);
        const { text } = writeEdgeListCsv(network);
        const { network: back, report } = readEdgeListCsv(text, { actors: actors.text });
        expect(report.dropped).toBe(0);
        expect(back.ids).toEqual(network.ids.map(plain));
        if (network.modes) expect(back.modes).toEqual(network.modes);
        if (actors.lost.length > 0) return;
        lossless += 1;
        expect([back.sources, back.targets, back.labels]).toEqual([
          network.sources,
          network.targets,
          network.labels,
        ]);
        const valuesOf = ({ actorAttributes }: NetworkFile) =>
          actorAttributes.map(({ name, values }) => [name, values]);
        expect(valuesOf(back)).toEqual(valuesOf(network));
      }),
      { numRuns: roundTripRuns },
    );
    expect(lossless).toBeGreaterThan(roundTripRuns / 20);
  });

  it("reads back every matrix that it wrote, for thousands of random networks", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = randomNetworkFile(seed);
        fc.pre(distinct(network));
        const { text } = writeMatrixCsv(network);
        const { network: back } = readMatrixCsv(text);
        expect([...back.ids].sort()).toEqual(network.ids.map(plain).sort());
        expect(cellsOf({ ...back, directed: back.directed })).toEqual(
          back.modes ? cellsOf(rowsFirst(network, back)) : cellsOf(network),
        );
      }),
      { numRuns: roundTripRuns },
    );
  });
});

/** Undirected ties between two modes, whichever end the file names first. */
const rowsFirst = (network: NetworkFile, { directed }: NetworkFile): NetworkFile => ({
  ...network,
  directed,
});
