import { nextUint32, type Stream } from "@commonweal/numerics";

/** What a permutation test found. */
export interface StratifiedTest {
  /** Excess of the statistic over what shuffles give on average, as a share of its possible excess; no unit. */
  readonly effect: number | null;
  /** Share of shuffles with a statistic at least as large, the observed one counted; `null` with nothing to compare. */
  readonly p: number | null;
}

/**
 * Tests whether a value differs between groups within strata, by shuffling it within strata.
 *
 * Statistic: Σ over groups and values of n_gv² / n_g, largest when the group decides the value. Exact under the
 * hypothesis that within a stratum the value does not depend on the group.
 */
export function stratifiedTest(
  strata: Uint32Array,
  groups: Uint32Array,
  values: Uint8Array,
  draws: number,
  stream: Stream,
): StratifiedTest {
  const order = Uint32Array.from(values.keys()).sort(
    (one, other) => (strata[one] as number) - (strata[other] as number) || one - other,
  );
  const groupCount = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const sizes = new Float64Array(groupCount);
  for (const group of groups) sizes[group] = (sizes[group] as number) + 1;
  const kinds = values.reduce((most, value) => Math.max(most, value + 1), 0);
  const counts = new Float64Array(groupCount * kinds);
  const shuffled = Uint8Array.from(order, (row) => values[row] as number);
  const groupOf = Uint32Array.from(order, (row) => groups[row] as number);
  const stratumOf = Uint32Array.from(order, (row) => strata[row] as number);
  if (!anyContrast(stratumOf, groupOf, shuffled)) return { effect: null, p: null };

  const observed = statistic();
  let atLeast = 1;
  let sum = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    shuffleWithin(shuffled, stratumOf, stream);
    const value = statistic();
    sum += value;
    if (value >= observed - 1e-9) atLeast += 1;
  }
  const chance = sum / draws;
  const effect = (observed - chance) / (values.length - chance);
  return { effect, p: atLeast / (draws + 1) };

  function statistic(): number {
    counts.fill(0);
    for (let place = 0; place < shuffled.length; place += 1) {
      const cell = (groupOf[place] as number) * kinds + (shuffled[place] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
    let total = 0;
    for (let cell = 0; cell < counts.length; cell += 1)
      total += (counts[cell] as number) ** 2 / (sizes[Math.floor(cell / kinds)] as number);
    return total;
  }
}

/** Shuffles values among neighbours of one stratum. */
function shuffleWithin(values: Uint8Array, strata: Uint32Array, stream: Stream): void {
  let from = 0;
  for (let place = 1; place <= values.length; place += 1) {
    if (place < values.length && strata[place] === strata[from]) continue;
    for (let last = place - 1; last > from; last -= 1) {
      const other = from + evenBelow(stream, last - from + 1);
      const value = values[last] as number;
      values[last] = values[other] as number;
      values[other] = value;
    }
    from = place;
  }
}

/** Whether some stratum holds two groups and two values. */
function anyContrast(strata: Uint32Array, groups: Uint32Array, values: Uint8Array): boolean {
  let from = 0;
  let groupsDiffer = false;
  let valuesDiffer = false;
  for (let place = 1; place < values.length; place += 1) {
    if (strata[place] !== strata[from]) {
      from = place;
      groupsDiffer = false;
      valuesDiffer = false;
    }
    groupsDiffer ||= groups[place] !== groups[from];
    valuesDiffer ||= values[place] !== values[from];
    if (groupsDiffer && valuesDiffer) return true;
  }
  return false;
}

/** A whole number below n, each with the same chance (Lemire's multiplication); n up to 2^21, two divisions less a draw. */
function evenBelow(stream: Stream, n: number): number {
  while (true) {
    const product = nextUint32(stream) * n;
    const high = Math.floor(product / 0x100000000);
    const low = product - high * 0x100000000;
    if (low >= n || low >= 0x100000000 % n) return high;
  }
}
