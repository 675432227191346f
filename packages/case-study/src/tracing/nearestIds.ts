import { nearIds } from "@commonweal/actor-network";

/**
 * Finds the ids that are spelt most like a given one, nearest first, those that hold it before all others.
 *
 * Five at most; of longer texts only the beginning is compared. O(ids × length²).
 */
export function nearestIds(ids: readonly string[], given: string, count = 3): readonly string[] {
  const wanted = given.toLowerCase();
  const holds = (id: string): boolean => wanted !== "" && id.toLowerCase().includes(wanted);
  const holding = ids.filter(holds);
  if (holding.length >= count) return holding.slice(0, count);
  const others = nearIds(
    ids.filter((id) => !holds(id)),
    given,
  );
  return [...holding, ...others].slice(0, count);
}
