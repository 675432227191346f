import type { FigureOptions } from "@commonweal/figures";
import type { analysisFigureWords } from "./analysisFigureWords.ts";
import type { SweepColumns } from "./SweepColumns.ts";

/** What the figures of an analysis are drawn with. */
export interface Drawing {
  readonly sweep: SweepColumns;
  readonly words: (typeof analysisFigureWords)["en" | "zh"];
  readonly options: FigureOptions;
}

/** A figure under the name of its file. */
export type NamedFigure = readonly [name: string, svg: string];
