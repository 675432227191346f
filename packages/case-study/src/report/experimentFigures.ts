import { type FigureOptions, sensitivityBars, type TrajectoryPanel, trajectories } from "@commonweal/figures";
import { doseKinds } from "../experiments/designScenarios.ts";
import type { DoseResponse } from "../experiments/doseResponse.ts";
import type { RemovalShares } from "../experiments/removalShares.ts";
import type { Study } from "../study/Study.ts";
import { experimentWordsOf } from "./experimentWordsOf.ts";
import { figureWordsOf } from "./figureWords.ts";
import type { Language } from "./words.ts";

function causeFigure({ causes }: RemovalShares, language: Language, options: FigureOptions): string {
  const words = experimentWordsOf(language);
  return sensitivityBars(
    {
      id: "causes",
      title: words.removal,
      source: figureWordsOf(language).modelSource,
      description: words.removalDescription,
      rows: causes.map(({ cause, share, pooled }) => ({
        label: words.causes[cause],
        first: { value: share?.median ?? null, interval: share && { low: share.low, high: share.high } },
        total: { value: pooled, interval: null },
      })),
      words: words.bars,
    },
    options,
  );
}

function doseFigure({ rows }: DoseResponse, language: Language, options: FigureOptions): string {
  const words = experimentWordsOf(language);
  const panels = doseKinds.map((kind): TrajectoryPanel => {
    const of = rows.filter((row) => row.kind === kind);
    const changes = (what: "low" | "median" | "high") => [
      0,
      ...of.map(({ change }) => change?.[what] ?? null),
    ];
    return {
      title: words.doseKinds[kind],
      xLabel: words.dose,
      yLabel: words.lossChange,
      series: [
        {
          label: words.bars.first,
          key: "other",
          t: [0, ...of.map(({ dose }) => dose)],
          y: changes("median"),
          bands: [{ label: words.range, low: changes("low"), high: changes("high") }],
        },
      ],
      events: [],
    };
  });
  return trajectories(
    {
      id: "doses",
      title: words.doses,
      source: figureWordsOf(language).modelSource,
      description: words.dosesDescription,
      panels,
      words: words.curves,
    },
    options,
  );
}

/** Draws what each cause takes away of the loss, and how loss answers to doses; nothing where no set was accepted. */
export function experimentFigures(
  { experiments }: Study,
  language: Language,
  options: FigureOptions,
): [string, string][] {
  const { removal, doses } = experiments;
  return [
    ...(removal ? [["causes", causeFigure(removal, language, options)] as [string, string]] : []),
    ...(doses ? [["doses", doseFigure(doses, language, options)] as [string, string]] : []),
  ];
}
