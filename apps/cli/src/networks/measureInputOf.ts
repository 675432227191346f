import type { Grouping, MeasureInput, NetworkFile } from "@commonweal/actor-network";
import { Failure } from "../terminal/Failure.ts";
import { isOwnWeight } from "./isOwnWeight.ts";

export interface Declared {
  /** The ties' attribute to take as their weight. Default: the file's own weight. */
  readonly weight?: string | undefined;
  /** What weights are. Default: what the file says. */
  readonly weightMeans?: "strength" | "distance" | undefined;
  /** The actors' attribute whose values are the groups. Default: the one that the file names. */
  readonly group?: string | undefined;
}

/** Prepares a network for the table of measures, by what the file says and the command line declares. */
export function measureInputOf(network: NetworkFile, declared: Declared): MeasureInput {
  const { group = network.groupAttribute ?? undefined } = declared;
  const weight = isOwnWeight(network, declared.weight) ? undefined : declared.weight;
  const weights = weight === undefined ? network.weights : weightsOf(network, weight);
  const weightMeans =
    declared.weightMeans ?? (network.weighted && weight === undefined ? network.weightMeans : null);
  return {
    network: { ...network, weights },
    ids: network.ids,
    groups: group === undefined ? null : groupsOf(network, group),
    numbers: (name) => numbersOf(network, name),
    weightMeans,
  };
}

function weightsOf(network: NetworkFile, name: string): Float64Array {
  const values = attribute(network.tieAttributes, name, "--weight", "ties").values;
  return Float64Array.from(values, (value, arc) => {
    if (typeof value === "number") return value;
    throw new Failure(
      1,
      `Tie ${arc + 1} has ${value === null ? "no" : "another than a number as its"} ${JSON.stringify(name)}; expected a number for every tie.\nName another attribute with --weight, or complete the file.`,
    );
  });
}

/** Actors without a value are a group of their own, whose name is empty. */
function groupsOf(network: NetworkFile, name: string): Grouping {
  const { values } = attribute(network.actorAttributes, name, "--group", "actors");
  const position = new Map<string, number>();
  const of = Int32Array.from(values, (value) => {
    const key = String(value ?? "");
    const known = position.get(key) ?? position.size;
    position.set(key, known);
    return known;
  });
  return { names: [...position.keys()], of };
}

function numbersOf({ actorAttributes }: NetworkFile, name: string): Float64Array | null {
  const found = actorAttributes.find((each) => each.name === name);
  if (found === undefined || !found.values.every((value) => typeof value === "number")) return null;
  return Float64Array.from(found.values, Number);
}

function attribute(
  attributes: NetworkFile["actorAttributes"],
  name: string,
  option: string,
  of: string,
): NetworkFile["actorAttributes"][number] {
  const found = attributes.find((each) => each.name === name);
  if (found) return found;
  const names = attributes.map((each) => each.name).join(", ") || "none";
  const message = `error: option '${option}': found ${JSON.stringify(name)}; expected an attribute of the ${of}, of which there are ${names}.`;
  throw new Failure(2, message);
}
