import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import type { NetworkReading } from "../NetworkReading.ts";

/**
 * Gives actors their ids: their `name` where all have one and all differ, as igraph writes it, else their label on the
 * same terms, else the number in the file. A number that is not the id stays the attribute `id`, unless numbers only
 * count the nodes.
 */
export function gmlNames({ network, report }: NetworkReading): NetworkReading {
  const { labels, ids } = network;
  const name = network.actorAttributes.find((one) => one.name === "name" && allDiffer(one.values));
  const chosen = name ? name.values.map(String) : allDiffer(labels) ? labels : ids;
  const actorAttributes = network.actorAttributes.filter((one) => one !== name);
  const isOther = ids.some((id, actor) => id !== chosen[actor]);
  const isCount = [0, 1].some((first) => ids.every((id, actor) => id === String(actor + first)));
  const numbered = isOther && !isCount ? [...actorAttributes, idAttribute(network)] : actorAttributes;
  return { network: { ...network, ids: chosen, actorAttributes: numbered }, report };
}

function allDiffer(values: readonly unknown[]): boolean {
  const isNamed = values.every((value) => typeof value === "string" && value !== "");
  return isNamed && new Set(values).size === values.length;
}

function idAttribute({ ids }: NetworkFile): Attribute {
  const isNumeric = ids.every((id) => String(Number(id)) === id && Number.isFinite(Number(id)));
  return isNumeric
    ? { name: "id", type: "number", values: ids.map(Number) }
    : { name: "id", type: "string", values: ids };
}
