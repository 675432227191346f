import {
  autonomyFacet,
  balanceFacet,
  hierarchyFacet,
  levelsOf,
  mixingFacet,
  type Network,
} from "@commonweal/actor-network";
import { rankLevels } from "@commonweal/collaboration-metrics";
import type { CaseDefinition } from "../../folder/CaseDefinition.ts";
import { caseSectors } from "./caseSectors.ts";
import { dependenceValues } from "./dependenceValues.ts";
import type { SectorValue } from "./SectorRow.ts";

/** Said of overlap, which needs to know who sits where. */
export const noPersons =
  "The case codes ties between bodies and not which persons sit in which, so it cannot be seen whom two sectors share.";

const overlap: SectorValue = {
  facet: "overlap",
  measure: "sharedPersons",
  sectors: [],
  found: { observed: null, chance: null, effect: null, reason: noPersons },
};

/**
 * Measures the five facets of how sectors grow together, and the autonomy of each, in one network of a case.
 *
 * Sectors are those of the codebook that have an actor in the network; chance deals sector and level together to the
 * actors. Every tie counts 1, its strength does not. For the same actors always as many values in the same order.
 * Overlap is never defined: a case folder has no persons.
 *
 * O(draws × (actors² + ties × (ties + sectors³))).
 */
export function sectorValues(
  network: Network,
  definition: CaseDefinition,
  chance: { readonly draws: number; readonly seed: number },
): readonly SectorValue[] {
  const groups = caseSectors(network, definition);
  const order = definition.levels.map(({ id }) => id);
  const ranked = { ...chance, ranks: rankLevels(levelsOf(network), order, { outside: [""] }).of };
  const mixing = mixingFacet(network, groups, chance);
  const hierarchy = hierarchyFacet(network, groups, ranked);
  const balance = balanceFacet(network, groups, { ...chance, direction: "both" });
  const autonomy = autonomyFacet(network, groups, ranked);
  const { names } = groups;
  const whole = <Name extends string>(
    facet: SectorValue["facet"],
    found: Readonly<Record<Name, SectorValue["found"]>>,
    measures: readonly (Name & SectorValue["measure"])[],
    sectors: readonly string[] = [],
  ): SectorValue[] => measures.map((measure) => ({ facet, measure, sectors, found: found[measure] }));

  return [
    ...whole("mixing", mixing, ["eiIndex", "assortativity", "modularity"]),
    ...mixing.ties.map((found, cell): SectorValue => {
      const ends = [names[Math.floor(cell / names.length)] ?? "", names[cell % names.length] ?? ""];
      return { facet: "mixing", measure: "ties", sectors: ends, found };
    }),
    overlap,
    ...dependenceValues(network, groups, definition, chance),
    ...whole("hierarchy", hierarchy, ["krackhardt", "oneWay", "descent"]),
    ...hierarchy.pairs.flatMap((pair) => whole("hierarchy", pair, ["netFlow"], [pair.first, pair.second])),
    ...whole("balance", balance, ["evenness", "blau", "theil", "gini"]),
    ...balance.shares.flatMap((share, group) => whole("balance", { share }, ["share"], [names[group] ?? ""])),
    ...autonomy.groups.flatMap((group) =>
      whole("autonomy", group, ["ownShare", "constraintByOthers", "voice", "brokeredByOthers"], [group.name]),
    ),
    ...autonomy.brokerage.map(({ from, broker, to, paths }): SectorValue => {
      return { facet: "autonomy", measure: "brokeredPaths", sectors: [from, broker, to], found: paths };
    }),
  ];
}
