import type { Scenario } from "@commonweal/path-dependence";

/** What failure may be put down to, with the change that takes half of it away (or doubles it, where more is better). */
export const causes = [
  { id: "fusion", structure: true },
  { id: "society-power", structure: true },
  { id: "smaller-shock", structure: false, scale: { surge: 0.5 } },
  { id: "earlier-trigger", structure: false, scale: { triggerThreshold: 0.5 } },
  { id: "faster-information", structure: false, scale: { informationRate: 2 } },
  { id: "stronger-campaign", structure: false, scale: { campaignSize: 2 } },
] as const;

export type CauseId = (typeof causes)[number]["id"];

/** Id of the scenario in which the causes at these places are changed together. */
export const coalitionScenario = (places: readonly number[]): string =>
  `P2.together.${places.reduce((members, place) => members + 2 ** place, 0)}`;

/**
 * Lists the scenarios of all 2⁶ ways to change the six causes together, nobody and everybody among them.
 *
 * Fusion is halved and power goes half-way to equal shares from the start, each a rebalancing of its own, as in P3;
 * shock and trigger are halved, information and campaign doubled.
 */
export function coalitionScenarios(): readonly Scenario[] {
  const places = causes.map((_, place) => place);
  return Array.from({ length: 2 ** causes.length }, (_, members) => {
    const joined = places.filter((place) => (members >>> place) & 1);
    const has = (id: CauseId) => joined.some((place) => causes[place]?.id === id);
    const scale = Object.assign({}, ...joined.map((place) => causes[place]).map(scaleOf));
    return {
      id: coalitionScenario(joined),
      rebalancings: [{ rho: has("society-power") ? 0.5 : 0, dF: has("fusion") ? 0.5 : 0, at: 0 }],
      ...(Object.keys(scale).length > 0 ? { scale } : {}),
    };
  });
}

const scaleOf = (cause: (typeof causes)[number] | undefined) =>
  cause && "scale" in cause ? cause.scale : {};
