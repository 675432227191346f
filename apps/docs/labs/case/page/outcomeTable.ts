import type { Band, Curve } from "../model/Curves.ts";
import { tableOf } from "./tableOf.ts";
import type { LabWords } from "./words.ts";

type Outcome = Curve["outcome"];

const signed = (text: string) => text.replace("-", "−");
const number = (value: number, digits = 2) => signed(value.toFixed(digits));

function changeOf(before: number, after: number): string {
  const change = 100 * ((after - before) / before);
  return before === 0 ? "" : `${change > 0 ? "+" : ""}${number(change, 1)}\u00a0%`;
}

/** On a phone a line may end before the range, not inside it. */
const spread = (band: Band | null) =>
  band ? `${number(band.loss[1])} (${number(band.loss[0])}\u2060–\u2060${number(band.loss[2])})` : "…";

/** Fills the table of outcomes, baseline beside counterfactual. */
export function outcomeTable(
  curves: readonly [Curve, Curve],
  bands: readonly [Band | null, Band | null],
  withAgents: boolean,
  words: LabWords,
): HTMLTableElement {
  const [one, other] = curves.map(({ outcome }) => outcome) as [Outcome, Outcome];
  const plain = (label: string, read: (outcome: Outcome) => number) => {
    const [before, after] = [read(one), read(other)];
    return [label, number(before), number(after), changeOf(before, after)];
  };
  const trigger = ({ trigger }: Outcome) => (trigger === null ? words.never : number(trigger));
  const lags = ({ lag }: Outcome) =>
    [lag.state, lag.capital, lag.society].map((weeks) => number(weeks, 0)).join(", ");
  const rows = [
    plain(words.loss, ({ loss }) => loss),
    ...(withAgents
      ? [
          [
            words.lossAgents,
            ...bands.map(spread),
            bands[0] && bands[1] ? changeOf(bands[0].loss[1], bands[1].loss[1]) : "",
          ],
        ]
      : []),
    plain(words.delay, ({ delay }) => delay),
    [words.trigger, trigger(one), trigger(other), ""],
    plain(words.peak, ({ peakBacklog }) => peakBacklog),
    plain(words.normal, ({ normalPerformance }) => normalPerformance),
    [words.lags, lags(one), lags(other), ""],
  ];
  const head = [words.outcome, words.baseline, words.counterfactual, words.change];
  return tableOf(head, rows, { class: "lab-outcomes" });
}
