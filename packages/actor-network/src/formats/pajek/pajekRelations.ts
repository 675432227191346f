import { ActorNetworkError } from "../../errors.ts";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import type { OneLineTexts } from "../oneLineTexts.ts";
import { quoted } from "../quoted.ts";
import { pajekQuoted } from "./pajekLines.ts";

export interface PajekRelations {
  readonly sections: readonly { readonly mark: string; readonly ties: ArrayLike<number> }[];
  readonly isNamed: boolean;
  readonly lost: readonly string[];
}

/** Parts ties by relation, in the order in which relations first occur; those without one come first. */
export function pajekRelations(
  { sources, tieAttributes }: NetworkFile,
  attribute: string | undefined,
  texts: OneLineTexts,
): PajekRelations {
  const all = Uint32Array.from(sources, (_, tie) => tie);
  if (attribute === undefined) return { sections: [{ mark: "", ties: all }], isNamed: false, lost: [] };
  const column = tieAttributes.find(({ name }) => name === attribute);
  if (!column) {
    const message = `Found the relation attribute ${quoted(attribute)}; expected an attribute of the ties.`;
    throw new ActorNetworkError("invalid-option", message, ["relationAttribute"]);
  }
  const tiesOf = new Map<string, number[]>();
  const without: number[] = [];
  column.values.forEach((value, tie) => {
    const relation = value === null ? null : String(value);
    const list = relation === null ? without : tiesOf.get(relation);
    if (list) list.push(tie);
    else tiesOf.set(relation ?? "", [tie]);
  });
  const named = [...tiesOf].map(([relation, ties], index) => ({
    mark: ` :${index + 1} ${pajekQuoted(relation, texts)}`,
    ties,
  }));
  const sections = [
    ...(without.length > 0 || named.length === 0 ? [{ mark: "", ties: without }] : []),
    ...named,
  ];
  const isMoved = sections.flatMap(({ ties }) => ties).some((tie, place) => tie !== place);
  const lost = [
    ...(isMoved ? ["Ties are moved: those of one relation stand together."] : []),
    ...(attribute === "relation" ? [] : [`The attribute ${quoted(attribute)} of ties is called "relation".`]),
  ];
  return { sections, isNamed: true, lost };
}
