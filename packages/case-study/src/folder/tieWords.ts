import type { CaseDefinition } from "./CaseDefinition.ts";

/** What a code of a tie may name. */
export interface TieWords {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/** Gives what codes of a case's ties may name. */
export function tieWords(
  { relations, periods }: CaseDefinition,
  actors: readonly { readonly id: string }[],
): TieWords {
  return { actors: idsOf(actors), relations: idsOf(relations), periods: idsOf(periods) };
}
