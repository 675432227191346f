/** What a term says about each condition: a level, or `null` where it says nothing. */
export type Term = readonly (number | null)[];

/** A condition by name, with its number of levels. */
export interface ConditionName {
  readonly name: string;
  readonly levels: number;
}

/**
 * Writes a term as QCA does: `DEV*~URB`, or `DEV[2]*URB[0]` as soon as one condition has more than two levels. A term that
 * says nothing is `1`: it holds for every case.
 */
export function termText(term: Term, conditions: readonly ConditionName[]): string {
  const isMultiValue = conditions.some(({ levels }) => levels > 2);
  const literals = term.flatMap((level, position) => {
    if (level === null) return [];
    const name = conditions[position]?.name ?? "";
    if (isMultiValue) return [`${name}[${level}]`];
    return [level === 0 ? `~${name}` : name];
  });
  return literals.length === 0 ? "1" : literals.join("*");
}
