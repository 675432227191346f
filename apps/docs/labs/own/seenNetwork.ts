import { type Grouping, measure, type NetworkFile } from "@commonweal/actor-network";
import { layoutNetwork } from "@commonweal/figures";
import { stream, uniform } from "@commonweal/numerics";
import type { Role, SeenNetwork } from "./Question.ts";

/** So many actors are placed and drawn in well under a second. */
const mostDrawn = 300;
const mostLines = 3000;

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
 * Takes the quick measures of a network, and of a large one the part to draw: the 300 actors with most ties.
 *
 * O(actors × log actors + ties).
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
  const [sources, targets]: [number[], number[]] = [[], []];
  for (let tie = 0; tie < network.sources.length && sources.length < mostLines; tie += 1) {
    const from = place.get(network.sources[tie] as number);
    const to = place.get(network.targets[tie] as number);
    if (from === undefined || to === undefined) continue;
    sources.push(from);
    targets.push(to);
  }
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
