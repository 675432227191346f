import { type Grouping, measure, type NetworkFile } from "@commonweal/actor-network";
import { layoutNetwork } from "@commonweal/figures";
import { stream, uniform } from "@commonweal/numerics";
import type { Role, SeenNetwork } from "./Question.ts";

/** So many actors are placed and drawn in well under a second. */
const mostDrawn = 300;
const mostLines = 3000;

/** The strongest of ties, in the order of the file; of a distance the shortest are. */
function strongest(ties: readonly number[], { weights, weightMeans }: NetworkFile): readonly number[] {
  if (ties.length <= mostLines) return ties;
  const sign = weightMeans === "distance" ? 1 : -1;
  const order = ties.toSorted(
    (one, other) => sign * ((weights[one] as number) - (weights[other] as number)) || one - other,
  );
  return order.slice(0, mostLines).sort((one, other) => one - other);
}

/** Ends of names under which files say to which group an actor belongs, the first that is there counts. */
const groupNames = ["sector", "group", "kind", "type"];

function groupsOf({ actorAttributes, groupAttribute }: NetworkFile): readonly string[] | null {
  const names = groupAttribute === null ? groupNames : [groupAttribute, ...groupNames];
  const found = names.flatMap((name) => actorAttributes.find((column) => column.name === name) ?? [])[0];
  return found ? found.values.map((value) => String(value ?? "")) : null;
}

function groupingOf(groups: readonly string[] | null): Grouping | null {
  if (groups === null) return null;
  const place = new Map<string, number>();
  const of = Int32Array.from(groups, (name) => {
    const known = place.get(name) ?? place.size;
    place.set(name, known);
    return known;
  });
  return { names: [...place.keys()], of };
}

export interface SeenAs {
  readonly id: string;
  readonly label: string;
  /** The colour of a group. */
  readonly roleOf: (group: string) => Role;
}

/** The actors with most ties, in the order of the file. */
function busiest(degrees: Uint32Array): number[] {
  const order = Array.from(degrees, (_, actor) => actor);
  if (order.length <= mostDrawn) return order;
  order.sort((one, other) => (degrees[other] as number) - (degrees[one] as number) || one - other);
  return order.slice(0, mostDrawn).sort((one, other) => one - other);
}

/**
 * Takes the quick measures of a network, and of a large one the part to draw: the 300 actors with most ties, and of the
 * ties between them the 3,000 strongest.
 *
 * O(actors × log actors + ties × log ties).
 */
export function seenNetwork(
  network: NetworkFile,
  { id, label, roleOf }: SeenAs,
  ids: readonly string[],
): SeenNetwork {
  const groups = groupsOf(network);
  const taken = measure(
    {
      network,
      ids: network.ids,
      groups: groupingOf(groups),
      numbers: () => null,
      weightMeans: network.weighted ? network.weightMeans : null,
    },
    ids,
  );
  const degrees = new Uint32Array(network.order);
  for (const ends of [network.sources, network.targets])
    for (const actor of ends) degrees[actor] = (degrees[actor] as number) + 1;
  const drawn = busiest(degrees);
  const place = new Map(drawn.map((actor, index) => [actor, index]));
  const between: number[] = [];
  for (let tie = 0; tie < network.sources.length; tie += 1)
    if (place.has(network.sources[tie] as number) && place.has(network.targets[tie] as number))
      between.push(tie);
  const lines = strongest(between, network);
  const placesOf = (ends: NetworkFile["sources"]) =>
    lines.map((tie) => place.get(ends[tie] as number) as number);
  const [sources, targets] = [placesOf(network.sources), placesOf(network.targets)];
  const random = stream({ root: 1, purpose: "layout" });
  const { x, y } = layoutNetwork(
    { order: drawn.length, sources, targets, weights: sources.map(() => 1) },
    { random: () => uniform(random) },
  );
  return {
    id,
    label,
    actors: network.order,
    ties: network.sources.length,
    directed: network.directed,
    measures: ids.map((name) => {
      const value = taken.measures[name];
      return {
        id: name,
        value: typeof value === "number" ? value : null,
        reason: taken.undefined[name] ?? "",
      };
    }),
    drawn: {
      labels: drawn.map((actor) => network.labels[actor] as string),
      groups: drawn.map((actor) => groups?.[actor] ?? ""),
      roles: drawn.map((actor) => roleOf(groups?.[actor] ?? "")),
      x: [...x],
      y: [...y],
      degrees: drawn.map((actor) => degrees[actor] as number),
      sources,
      targets,
    },
  };
}
