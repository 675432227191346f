import * as z from "zod";

const ids = z.array(z.string()).default([]);

/** What numbers rest on: ids into the tables of the same file, other bases, and what is assumed, in words. */
export const ResultBasis = z.object({
  id: z.string(),
  ties: ids,
  segments: ids,
  sources: ids,
  parameters: ids,
  assumptions: ids,
  bases: ids,
});
export type ResultBasis = z.infer<typeof ResultBasis>;
