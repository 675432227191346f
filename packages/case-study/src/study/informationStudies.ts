import { buildNetwork, type Network } from "@commonweal/actor-network";
import { informationReach } from "@commonweal/collaboration-metrics";
import type { CaseContact } from "../folder/CaseContact.ts";
import type { CaseDefinition } from "../folder/CaseDefinition.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";

/** What contacts of one day can do: who learns passes on on a later day only, or on the same day in any order. */
const arrivalRules = ["apart", "chained"] as const;
/** Whether a contact may pass on what came the same day. */
export type ArrivalRule = (typeof arrivalRules)[number];

/** When one actor can have known, by one rule. */
export interface ArrivalRow extends DrawnInterval {
  readonly information: string;
  readonly actor: string;
  readonly rule: ArrivalRule;
  /** Days from the first day on which anybody knew; `null` where no chain of dated contacts leads there, which means unknown. */
  readonly value: number | null;
  readonly date: string | null;
  readonly reason: string | null;
}

type Information = NonNullable<CaseDefinition["information"]>[number];

/** How one piece of information can have spread. */
export interface InformationStudy {
  readonly id: string;
  /** The first day on which anybody is known to know it. */
  readonly from: string;
  /** Who is known to know it without a contact that says from whom. */
  readonly known: Information["known"];
  /** Contacts that may carry it: dated to the day, and not. */
  readonly dated: number;
  readonly undated: number;
  readonly arrivals: readonly ArrivalRow[];
}

/** Said where no dated contact leads. */
export const noDatedContact = "No chain of contacts dated to the day leads there: when it knew is unknown.";

type Dated = CaseContact & { readonly date: string };

const isDated = (contact: CaseContact): contact is Dated => contact.date?.length === 10;

/** The day's number in a row without gaps. */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

const startOf = ({ known }: Information): string => known.map(({ from }) => from).sort()[0] as string;

function reachOf(network: Network, contacts: readonly Dated[], information: Information) {
  const place = new Map(network.actors.map(({ id }, index) => [id, index]));
  const days = new Map<string, number[]>();
  for (const { tie, date } of contacts) days.set(tie, [...(days.get(tie) ?? []), dayOf(date)]);
  const passed = Array.from(network.tieOf).flatMap((tie, arc) =>
    (days.get(network.ties[tie]?.id ?? "") ?? []).map((time) => {
      return { from: network.sources[arc] as number, to: network.targets[arc] as number, time };
    }),
  );
  const from = dayOf(startOf(information));
  const own = information.known.map(({ actor, from: since }) => {
    return { actor: place.get(actor) as number, time: dayOf(since) };
  });
  const sources = own.filter(({ time }) => time === from).map(({ actor }) => actor);
  // Who is known to know by a later day knows as that day begins, before any contact of the day.
  const later = own.map(({ actor, time }) => ({ from: sources[0] as number, to: actor, time: time - 0.5 }));
  const known = later.filter(({ time }) => time > from);
  const options = { sources, from, order: network.order };
  return arrivalRules.flatMap((simultaneous) =>
    informationReach([...passed, ...known], { ...options, simultaneous }).latency.map(
      (days) => days && Math.ceil(days),
    ),
  );
}

/**
 * Tells for each piece of information when each actor can have known it, along the contacts that the case dates.
 *
 * Nothing is dated that no segment dates: only contacts with a day count, each along its tie and as uncertain as that, and
 * who is known to know by a day knows as it begins.
 * By the rule `apart` who learns on a day passes it on from the next day on, by `chained` on the same day; the day on which
 * the dated contacts allow it lies between. That is not the day on which it was understood, and a conversation that no source
 * tells of may have been earlier. Actors are those named by a contact that may carry it.
 *
 * O(information × draws × (actors + ties + contacts × log contacts)).
 */
export async function informationStudies(
  folder: CaseFolder,
  options: StudyDraws,
): Promise<readonly InformationStudy[]> {
  const { actors, ties, definition } = folder;
  const studies: InformationStudy[] = [];
  for (const information of definition.information ?? []) {
    const { id, known } = information;
    const from = startOf(information);
    const contacts = folder.contacts.filter(({ carries }) => carries.includes(id));
    const along = new Set(contacts.map(({ tie }) => tie));
    const carriers = ties.filter((tie) => along.has(tie.id));
    const named = new Set([
      ...known.map(({ actor }) => actor),
      ...carriers.flatMap((tie) => [tie.from, tie.to]),
    ]);
    const among = actors.filter((actor) => named.has(actor.id));
    const network = buildNetwork(among, carriers, { relations: definition.relations });
    const dated = contacts.filter(isDated);
    const days = [...known.map((each) => each.from), ...dated.map(({ date }) => date)];
    const dates = new Map(days.map((date) => [dayOf(date), date]));
    const latency = reachOf(network, dated, information);
    const intervals = await intervalsOverDraws(
      network,
      (drawn) => reachOf(drawn, dated, information),
      options,
    );
    studies.push({
      ...{ id, from, known, dated: dated.length, undated: contacts.length - dated.length },
      arrivals: arrivalRules.flatMap((rule, block) =>
        network.actors.map((actor, index): ArrivalRow => {
          const at = block * network.order + index;
          const value = latency[at] ?? null;
          return {
            ...{ information: id, actor: actor.id, rule, value, ...(intervals[at] as DrawnInterval) },
            date: value === null ? null : (dates.get(dayOf(from) + value) ?? null),
            reason: value === null ? noDatedContact : null,
          };
        }),
      ),
    });
  }
  return studies;
}
