import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { oneLineForm } from "../../testing/oneLineForm.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { withTexts } from "../../testing/withTexts.ts";
import { readDl } from "./readDl.ts";
import { writeDl } from "./writeDl.ts";

/** A random network with modes in order, if any, and sometimes ties between them only. */
function dlNetwork(seed: number): NetworkFile {
  const network = randomNetworkFile(seed);
  const modes = network.modes?.toSorted() ?? null;
  const [first, last] = [0, network.order - 1];
  const isBetween = modes && modes[first] !== modes[last] && seed % 2 === 0;
  return {
    ...network,
    modes,
    sources: isBetween ? network.sources.map((end) => (modes[end] === 0 ? end : first)) : network.sources,
    targets: isBetween ? network.targets.map((end) => (modes[end] === 1 ? end : last)) : network.targets,
    weights: network.weights.map((weight) => (weight >= 1e37 ? 7 : weight)),
  };
}

/** Ties as texts: those of an undirected network do not care which end is which. */
function tiesOf({ sources, targets, weights }: NetworkFile, directed: boolean): string[] {
  return Array.from(sources, (source, tie) => {
    const ends = [source, targets[tie] ?? 0];
    if (!directed) ends.sort((one, other) => one - other);
    return `${ends.join(" ")} ${weights[tie]}`;
  }).sort();
}

function cellsOf(network: NetworkFile, directed: boolean): string[] {
  const cells = new Map<string, number>();
  network.sources.forEach((source, tie) => {
    const ends = [source, network.targets[tie] ?? 0];
    if (!directed) ends.sort((one, other) => one - other);
    cells.set(ends.join(" "), (cells.get(ends.join(" ")) ?? 0) + (network.weights[tie] ?? 0));
  });
  return [...cells]
    .filter(([, sum]) => sum !== 0)
    .map(([ends, sum]) => `${ends} ${sum}`)
    .sort();
}

describe("DL", () => {
  it("reads back what it wrote, up to the stated loss, for thousands of random networks", () => {
    let directedOnes = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = dlNetwork(seed);
        const format = seed % 3 === 0 ? "fullmatrix" : "edgelist";
        const { text, lost } = writeDl(network, { format });
        const { network: back } = readDl(text);
        const { ids } = withTexts(oneLineForm(network), (one) => one.replaceAll('"', "'"));
        const numbers = ids.map((_, actor) => `${actor + 1}`);
        expect(back.ids).toEqual(new Set(ids).size === ids.length ? ids : numbers);
        expect(back.labels).toEqual(ids);
        const keepsModes = network.modes !== null && !lost.some((one) => one.startsWith("The modes"));
        if (keepsModes && network.modes?.some((mode) => mode !== network.modes?.[0])) {
          expect(back.modes).toEqual(network.modes);
        }
        const isReturned = lost.some((one) => one.startsWith("Every tie"));
        const isTwoMode = back.modes !== null;
        expect(back.directed).toBe(network.directed && !isReturned && !isTwoMode);
        if (!back.directed && network.directed && !isTwoMode) return;
        directedOnes += Number(back.directed);
        const list = format === "edgelist" ? tiesOf : cellsOf;
        expect(list(back, back.directed)).toEqual(list(network, back.directed));
      }),
      { numRuns: roundTripRuns },
    );
    expect(directedOnes).toBeGreaterThan(roundTripRuns / 10);
  });
});
