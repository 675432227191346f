import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { bareNetwork } from "../../testing/bareNetwork.ts";
import { comparableNetwork } from "../../testing/comparableNetwork.ts";
import { oneLineForm } from "../../testing/oneLineForm.ts";
import { randomNetworkFile } from "../../testing/randomNetworkFile.ts";
import { roundTripRuns } from "../../testing/roundTripRuns.ts";
import { readPajek } from "./readPajek.ts";
import { writePajek } from "./writePajek.ts";

const drawn = {
  actors: { number: ["x", "y", "bw"], string: ["shape", "ic", "bc"], boolean: ["b1", "b2", "b3"] },
  ties: { number: ["w", "s", "h1"], string: ["label", "c", "p"], boolean: ["b1", "b2", "b3"] },
};

/**
 * A random network whose attributes often have names that Pajek knows, and whole moments where it has spells; every
 * fourth one has nothing that Pajek has no place for.
 */
function pajekNetwork(seed: number): NetworkFile {
  const random = randomNetworkFile(seed);
  const network = seed % 4 === 0 ? bareNetwork(random) : random;
  const renamed = (attributes: readonly Attribute[], names: (typeof drawn)["actors"]) =>
    attributes.map((one, index) => ({ ...one, name: names[one.type][index] ?? one.name }));
  const moment = (text: string | null, other: string | null) =>
    seed % 3 === 0 ? text : text === null ? other : `${text.length}`;
  const lists = (all: NonNullable<NetworkFile["spells"]>["ties"]) =>
    all.map((list) => list.map(({ from, to }) => ({ from: moment(from, "0"), to: moment(to, null) })));
  return {
    ...network,
    actorAttributes: renamed(network.actorAttributes, drawn.actors),
    tieAttributes: renamed(network.tieAttributes, drawn.ties),
    modes: network.modes?.toSorted() ?? null,
    spells: network.spells && { actors: lists(network.spells.actors), ties: lists(network.spells.ties) },
  };
}

/** What the stated loss leaves of a network. */
function leftOf(network: NetworkFile): NetworkFile {
  const form = oneLineForm(network);
  const numbers = form.ids.map((_, actor) => `${actor + 1}`);
  const { spells } = form;
  const all = spells ? [...spells.actors, ...spells.ties].flat() : [];
  const isTimed = all.every(({ from, to }) => /^\d+$/.test(from ?? "") && /^\d+$/.test(to ?? "0"));
  const has = (name: string, actor: number) =>
    (form.actorAttributes.find((one) => one.name === name)?.values[actor] ?? null) !== null;
  const placed = (attributes: readonly Attribute[], names: readonly (readonly string[])[]) =>
    attributes.filter(({ name, type }) => type !== "boolean" && names.flat().includes(name));
  const coordinate = ({ name }: Attribute) => name === "x" || name === "y";
  return {
    ...form,
    name: form.name?.trim() || null,
    ids: new Set(form.ids).size === form.ids.length ? form.ids : numbers,
    labels: form.ids,
    weightMeans: null,
    groupAttribute: null,
    actorAttributes: placed(form.actorAttributes, Object.values(drawn.actors))
      .map((one) => ({
        ...one,
        values: one.values.map((value, actor) =>
          coordinate(one) && !(has("x", actor) && has("y", actor)) ? null : value,
        ),
      }))
      .filter(isStated),
    tieAttributes: placed(form.tieAttributes, Object.values(drawn.ties)).filter(isStated),
    spells: isTimed && all.length > 0 ? spells : null,
  };
}

function isStated({ values }: Attribute): boolean {
  return values.some((value) => value !== null);
}

describe("Pajek", () => {
  it("reads back what it wrote, up to the stated loss, for thousands of random networks", () => {
    let lossless = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const network = pajekNetwork(seed);
        const { text, lost } = writePajek(network);
        const { network: back, report } = readPajek(text);
        expect(comparableNetwork(back)).toEqual(comparableNetwork(leftOf(network)));
        expect(report).toMatchObject({ kept: network.order + network.sources.length, merged: 0, dropped: 0 });
        if (lost.length === 0) {
          lossless += 1;
          expect(back).toMatchObject({ ids: network.ids, labels: network.labels, spells: network.spells });
        }
      }),
      { numRuns: roundTripRuns },
    );
    expect(lossless).toBeGreaterThan(roundTripRuns / 50);
  });
});
