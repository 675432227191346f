/** A number with its interval; `null` where there is none. */
export interface KnownValue {
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}
