import type { TieArrays } from "../model/TieArrays.ts";

/**
 * Correlates (Pearson) what stands at the senders with what stands at the receivers, over all arcs but self-loops.
 *
 * A tie of an undirected network counts both ways. Arcs with an end whose value is NaN are left out; `null` where nothing
 * varies at one side. O(ties).
 */
export function arcCorrelation(
  network: TieArrays,
  atSource: Float64Array,
  atTarget: Float64Array,
): number | null {
  const { directed, sources, targets } = network;
  const kept: number[] = [];
  const keep = (from: number, to: number): void => {
    const [x, y] = [atSource[from] as number, atTarget[to] as number];
    if (!Number.isNaN(x) && !Number.isNaN(y)) kept.push(x, y);
  };
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (source === target) continue;
    keep(source, target);
    if (!directed) keep(target, source);
  }
  const sent = centred(kept, 0);
  const received = centred(kept, 1);
  if (sent === null || received === null) return null;
  let [shared, own, other] = [0, 0, 0];
  for (let arc = 0; arc < sent.length; arc += 1) {
    const [x, y] = [sent[arc] as number, received[arc] as number];
    shared += x * y;
    own += x * x;
    other += y * y;
  }
  return Math.max(-1, Math.min(1, shared / (Math.sqrt(own) * Math.sqrt(other))));
}

/** Every second value from `first` on, less the mean and in units of the range; `null` where all are the same. */
function centred(kept: readonly number[], first: 0 | 1): Float64Array | null {
  const values = Float64Array.from({ length: kept.length / 2 }, (_, arc) => kept[2 * arc + first] as number);
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  if (!(least < most)) return null;
  const range = most / 2 - least / 2;
  const scaled = values.map((value) => (value / 2 - least / 2) / range);
  const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
  return scaled.map((value) => value - mean);
}
