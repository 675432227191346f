import type { TieCode } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { Language } from "./words.ts";

/** Gives functions from the ids of a case to what they are called in a language. */
export function caseNames(
  { actors, definition }: Pick<CaseFolder, "actors" | "definition">,
  language: Language,
) {
  const labelOf = ({ labelEn, labelZh }: { readonly labelEn: string; readonly labelZh: string }): string =>
    language === "zh" ? labelZh : labelEn;
  const actorNames = new Map(actors.map((actor) => [actor.id, labelOf(actor) || actor.id]));
  const relationNames = new Map(definition.relations.map((relation) => [relation.id, labelOf(relation)]));
  const periodNames = new Map(definition.periods.map(({ id, label }) => [id, label[language]]));
  const actor = (id: string): string => actorNames.get(id) ?? id;
  const relation = (id: string): string => relationNames.get(id) ?? id;
  return {
    relation,
    period: (id: string): string => periodNames.get(id) ?? id,
    /** Who, what, whom. */
    claim: (tie: Pick<TieCode, "from" | "relation" | "to">): string =>
      `${actor(tie.from)} · ${relation(tie.relation)} · ${actor(tie.to)}`,
  };
}
