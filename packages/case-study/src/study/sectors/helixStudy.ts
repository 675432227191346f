import {
  type CountTable,
  countTable,
  type Network,
  tripleHelix,
  tripleHelixFacet,
} from "@commonweal/actor-network";
import type { CaseDefinition } from "../../folder/CaseDefinition.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "../intervalsOverDraws.ts";
import type { ChanceBand } from "./SectorRow.ts";

/** How the three spheres come together around the actors of one period, in bits. */
export interface HelixStudy extends DrawnInterval {
  readonly period: string;
  /** Actors with a tie: each, with those it is tied to, is one observation. */
  readonly observations: number;
  /** T of the three attributes. */
  readonly value: number | null;
  /** T when each attribute is dealt to the observations on its own; its mean is the bias of T. */
  readonly chance: ChanceBand | null;
  /** T less the mean of chance. */
  readonly effect: number | null;
  /** T with the Miller and Madow correction, and its 95 % over samples drawn again from the observations. */
  readonly corrected: number | null;
  readonly resampled: { readonly low: number; readonly high: number } | null;
  /** Why the value is `null`. */
  readonly reason: string | null;
  /** What T must not be taken for; goes wherever T goes. */
  readonly warning: string | null;
}

const spheres = ["state", "capital", "society"] as const;
const redeals = 999;

/** For each actor with a tie whether state, capital and society take part among it and those it is tied to. */
function gatherings({ actors, sources, targets }: Network, { sectors }: CaseDefinition): CountTable {
  const sharesOf = new Map(sectors.map(({ id, spheres: shares }) => [id, shares]));
  const columns = spheres.map((sphere) => {
    const own = actors.map(({ sector }) => (sharesOf.get(sector)?.[sphere] ?? 0) > 0);
    const met = Uint8Array.from(own, Number);
    sources.forEach((source, arc) => {
      const target = targets[arc] as number;
      if (own[source]) met[target] = 1;
      if (own[target]) met[source] = 1;
    });
    return met;
  });
  const tied = [...new Set([...sources, ...targets])].sort((a, b) => a - b);
  const [state, capital, society] = columns.map((column) => tied.map((actor) => column[actor] as number));
  return countTable(state ?? [], capital ?? [], society ?? []);
}

/**
 * Measures how state, capital and society come together around actors, by the triple helix of `tripleHelixFacet`.
 *
 * An observation is an actor with those it is tied to, either way; an attribute is whether a sphere takes part, a sector
 * of two spheres in both. The observations share actors, so they are not independent, and p is too small rather than
 * too large. O((draws + 999) × (actors + ties)).
 */
export async function helixStudy(
  network: Network,
  definition: CaseDefinition,
  period: string,
  options: StudyDraws,
): Promise<HelixStudy> {
  const { helix, transmission, interval, warning } = tripleHelixFacet(gatherings(network, definition), {
    draws: redeals,
    seed: options.seed,
  });
  const [drawn] = await intervalsOverDraws(
    network,
    (each) => [tripleHelix(gatherings(each, definition))?.transmission ?? null],
    options,
  );
  const { observed, chance, effect, reason } = transmission;
  return {
    period,
    observations: helix?.observations ?? 0,
    value: observed,
    ...(drawn as DrawnInterval),
    chance: chance && { low: chance.low, mean: chance.mean, high: chance.high, p: chance.p.twoSided },
    effect,
    corrected: helix?.corrected ?? null,
    resampled: interval,
    ...{ reason, warning },
  };
}
