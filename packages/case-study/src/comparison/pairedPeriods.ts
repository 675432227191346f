import type { ComparedPeriod } from "./CaseComparison.ts";
import type { CaseSummary } from "./CaseSummary.ts";

type Period = CaseSummary["periods"][number];

/**
 * Sets the periods of two cases beside each other.
 *
 * Periods of one id and one regime stand together. Of what is left, the only period of a regime stands beside the only one of that
 * regime in the other case; any other stands alone, since nothing says which would be its counterpart. In the order of the
 * first case, then what is left of the second.
 */
export function pairedPeriods(
  first: readonly Period[],
  second: readonly Period[],
): readonly (ComparedPeriod & { readonly both: readonly [Period | null, Period | null] })[] {
  const same = (left: Period, right: Period) => left.id === right.id && left.regime === right.regime;
  const left = first.filter((period) => !second.some((other) => same(period, other)));
  const right = second.filter((period) => !first.some((other) => same(period, other)));
  const only = (periods: readonly Period[], regime: Period["regime"]) => {
    const all = periods.filter((period) => period.regime === regime);
    return all.length === 1 ? (all[0] as Period) : null;
  };
  const counterpart = (period: Period): Period | null =>
    second.find((other) => same(period, other)) ??
    (only(left, period.regime) === period ? only(right, period.regime) : null);
  const pairs = first.map((period) => [period, counterpart(period)] as const);
  const taken = new Set(pairs.map(([, other]) => other));
  const alone = second.filter((period) => !taken.has(period)).map((period) => [null, period] as const);
  return [...pairs, ...alone].map((both) => ({
    both,
    regime: (both[0] ?? both[1])?.regime ?? null,
    periods: [both[0]?.id ?? null, both[1]?.id ?? null],
  }));
}
