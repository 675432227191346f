/** One code of a scheme. */
export interface SchemeCode {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** The code that it belongs to; `null` at the top. */
  readonly parent: string | null;
}

/** A theory of collaboration as codes for texts and the influences that it states between them; not a score. */
export interface CodingScheme {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly SchemeCode[];
  /** What acts on what, as the theory has it; cycles are loops. */
  readonly influences: readonly (readonly [from: string, to: string])[];
  readonly source: string;
}
