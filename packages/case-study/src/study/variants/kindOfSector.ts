import type { ActorKind } from "@commonweal/path-dependence";
import type { CaseDefinition } from "../../folder/CaseDefinition.ts";

/**
 * Gives the kind of agent that actors of a sector are, by its shares of the three spheres; `null` outside the three.
 *
 * Society alone is residents; society with as large a share as any other, a residents' committee. Else the larger of state
 * and capital decides, the state where they are equal.
 *
 * @example
 * kindOfSector({ state: 0.5, society: 0.5 }); // => "residents-committee"
 * kindOfSector({}); // => null
 */
export function kindOfSector({
  state = 0,
  capital = 0,
  society = 0,
}: CaseDefinition["sectors"][number]["spheres"]): ActorKind | null {
  if (state + capital + society === 0) return null;
  if (society >= state && society >= capital) {
    return state + capital === 0 ? "residents" : "residents-committee";
  }
  return state >= capital ? "party-government" : "enterprise";
}
