import { draws, type Network } from "@commonweal/actor-network";
import { quantile } from "@commonweal/numerics";

/** How far the uncertainty of ties carries a number. */
export interface DrawnInterval {
  /** 2.5 % and 97.5 % over draws of the uncertain ties; `null` where the number is defined in none. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Draws in which the number was defined. */
  readonly defined: number;
}

/** What the draws of a study need; `signal` can stop them. */
export interface StudyDraws {
  readonly draws: number;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
}

const breath = 50;

/**
 * Gives every number of a statistic its interval over draws of the uncertain ties, in the statistic's unit.
 *
 * The intervals are those of `overDraws` with the assumed probabilities, which does not pause. Here time goes by between
 * draws: what else waits is let in, and `signal` can stop it.
 *
 * O(draws × (ties + cost of the statistic)) time, O(draws × numbers) space.
 */
export async function intervalsOverDraws(
  network: Network,
  statistic: (network: Network) => readonly (number | null)[],
  { draws: count, seed, signal }: StudyDraws,
): Promise<readonly DrawnInterval[]> {
  const columns = Array.from(statistic(network), () => new Float64Array(count));
  const defined = new Uint32Array(columns.length);
  let drawn = 0;
  for (const one of draws(network, count, seed)) {
    if (drawn % breath === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
    }
    drawn += 1;
    statistic(one).forEach((value, place) => {
      if (value === null) return;
      const next = defined[place] as number;
      (columns[place] as Float64Array)[next] = value;
      defined[place] = next + 1;
    });
  }
  return columns.map((column, place) => {
    const sorted = column.subarray(0, defined[place]).sort();
    const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
    return { interval: low === null || high === null ? null : { low, high }, defined: sorted.length };
  });
}
