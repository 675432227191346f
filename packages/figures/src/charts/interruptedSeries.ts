import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { FiguresError } from "../errors.ts";
import { drawInterruptedSeries } from "./drawInterruptedSeries.ts";
import { finiteSpan } from "./finiteSpan.ts";
import type { InterruptedSeriesRecord } from "./InterruptedSeriesRecord.ts";
import { interruptedLegend } from "./interruptedLegend.ts";

function check(record: InterruptedSeriesRecord): void {
  const { t, labels, observed, fitted, counterfactual, event, breaks, definitionChanges } = record;
  const lists = { labels, observed, fitted: fitted?.y, counterfactual: counterfactual?.y };
  const ends = [fitted?.low, fitted?.high, counterfactual?.low, counterfactual?.high];
  for (const [name, list] of [...Object.entries(lists), ...ends.map((end) => ["band", end] as const)]) {
    if (list === undefined || list.length === t.length) continue;
    const message = `Found ${t.length} entries and ${list.length} values of ${name}; expected as many of each.`;
    throw new FiguresError("unequal-lengths", message, [name]);
  }
  for (let entry = 0; entry < t.length; entry += 1) {
    const now = t[entry] as number;
    if (Number.isFinite(now) && (entry === 0 || now >= (t[entry - 1] as number))) continue;
    const message = `Entry ${entry} stands at ${now}; expected finite places that never fall.`;
    throw new FiguresError("invalid-number", message, ["t", entry]);
  }
  const moments = { event: event ? [event] : [], breaks, definitionChanges };
  for (const [name, list] of Object.entries(moments)) {
    for (const { at } of list) {
      if (Number.isInteger(at) && at >= 0 && at <= t.length) continue;
      const message = `Found ${name} before entry ${at}; expected 0 to ${t.length}.`;
      throw new FiguresError("invalid-number", message, [name]);
    }
  }
}

/**
 * Draws a series that an event interrupts: what was observed, the fit in two pieces, what would have been, breaks that
 * were found without being told the event, and changes of definition, which look unlike both.
 *
 * Moments stand half-way to the entry before, at most half a usual step away. Breaks are dots below the chart with their
 * intervals; an interval that runs beyond the series has no end there. Zero is on the vertical axis unless the least value
 * is above half of the greatest. A missing value leaves a gap, and nothing is drawn across it.
 *
 * @throws {FiguresError} `unequal-lengths`; `invalid-number` for places that fall or moments beyond the entries;
 * `invalid-id`, `invalid-width`.
 */
export function interruptedSeries(record: InterruptedSeriesRecord, options: FigureOptions): string {
  check(record);
  const isEmpty = finiteSpan(Array.from(record.observed)) === null;
  return frame(record, options, isEmpty ? [] : interruptedLegend(record), (canvas) =>
    isEmpty ? emptyBody(canvas, record.words.empty) : drawInterruptedSeries(canvas, record),
  );
}
