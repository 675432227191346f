import type { Band, Curve, DrawnQuantity } from "../model/Curves.ts";
import type { LabWords } from "../page/words.ts";
import type { PanelBand, PanelLine, PanelRecord } from "./linePanel.ts";

export interface Shown {
  readonly curves: readonly [Curve, Curve];
  /** Bands of baseline and counterfactual; `null` until agents have answered. */
  readonly bands: readonly [Band | null, Band | null];
  readonly surgeWeeks: number;
}

const groups = ["State", "Capital", "Society"] as const;
const colourOf = { State: "state", Capital: "capital", Society: "society" } as const;
const weeksShown = 40;

function late<Each extends { readonly week: Float64Array; readonly onset: number }>({ week, onset }: Each) {
  const start = week[onset] as number;
  return { x: week.subarray(onset).map((each) => each - start), from: onset };
}

function topOf(values: readonly ArrayLike<number>[], least: number): number {
  let top = least;
  for (const list of values)
    for (let place = 0; place < list.length; place += 1) top = Math.max(top, list[place] as number);
  return top;
}

function emergency(
  shown: Shown,
  words: LabWords,
  quantity: DrawnQuantity,
  title: string,
  unit: string,
): PanelRecord {
  const [baseline, other] = shown.curves;
  const line = (curve: Curve, colour: PanelLine["colour"], dashed: boolean): PanelLine => {
    const { x, from } = late(curve);
    return { x, y: curve.path[quantity].subarray(from), colour, dashed };
  };
  const band = (found: Band | null, colour: PanelBand["colour"]): PanelBand[] => {
    if (!found) return [];
    const { x, from } = late(found);
    return [
      { x, low: found.low[quantity].subarray(from), high: found.high[quantity].subarray(from), colour },
    ];
  };
  const lines = [line(baseline, "ink", false), line(other, "other", true)];
  const bands = [...band(shown.bands[0], "muted"), ...band(shown.bands[1], "other")];
  const { trigger } = baseline.outcome;
  return {
    title,
    xLabel: words.emergencyWeek,
    yLabel: unit,
    xSpan: [0, weeksShown],
    ySpan:
      quantity === "quality"
        ? [0, 1]
        : [0, topOf([...lines.map(({ y }) => y), ...bands.map(({ high }) => high)], 0.1)],
    lines,
    bands,
    events: [
      ...(trigger === null ? [] : [{ x: trigger, label: words.campaign }]),
      { x: shown.surgeWeeks, label: words.surgeEnds },
    ],
  };
}

function wholeRun(shown: Shown, words: LabWords, kind: "x" | "y", title: string, unit: string): PanelRecord {
  const [baseline, other] = shown.curves;
  const [band] = shown.bands;
  const lineOf = (curve: Curve, group: (typeof groups)[number], dashed: boolean): PanelLine => ({
    x: curve.week,
    y: curve.path[`${kind}${group}`],
    colour: colourOf[group],
    dashed,
  });
  const environment: PanelLine = { x: baseline.week, y: baseline.path.environment, colour: "muted" };
  const lines = [
    ...(kind === "y" ? [environment] : []),
    ...groups.map((group) => lineOf(baseline, group, false)),
    ...(kind === "x" ? groups.map((group) => lineOf(other, group, true)) : []),
  ];
  return {
    title,
    xLabel: words.week,
    yLabel: unit,
    xSpan: [0, baseline.week.at(-1) as number],
    ySpan: [
      0,
      kind === "x"
        ? 1
        : topOf(
            lines.map(({ y }) => y),
            1,
          ),
    ],
    lines,
    bands:
      kind === "x" && band
        ? groups.map((group) => ({
            x: band.week,
            low: band.low[`x${group}`],
            high: band.high[`x${group}`],
            colour: colourOf[group],
          }))
        : [],
    events: [{ x: baseline.week[baseline.onset] as number, label: words.onset }],
  };
}

/** What the four panels show. */
export function panelsOf(shown: Shown, words: LabWords): readonly PanelRecord[] {
  return [
    emergency(shown, words, "quality", words.quality, words.qualityUnit),
    emergency(shown, words, "backlog", words.backlog, words.backlogUnit),
    wholeRun(shown, words, "x", words.initiative, words.initiativeUnit),
    wholeRun(shown, words, "y", words.norms, words.normsUnit),
  ];
}
