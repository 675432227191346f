import type { Network, Tie } from "@commonweal/actor-network";
import type { ContactColumns } from "./Contacts.ts";

/** When a coded tie passed something on, and how long that took; `null` for a tie that is no contact. */
export type TimeOfTie = (tie: Tie) => { readonly time: number; readonly duration?: number } | null;

/**
 * Reads the coded ties of a network as contacts in time.
 *
 * Each arc is a contact from its source to its target, so a symmetric tie in a directed network is two; in an undirected
 * network each tie is one contact, to be used with `directed: false`. Parallel ties each stay. Columns are empty where no
 * tie has a time. O(arcs).
 *
 * @example
 * import { buildNetwork } from "@commonweal/actor-network";
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "informs", labelEn: "", labelZh: "", directed: true, meaning: "tells" }];
 * const claim = { id: "t1", from: "office", to: "club", relation: "informs", period: "2020", strength: 1 };
 * const ties = [{ ...claim, status: "present", certainty: "high", segments: [], note: "day 3" }];
 * const network = buildNetwork(actors, ties, { relations });
 * tieContacts(network, (tie) => ({ time: Number(tie.note.slice(4)) })).time; // => [3]
 */
export function tieContacts(network: Network, timeOf: TimeOfTie): Required<ContactColumns> {
  const moments = network.ties.map(timeOf);
  const columns = {
    from: [] as number[],
    to: [] as number[],
    time: [] as number[],
    duration: [] as number[],
  };
  for (const [arc, tie] of network.tieOf.entries()) {
    const moment = moments[tie];
    if (moment === null || moment === undefined) continue;
    columns.from.push(network.sources[arc] as number);
    columns.to.push(network.targets[arc] as number);
    columns.time.push(moment.time);
    columns.duration.push(moment.duration ?? 0);
  }
  return columns;
}
