import { buildNetwork, type Network } from "@commonweal/actor-network";
import { plannedAgainstActual } from "@commonweal/collaboration-metrics";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";
import type { ChanceBand } from "./sectors/SectorRow.ts";

/** Numbers of a comparison, in the order in which they are told. */
const responseMeasures = ["recall", "improvisation", "jaccard", "correlation", "centralization"] as const;

/** Measures that compare two periods. */
export type ResponseMeasure = (typeof responseMeasures)[number];

/** One number of a comparison, over draws of the uncertain ties of both periods. */
export interface ResponseRow extends DrawnInterval {
  readonly planned: string;
  readonly actual: string;
  readonly measure: ResponseMeasure;
  readonly value: number | null;
  /** Of the correlation: the same with the actors in random order. */
  readonly chance: ChanceBand | null;
  readonly reason: string | null;
}

/** Said where a whole is empty, or a correlation has nothing to vary with. */
export const nothingToCompare = "One of the two networks has no tie, or every tie.";

const orders = 999;

/** Two periods in one network of the actors with a tie in either, so that one draw has both. */
function pairOf({ actors, ties, definition }: CaseFolder, periods: readonly [string, string]) {
  const { relations } = definition;
  const of = (some: Network["ties"], period?: string, among = actors) =>
    buildNetwork(among, some, { relations, ...(period === undefined ? {} : { period }) });
  const all = of(ties.filter(({ period }) => periods.includes(period)));
  const tied = new Set([...all.sources, ...all.targets]);
  const among = all.actors.filter((_, index) => tied.has(index));
  const split = (network: Network) =>
    [of(network.ties, periods[0], among), of(network.ties, periods[1], among)] as const;
  return { both: of(all.ties, undefined, among), split };
}

type Compared = Readonly<Record<ResponseMeasure, number | null>>;

/**
 * Compares the structure of normal times with the network of each emergency period that follows it.
 *
 * The last normal period before an emergency stands for the plan: a case folder has no other. Recall is the share of its
 * tied pairs that are tied in the emergency too, improvisation the share of the emergency's that are not in it, Jaccard
 * both over either; the correlation is the one of QAP, beside 999 orders of the actors; centralization is Freeman's of ties
 * sent, emergency less normal. Pairs are ordered, whatever the relation, among the actors with a tie in either period. A tie
 * that no source speaks of counts as absent, so thin sources look like low recall.
 *
 * O(periods × (draws + 999) × (actors + ties × log ties)).
 */
export async function responses(folder: CaseFolder, options: StudyDraws): Promise<readonly ResponseRow[]> {
  const { seed } = options;
  const rows: ResponseRow[] = [];
  let planned: string | null = null;
  for (const { id, regime } of folder.definition.periods) {
    if (regime === "normal") {
      planned = id;
      continue;
    }
    if (planned === null) continue;
    const { both, split } = pairOf(folder, [planned, id]);
    const compared = (network: Network, draws: number) => {
      const found = plannedAgainstActual(...split(network), { draws, seed });
      const { recall, improvisation, jaccard, centralization } = found;
      const values: Compared = {
        ...{ recall, improvisation, jaccard },
        correlation: found.qap?.observed ?? null,
        centralization: centralization.change,
      };
      return { values, chance: found.qap };
    };
    const { values, chance } = compared(both, orders);
    const intervals = await intervalsOverDraws(
      both,
      (drawn) => responseMeasures.map((measure) => compared(drawn, 1).values[measure]),
      options,
    );
    for (const [place, measure] of responseMeasures.entries()) {
      const beside = measure === "correlation" ? chance : null;
      rows.push({
        ...{ planned, actual: id, measure, value: values[measure], ...(intervals[place] as DrawnInterval) },
        chance: beside && { low: beside.low, mean: beside.mean, high: beside.high, p: beside.p.twoSided },
        reason: values[measure] === null ? nothingToCompare : null,
      });
    }
  }
  return rows;
}
