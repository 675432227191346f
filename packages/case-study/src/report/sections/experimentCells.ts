import type { Spread } from "../../experiments/Spread.ts";
import type { ResultKey } from "../../tracing/resultKeys.ts";
import type { Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, decimal, percent } from "../numbers.ts";

/** Shows numbers of experiments with their ids: a dash where they are not defined. */
export const cells = {
  count: (key: ResultKey, value: number | null): Markup | string =>
    value === null ? "–" : numbered(key, count(value)),
  decimal: (key: ResultKey, value: number | null, digits = 2): Markup | string =>
    value === null ? "–" : numbered(key, decimal(value, digits)),
  share: (key: ResultKey, value: number | null): Markup | string =>
    value === null ? "–" : numbered(key, percent(value)),
  spread: (
    key: ResultKey,
    spread: Spread | null,
    show: (value: number) => string = (value) => decimal(value),
  ): Markup | string =>
    spread === null
      ? "–"
      : numbered(key, `${show(spread.median)} (${show(spread.low)} … ${show(spread.high)})`),
  estimate: (
    key: ResultKey,
    value: number | null,
    interval: { readonly low: number; readonly high: number } | null,
    show: (value: number) => string = (value) => decimal(value),
  ): Markup | string =>
    value === null
      ? "–"
      : numbered(
          key,
          `${show(value)} (${interval === null ? "–" : `${show(interval.low)} … ${show(interval.high)}`})`,
        ),
};
