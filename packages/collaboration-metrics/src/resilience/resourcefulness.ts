import { bruneauLoss } from "./bruneauLoss.ts";

export interface Resourcefulness {
  /** Mean share of the full mobilisation that was there over the time observed, 0 to 1. */
  readonly mobilised: number | null;
  /** Time from the first moment until half of `full` was there; `null` when it never was. */
  readonly halfTime: number | null;
}

/**
 * Tells how fast resources were mobilised in a disruption.
 *
 * `mobilised` is 1 − ∫ (1 − c(t) / full) dt / observed time, c linear between moments. No unit; more is faster. `null`
 * for fewer than two moments or no time between them. Comparisons need the same observed time.
 *
 * O(moments).
 *
 * @example
 * resourcefulness([0, 1, 2], [0, 50, 100]); // => { mobilised: 0.5, halfTime: 1 }
 * @throws {CollaborationMetricsError} as `bruneauLoss`.
 */
export function resourcefulness(
  times: ArrayLike<number>,
  resources: ArrayLike<number>,
  { full = 100 }: { readonly full?: number } = {},
): Resourcefulness {
  const missing = bruneauLoss(times, resources, { full });
  const first = times[0] as number;
  const observed = (times[times.length - 1] as number) - first;
  if (missing === null || observed === 0) return { mobilised: null, halfTime: null };
  const mobilised = 1 - missing / (full * observed);
  const half = full / 2;
  let moment = 0;
  while (moment < times.length && (resources[moment] as number) < half) moment += 1;
  if (moment === times.length) return { mobilised, halfTime: null };
  if (moment === 0) return { mobilised, halfTime: 0 };
  const [low, high] = [resources[moment - 1] as number, resources[moment] as number];
  const [from, to] = [times[moment - 1] as number, times[moment] as number];
  return { mobilised, halfTime: from + ((half - low) / (high - low)) * (to - from) - first };
}
