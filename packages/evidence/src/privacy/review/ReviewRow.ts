import * as z from "zod";
import { findingKinds } from "../detection/Finding.ts";

/** A place that a researcher decides on: a whole text, or a finding in it. Undecided is replaced. */
export const ReviewRow = z.strictObject({
  /** Tells the place and its words again, by the key of the pseudonyms: other words are another place. */
  key: z.string().min(1).max(200, "expected at most 200"),
  decision: z.enum(["", "keep", "replace"]),
  kind: z.enum(["text", ...findingKinds]),
  confidence: z.enum(["", "high", "medium", "low"]),
  file: z.string(),
  /** Id of the row, or place in a YAML file. */
  row: z.string(),
  column: z.string(),
  /** Of a finding, in UTF-16 code units from 0; 0 for a whole text. */
  start: z.string().regex(/^\d{1,9}$/, "expected a whole number"),
  length: z.string().regex(/^\d{1,9}$/, "expected a whole number"),
  text: z.string(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;
