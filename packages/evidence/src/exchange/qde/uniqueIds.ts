/**
 * Opens a giver of ids that differ: the one wanted, else with a number behind it; the kind with a number where none is.
 *
 * O(1) each, also where many want the same.
 */
export function uniqueIds(kind: string): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    if (id === "" || taken.has(id)) {
      const stem = wanted === "" ? kind : wanted;
      let number = next.get(stem) ?? (wanted === "" ? 1 : 2);
      while (taken.has(`${stem}-${number}`)) number += 1;
      next.set(stem, number + 1);
      id = `${stem}-${number}`;
    }
    taken.add(id);
    return id;
  };
}
