/**
 * Tells, per group, of the brokered paths that start or end in it the share whose broker is of another group.
 *
 * `paths` as `groupBrokerage` counts them; `null` for a group without such paths. O(groups³).
 */
export function brokeredByOthers(paths: Float64Array, size: number): (number | null)[] {
  return Array.from({ length: size }, (_, group) => {
    let [all, foreign] = [0, 0];
    paths.forEach((count, cell) => {
      const [from, to] = [Math.floor(cell / (size * size)), cell % size];
      if (from !== group && to !== group) return;
      all += count;
      if (Math.floor(cell / size) % size !== group) foreign += count;
    });
    return all === 0 ? null : foreign / all;
  });
}
