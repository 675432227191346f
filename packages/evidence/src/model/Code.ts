/** An entry of a codebook; codes form trees. */
export interface Code {
  readonly id: string;
  readonly name: string;
  /** Id of the code above it; `null` at the top. */
  readonly parent: string | null;
  /** When to use it, and when not. */
  readonly description: string;
  /** `#rrggbb`, or `null`. */
  readonly colour: string | null;
  /** A code that only groups others is `false`. */
  readonly isCodable: boolean;
}
