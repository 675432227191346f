/** A code of a tie and its period. */
interface Claim {
  readonly code: string;
  readonly period: string;
}

const prefixOf = (period: string, periods: readonly string[]): string => {
  const others = periods.filter((each) => each !== period);
  const characters = Array.from(period);
  const size = characters.findIndex((_, index) => {
    const start = characters.slice(0, index + 1).join("");
    return others.every((other) => !other.startsWith(start));
  });
  const prefix = size < 0 ? period : characters.slice(0, size + 1).join("");
  return /\d$/.test(prefix) ? `${prefix}-` : prefix;
};

/**
 * Gives ties ids: those they have, else the shortest beginning that tells their period from the others and a number of at
 * least two digits, counted within the period and passing over ids that are taken.
 */
export function tieIds(
  claims: readonly Claim[],
  periods: readonly string[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set(known.values());
  const counts = new Map<string, number>();
  const fresh = (period: string): string => {
    const prefix = prefixOf(period, periods);
    for (let number = (counts.get(period) ?? 0) + 1; ; number += 1) {
      const id = `${prefix}${String(number).padStart(2, "0")}`;
      if (taken.has(id)) continue;
      counts.set(period, number);
      taken.add(id);
      return id;
    }
  };
  return new Map(claims.map(({ code, period }) => [code, known.get(code) ?? fresh(period)]));
}
