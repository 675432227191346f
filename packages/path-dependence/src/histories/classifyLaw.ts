import { log } from "@commonweal/numerics";
import { checkWhole } from "../urns/checkWhole.ts";
import { followsFrom } from "./followsFrom.ts";
import type { HistoryClass, HistoryKind } from "./HistoryClass.ts";
import type { HistoryLaw } from "./HistoryLaw.ts";
import { type LawTable, lawTable } from "./lawTable.ts";
import { stateCount } from "./stateCount.ts";
import { varianceOverTime } from "./varianceOverTime.ts";

export interface ClassifyLawOptions {
  /** How many outcomes are looked through in every order, 6 to 16. Default: 10. */
  readonly horizon?: number;
  /** Time at which the variance between histories is compared with a quarter of it. Default: 256. */
  readonly farHorizon?: number;
}

/** Variance that is left by rounding only. */
const nothing = 1e-13;

/**
 * Classifies how a process of two outcomes depends on its past, after Page, from its exact law.
 *
 * Every history shorter than the horizon that can happen is asked for its next chance, so the answer holds for that
 * horizon; a dependence that shows later is not seen. Chances are compared at the same time, so a process that changes
 * with time alone is `independent`. A window counts if it does as well two outcomes earlier. All of `recentWindow`,
 * `earlyWindow` and `states` that fit are given; `kind` names the first that fits of early path, recent path, state, phat,
 * path.
 *
 * Equilibrium dependence is read off the variance between histories of the share of ones, exact at `farHorizon` and at a
 * quarter of it: it is there when the variance falls slower than with the square root of time. A process whose decay
 * lies near that cut needs a longer horizon. Slowness alone does not count, and neither does autocorrelation, which every
 * slow process has. Increasing returns are neither necessary nor sufficient.
 *
 * `equilibriumDependent` is `null` when the whole order matters, for the exact variance then needs every history: sample
 * some and use `classifyHistories`. `varianceDecay` is also `null` when histories do not differ at all.
 *
 * O(2^horizon + farHorizon² × calls of the law) time, O(2^horizon) space.
 *
 * @example
 * const polya = classifyLaw(urnHistoryLaw({ initial: [1, 1], rule: linearRule }));
 * [polya.kind, polya.equilibriumDependent]; // => ["phat", true]
 * const balancing = classifyLaw(urnHistoryLaw({ initial: [1, 1], rule: balancingRule }));
 * [balancing.kind, balancing.equilibriumDependent]; // => ["phat", false]
 * classifyLaw(() => 0.5).kind; // => "independent"
 * @throws {PathDependenceError} `invalid-rule` (a chance outside 0 to 1), `invalid-option`.
 * @see Page (2006), Quarterly Journal of Political Science 1(1), 87–115.
 */
export function classifyLaw(law: HistoryLaw, options: ClassifyLawOptions = {}): HistoryClass {
  const { horizon = 10, farHorizon = 256 } = options;
  checkWhole("horizon", horizon, 6, 16);
  checkWhole("farHorizon", farHorizon, 16, 2000);
  const table = lawTable(law, horizon);
  const recentWindow = smallestWindow(table, (window) => (code) => code % 2 ** window);
  const earlyWindow = smallestWindow(
    table,
    (window) => (code, length) => Math.floor(code / 2 ** Math.max(0, length - window)),
  );
  const states = stateCount(table);
  const orderMatters = !followsFrom(table, onesOf);
  const kind = kindOf(recentWindow, earlyWindow, states, orderMatters);
  const key = keyFor(orderMatters, recentWindow, earlyWindow);
  return {
    kind,
    outcomeDependent: kind !== "independent",
    orderMatters,
    recentWindow,
    earlyWindow,
    states,
    ...(key === null ? { equilibriumDependent: null, varianceDecay: null } : spreading(law, key, farHorizon)),
  };
}

function onesOf(code: number): number {
  let ones = 0;
  for (let rest = code; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}

function smallestWindow(
  table: LawTable,
  keyOf: (window: number) => (code: number, length: number) => number,
): number | null {
  for (let window = 0; window < table.length - 2; window += 1) {
    // A window that only just reaches what matters would have to grow with the history.
    const shorter = window === 0 || !followsFrom(table.slice(0, -2), keyOf(window - 1));
    if (followsFrom(table, keyOf(window))) return shorter ? window : null;
  }
  return null;
}

function kindOf(
  recentWindow: number | null,
  earlyWindow: number | null,
  states: number | null,
  orderMatters: boolean,
): HistoryKind {
  if (recentWindow === 0) return "independent";
  if (earlyWindow !== null) return "early-path";
  if (recentWindow !== null) return "recent-path";
  if (states !== null) return "state";
  return orderMatters ? "path" : "phat";
}

/** What to keep of a history so that equal keys have equal futures; `null` when that is all of it. */
function keyFor(
  orderMatters: boolean,
  recentWindow: number | null,
  earlyWindow: number | null,
): ((history: Uint8Array) => number) | null {
  const read = (part: Uint8Array) => part.reduce((code, outcome) => 2 * code + outcome, 0);
  if (earlyWindow !== null) return (history) => read(history.subarray(0, earlyWindow));
  if (recentWindow !== null)
    return (history) => read(history.subarray(Math.max(0, history.length - recentWindow)));
  return orderMatters ? null : (history) => history.reduce((ones, outcome) => ones + outcome, 0);
}

function spreading(
  law: HistoryLaw,
  keyOf: (history: Uint8Array) => number,
  farHorizon: number,
): Pick<HistoryClass, "equilibriumDependent" | "varianceDecay"> {
  const near = Math.floor(farHorizon / 4);
  const [before, after] = varianceOverTime(law, keyOf, [near, farHorizon]) as [number, number];
  if (after < nothing) return { equilibriumDependent: false, varianceDecay: null };
  if (before < nothing) return { equilibriumDependent: true, varianceDecay: null };
  const varianceDecay = -log(after / before) / log(farHorizon / near);
  return { equilibriumDependent: varianceDecay < 0.5, varianceDecay };
}
