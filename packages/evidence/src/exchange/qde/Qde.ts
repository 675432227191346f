/** A code as a project or a codebook writes it. */
export interface QdeCode {
  readonly guid: string;
  readonly name: string;
  readonly colour: string;
  readonly codable: string;
  /** Number of the code that it stands in; `null` at the top. */
  readonly parent: number | null;
  description: string;
  readonly notes: string[];
}

export interface QdeCoding {
  readonly guid: string;
  readonly user: string;
  code: string;
  readonly notes: string[];
}

/** A stretch of a text; a transcript gives the ids of time marks in place of positions. */
export interface QdeSelection {
  readonly name: string;
  readonly user: string;
  readonly start: string;
  readonly end: string;
  description: string;
  readonly codings: QdeCoding[];
  readonly notes: string[];
}

/** A text source, or the text that stands for a PDF, a picture or a recording. */
export interface QdeText {
  readonly guid: string;
  readonly name: string;
  readonly path: string;
  readonly richPath: string;
  content: string | null;
  readonly selections: QdeSelection[];
  /** Codings of the text as a whole. */
  readonly codings: QdeCoding[];
  /** Positions of time marks. */
  readonly marks: Map<string, string>;
}

export interface QdeNote {
  readonly path: string;
  content: string;
}

/** What a REFI-QDA file says, as it says it: nothing is resolved or checked yet. */
export interface Qde {
  name: string;
  origin: string;
  readonly users: { readonly guid: string; readonly name: string }[];
  readonly codes: QdeCode[];
  readonly texts: QdeText[];
  readonly notes: Map<string, QdeNote>;
  /** GUIDs of cases, which some programs also code with. */
  readonly cases: Set<string>;
  /** How many of each kind of thing were passed over; the kinds are words of the reader, none of the file. */
  readonly skipped: Map<string, number>;
  /** Whether the root says that it is of another vocabulary. */
  isForeign: boolean;
}
