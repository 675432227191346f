import type { ContactColumns, Contacts } from "./Contacts.ts";
import { earliestArrivals, inOrderOfTime } from "./earliestArrivals.ts";
import { type InformationReachOptions, type Passing, passing } from "./passing.ts";
import { positionsBy } from "./positionsBy.ts";

/** What others lose when something is taken out. */
export interface BottleneckEffect {
  /** Other actors who were reached and are no longer. */
  readonly lost: number;
  /** Other actors who are reached later. */
  readonly delayed: number;
  /** By how much these are later on average, in the unit of the times; `null` when there are none. */
  readonly meanDelay: number | null;
}

export interface InformationBottlenecks {
  /** Actors whose absence is felt, the sources not among them. */
  readonly actors: readonly (BottleneckEffect & { readonly actor: number })[];
  /** Ties whose absence is felt: all contacts from one actor to another, or between two without direction. */
  readonly ties: readonly (BottleneckEffect & { readonly from: number; readonly to: number })[];
}

/**
 * Finds the actors and ties whose absence keeps information from others, or delays it.
 *
 * Each is taken out alone, with all its contacts, and earliest arrivals are compared with those before; the absent actor does
 * not count among the lost. Whoever is in neither list changes nobody's arrival. Ordered from most to least lost, then by
 * the summed delay. Empty lists when nobody is indispensable or nothing was reached.
 *
 * Without direction a tie's `from` is the lower position. Parallel contacts fall together, contacts of an actor with itself
 * change nothing. Sources cannot be taken out.
 *
 * Only who stands on the earliest paths is tried, and only who hangs on it is found anew: O(contacts · log contacts + Σ over
 * actors of the contacts into those who hang on them), at worst O(actors × contacts); space O(actors + contacts).
 *
 * @example
 * const contacts = [
 *   { from: 0, to: 1, time: 1 }, { from: 1, to: 2, time: 2 }, { from: 1, to: 3, time: 3 }, { from: 0, to: 3, time: 7 },
 * ];
 * const { actors, ties } = informationBottlenecks(contacts, { sources: [0], from: 0 });
 * actors; // => [{ actor: 1, lost: 1, delayed: 1, meanDelay: 4 }]
 * ties[0]; // => { from: 0, to: 1, lost: 2, delayed: 1, meanDelay: 4 }
 * @throws {CollaborationMetricsError} as `informationReach`.
 */
export function informationBottlenecks(
  contacts: Contacts,
  options: InformationReachOptions,
): InformationBottlenecks {
  const found = passing(contacts, options);
  const { order } = found;
  const columns = sortedByTime(found.columns);
  const via = new Int32Array(order).fill(-1);
  const arrival = earliestArrivals(columns, order, { ...found.rules, via });
  const parents = via.map((contact) => (contact < 0 ? -1 : (columns.from[contact] as number)));
  const children = positionsBy(parents, order);
  const effectOf = effects({ ...found, columns }, arrival);

  const actors: (BottleneckEffect & { actor: number; delay: number })[] = [];
  const ties: (BottleneckEffect & { from: number; to: number; delay: number })[] = [];
  for (let actor = 0; actor < order; actor += 1) {
    // Whose arrival has no contact is a source or was not reached.
    const parent = parents[actor] as number;
    if (parent < 0) continue;
    const hanging = branch(children, actor);
    const byTie = effectOf(hanging, parent, actor);
    const turned = options.directed === false && actor < parent;
    if (byTie !== null) ties.push({ from: turned ? actor : parent, to: turned ? parent : actor, ...byTie });
    if (hanging.length === 1) continue;
    const byActor = effectOf(hanging.slice(1), actor, null);
    if (byActor !== null) actors.push({ actor, ...byActor });
  }
  return { actors: inOrderOfLoss(actors), ties: inOrderOfLoss(ties) };
}

type Absence = (
  hanging: readonly number[],
  sender: number,
  receiver: number | null,
) => (BottleneckEffect & { delay: number }) | null;

/** Gives what is lost by those hanging on a path when a sender no longer passes on to a receiver, or to anybody. */
function effects({ columns, order, rules }: Passing, arrival: Float64Array): Absence {
  const incoming = positionsBy(columns.to, order);
  const known = arrival.slice();
  return (hanging, sender, receiver) => {
    const left: number[] = [];
    for (const actor of hanging) {
      known[actor] = Infinity;
      const end = incoming.offsets[actor + 1] as number;
      for (let slot = incoming.offsets[actor] as number; slot < end; slot += 1) {
        const contact = incoming.positions[slot] as number;
        const isOut = columns.from[contact] === sender && (receiver === null || receiver === actor);
        if (!isOut) left.push(contact);
      }
    }
    const kept = chosen(columns, Uint32Array.from(left).sort());
    earliestArrivals(kept, order, { ...rules, known });
    let [lost, delayed, delay] = [0, 0, 0];
    for (const actor of hanging) {
      const later = (known[actor] as number) - (arrival[actor] as number);
      known[actor] = arrival[actor] as number;
      if (later === Infinity) lost += 1;
      else if (later > 0) {
        delayed += 1;
        delay += later;
      }
    }
    if (lost + delayed === 0) return null;
    return { lost, delayed, meanDelay: delayed === 0 ? null : delay / delayed, delay };
  };
}

/** An actor and all whose earliest paths run through it. */
function branch({ offsets, positions }: ReturnType<typeof positionsBy>, root: number): number[] {
  const found = [root];
  for (let next = 0; next < found.length; next += 1) {
    const actor = found[next] as number;
    const end = offsets[actor + 1] as number;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) found.push(positions[slot] as number);
  }
  return found;
}

const sortedByTime = (columns: Required<ContactColumns>) => chosen(columns, inOrderOfTime(columns.time));

function chosen({ from, to, time, duration }: Required<ContactColumns>, positions: Uint32Array) {
  const take = (column: ArrayLike<number>) =>
    Float64Array.from(positions, (position) => column[position] as number);
  return { from: take(from), to: take(to), time: take(time), duration: take(duration) };
}

function inOrderOfLoss<Effect extends BottleneckEffect & { delay: number }>(
  effects: readonly Effect[],
): Omit<Effect, "delay">[] {
  const sorted = [...effects].sort((first, second) => second.lost - first.lost || second.delay - first.delay);
  return sorted.map(({ delay: _, ...effect }) => effect);
}
