import { buildNetwork, dependenceFacet, type Grouping, type Network } from "@commonweal/actor-network";
import type { CaseDefinition } from "../../folder/CaseDefinition.ts";
import type { SectorValue } from "./SectorRow.ts";

/** Said where the codebook names no resource. */
export const noResource = "No relation of the codebook says which resource it brings.";

/**
 * Measures how sectors depend on each other for resources, over the relations that bring one to their receiver.
 *
 * Relations of one resource stand in for each other, every tie counts 1 (its strength counts evidence, not amounts) and
 * every resource 1: with R resources from 0 to R. O(draws × ties × log ties).
 */
export function dependenceValues(
  network: Network,
  groups: Grouping,
  { relations }: Pick<CaseDefinition, "relations">,
  chance: { readonly draws: number; readonly seed: number },
): readonly SectorValue[] {
  const resourceOf = new Map(relations.flatMap(({ id, resource }) => (resource ? [[id, resource]] : [])));
  const resources = [...new Set(resourceOf.values())];
  if (resources.length === 0) {
    const found = { observed: null, chance: null, effect: null, reason: noResource };
    return [{ facet: "dependence", measure: "imbalance", sectors: [], found }];
  }
  const bringing = buildNetwork(network.actors, network.ties, { relations, only: [...resourceOf.keys()] });
  const kinds = bringing.tieOf.map((tie) => {
    return resources.indexOf(resourceOf.get(bringing.ties[tie]?.relation ?? "") ?? "");
  });
  const pairs = dependenceFacet({ ...bringing, weights: bringing.weights.map(() => 1) }, groups, {
    ...chance,
    receiver: "target",
    resourceOf: kinds,
    goalValues: resources.map(() => 1),
  });
  return pairs.flatMap(({ first, second, imbalance, mutual }) => [
    { facet: "dependence", measure: "imbalance", sectors: [first, second], found: imbalance },
    { facet: "dependence", measure: "mutual", sectors: [first, second], found: mutual },
  ]);
}
