import type {
  DifferenceInDifferences,
  Limit,
  PlaceboDates,
  SegmentedRegression,
  StructuralBreaks,
  SyntheticControl,
} from "@commonweal/collaboration-metrics";

/** The entries on one side of the event. */
export interface SideOfSeries {
  readonly entries: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface DefinitionChange {
  /** First entry that is counted by the new definition. */
  readonly at: number;
  readonly label: string;
  /** The new definition, `null` where the command line names the date. */
  readonly definition: string | null;
}

/** What `interrupt` prints of a series. */
export interface Interruption {
  readonly file: string;
  readonly column: string;
  readonly unit: string | null;
  /** The entries that are compared: those with a value, one a date. */
  readonly series: {
    readonly labels: readonly string[];
    readonly values: readonly number[];
    readonly lines: readonly number[];
  };
  /** The event: as asked, and the first entry after it. */
  readonly event: { readonly asked: string; readonly at: number; readonly label: string | null };
  readonly before: SideOfSeries;
  readonly after: SideOfSeries;
  readonly model: "segmented" | "level";
  readonly errors: "ar1" | "independent" | { readonly neweyWest: number };
  readonly period: number;
  readonly definitionChanges: readonly DefinitionChange[];
  readonly regression: SegmentedRegression | null;
  readonly placebo: PlaceboDates | null;
  readonly breaks: StructuralBreaks | null;
  /** Comparisons with other columns; left out without `--donors`. */
  readonly donors?: {
    readonly names: readonly string[];
    readonly synthetic: SyntheticControl | null;
    readonly differences: DifferenceInDifferences | null;
  };
  /** What this series and event cannot show. */
  readonly limits: readonly Limit[];
  /** Why values are `null`, by their name. */
  readonly undefined: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}
