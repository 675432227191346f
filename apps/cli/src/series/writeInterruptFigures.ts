import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import { type InterruptedSeriesRecord, interruptedSeries } from "@commonweal/figures";
import { parseHTML } from "linkedom";
import { dayOf } from "./dayOf.ts";
import type { Interruption } from "./Interruption.ts";
import { interruptFigureWords } from "./interruptFigureWords.ts";

/** Where entries stand: at their days where there are dates, else at their places. */
function placesOf({ series }: Interruption, hasDates: boolean): number[] {
  const days = hasDates ? series.labels.map(dayOf) : [];
  const neverFalls =
    days.length > 0 && days.every((day, place) => place === 0 || day >= (days[place - 1] as number));
  return neverFalls ? days : [...series.labels.keys()];
}

function recordOf(found: Interruption, hasDates: boolean, lang: "en" | "zh"): InterruptedSeriesRecord {
  const words = interruptFigureWords[lang];
  const { series, event, regression, breaks, definitionChanges } = found;
  const after = (line: readonly number[]) => line.map((value, place) => (place < event.at ? null : value));
  const isInside = event.at > 0 && event.at < series.labels.length;
  return {
    id: "series",
    title: words.title(found),
    source: words.source(found),
    description: words.description(found),
    xLabel: hasDates ? words.date : words.entry,
    yLabel: found.unit ?? found.column,
    t: placesOf(found, hasDates),
    labels: series.labels,
    observed: series.values,
    fitted: regression && { y: regression.fitted, ...regression.fittedBand },
    counterfactual: regression && {
      y: after(regression.counterfactual),
      low: after(regression.counterfactualBand.low),
      high: after(regression.counterfactualBand.high),
    },
    event: isInside ? { at: event.at, label: event.asked } : null,
    breaks: breaks?.intervals ?? [],
    definitionChanges: definitionChanges.map(({ at, label, definition }) => ({
      at,
      label: definition ?? label,
    })),
    words,
  };
}

/** Writes the figures of `interrupt` into a folder: series.svg, and donors.svg where donors were compared. */
export async function writeInterruptFigures(
  folder: string,
  found: Interruption,
  hasDates: boolean,
  lang: "en" | "zh",
): Promise<void> {
  const options = { document: parseHTML("<html></html>").document, lang };
  const record = recordOf(found, hasDates, lang);
  await writeAtomically(join(folder, "series.svg"), interruptedSeries(record, options));
  const synthetic = found.donors?.synthetic;
  if (!synthetic || synthetic.synthetic.length !== found.series.values.length) return;
  const words = interruptFigureWords[lang];
  const compared: InterruptedSeriesRecord = {
    ...record,
    id: "donors",
    title: words.donorsTitle(found),
    fitted: null,
    counterfactual: { y: synthetic.synthetic },
    breaks: [],
    words: { ...words, counterfactual: words.synthetic },
  };
  await writeAtomically(join(folder, "donors.svg"), interruptedSeries(compared, options));
}
