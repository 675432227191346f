import type { Attribute, NetworkFile, Spell } from "../model/NetworkFile.ts";

/** A network file whose every text has gone through a function, for formats that cannot hold some characters. */
export function withTexts(network: NetworkFile, change: (text: string) => string): NetworkFile {
  const changed = <Value>(value: Value): Value | string =>
    typeof value === "string" ? change(value) : value;
  const columns = (attributes: readonly Attribute[]): Attribute[] =>
    attributes.map(({ name, type, values }) => ({ name: change(name), type, values: values.map(changed) }));
  const spell = ({ from, to }: Spell): Spell => ({ from: changed(from), to: changed(to) });
  const { spells } = network;
  return {
    ...network,
    name: changed(network.name),
    ids: network.ids.map(change),
    labels: network.labels.map(change),
    actorAttributes: columns(network.actorAttributes),
    tieAttributes: columns(network.tieAttributes),
    groupAttribute: changed(network.groupAttribute),
    spells: spells && {
      actors: spells.actors.map((list) => list.map(spell)),
      ties: spells.ties.map((list) => list.map(spell)),
    },
  };
}
