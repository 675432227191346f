/** What a box asks of one input: low ≤ value < high, `null` where there is no bound, or one of some categories. */
export type Restriction =
  | {
      readonly kind: "range";
      /** Place of the input among the columns. */
      readonly input: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly kind: "values"; readonly input: number; readonly values: readonly (string | number)[] };
