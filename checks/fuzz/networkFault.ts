import { ActorNetworkError, type NetworkFile, type NetworkFormat } from "@commonweal/actor-network";
import { comparableNetwork } from "../../packages/actor-network/src/testing/comparableNetwork.ts";
import { refusalFault } from "./refusalFault.ts";

/** A few characters may ask for a million actors, which takes its time; here they may ask for fewer. */
const options = { limits: { actors: 5000, ties: 50_000 } };
/**
 * Reads an input as a network and tells what is wrong with how that went; `null` when nothing is.
 *
 * What a reader accepts must hold together, and come back the same when written and read again: at once where the
 * writer names no loss, else from then on.
 */
export function networkFault(format: NetworkFormat, input: string | Uint8Array): string | null {
  let network: NetworkFile;
  try {
    network = format.read(input, options).network;
  } catch (error) {
    return refusalFault(error, ActorNetworkError);
  }
  try {
    return fileFault(network) ?? roundTripFault(format, network);
  } catch (error) {
    return `accepted, but written and read again: ${error instanceof Error ? error.stack : error}`;
  }
}

function fileFault(network: NetworkFile): string | null {
  const { order, ids, labels, sources, targets, weights, modes, spells } = network;
  const arcs = sources.length;
  if (ids.length !== order || labels.length !== order || new Set(ids).size !== order) return "ids do not fit";
  if (targets.length !== arcs || weights.length !== arcs) return "arcs do not fit";
  if (sources.some((end) => end >= order) || targets.some((end) => end >= order))
    return "an arc leads nowhere";
  if (weights.some((weight) => !Number.isFinite(weight))) return "a weight is not finite";
  if (!network.weighted && weights.some((weight) => weight !== 1)) return "weights without being weighted";
  if (modes && (modes.length !== order || modes.some((mode) => mode > 1))) return "modes do not fit";
  if (spells && (spells.actors.length !== order || spells.ties.length !== arcs)) return "spells do not fit";
  return columnFault(network.actorAttributes, order) ?? columnFault(network.tieAttributes, arcs);
}

function columnFault(attributes: NetworkFile["actorAttributes"], items: number): string | null {
  if (new Set(attributes.map(({ name }) => name)).size !== attributes.length)
    return "two columns of one name";
  for (const { name, type, values } of attributes) {
    if (values.length !== items) return `the column ${name} has ${values.length} values`;
    const odd = values.find((value) => value !== null && typeof value !== type);
    if (odd !== undefined) return `the column ${name} of type ${type} holds ${typeof odd}`;
    if (values.some((value) => typeof value === "number" && !Number.isFinite(value)))
      return `${name} is not finite`;
  }
  return null;
}

function roundTripFault(format: NetworkFormat, network: NetworkFile): string | null {
  const first = format.write(network);
  const second = format.read(first.text, options).network;
  if (first.lost.length === 0 && shown(second) !== shown(network)) {
    return `comes back changed:\n${shown(network)}\n${shown(second)}\n${first.text}`;
  }
  const third = format.read(format.write(second).text, options).network;
  if (shown(third) === shown(second)) return null;
  return `comes back changed the second time:\n${shown(second)}\n${shown(third)}\n${first.text}`;
}

function shown(network: NetworkFile): string {
  const { sources, targets, weights, modes } = network;
  const lists = [sources, targets, weights, modes ?? []].map((numbers) => Array.from(numbers));
  return JSON.stringify([
    { ...comparableNetwork(network), sources: 0, targets: 0, weights: 0, modes: modes !== null },
    lists,
  ]);
}
