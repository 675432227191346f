import * as z from "zod";

/** A number of a study as the index of `results.json` lists it. */
export const ResultNumber = z.object({
  id: z.string(),
  /** Id of a measure; its sentence says how the number comes about. */
  measure: z.string(),
  /** `null` where it is not defined, and where only a range is told. */
  value: z.number().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Id of the basis that it rests on. */
  rests: z.string(),
});
export type ResultNumber = z.infer<typeof ResultNumber>;
