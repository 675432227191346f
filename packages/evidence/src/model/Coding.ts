import * as z from "zod";

/** What one coder read in one segment: a code and, if it has one, a value. */
export const Coding = z.strictObject({
  coder: z.string().min(1),
  /** Id of a segment. */
  segment: z.string().min(1),
  code: z.string().min(1),
  value: z.string(),
});
export type Coding = z.infer<typeof Coding>;
