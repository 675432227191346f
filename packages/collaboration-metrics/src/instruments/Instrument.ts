/** One dimension of a questionnaire. */
export interface InstrumentDimension {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** Number of items in the published form; `null` where the literature at hand does not say. */
  readonly items: number | null;
  /** Why this dimension may point the other way than the others, where it may. */
  readonly signCaution?: string;
}

/** The structure of a published questionnaire, without the wording of its items, which belongs to its authors. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly dimensions: readonly InstrumentDimension[];
  /** What a user must know before comparing scores. */
  readonly cautions: readonly string[];
  readonly source: string;
}
