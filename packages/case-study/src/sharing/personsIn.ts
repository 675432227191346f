import { nameIndex, namesHeld, normalisedName } from "@commonweal/evidence";
import { listedNames } from "./listedNames.ts";
import type { People } from "./peopleOf.ts";
import { readingsOf } from "./readingsOf.ts";

/**
 * Gives what finds the people of a case in a text: who the text, or a part of a list in it, is the name of, and whose
 * names it holds.
 *
 * Of two names that begin at one place the longer counts: who is called 张三 is not meant where 张三丰 is known and stands.
 */
export function personsIn({ personOf }: People): (text: string) => ReadonlySet<string> {
  const index = nameIndex(personOf);
  return (text) =>
    new Set(
      readingsOf(text)
        .flatMap(listedNames)
        .flatMap((part) => [personOf.get(normalisedName(part)) ?? [], namesHeld(part, index)].flat()),
    );
}
