import * as z from "zod";

/** What a queue carries: the name of a sweep, whose manifest lies beside the queue, and which of its shards to run. */
export const Job = z.strictObject({
  sweep: z.string().regex(/^[0-9a-f]{64}-\d{1,7}$/),
  index: z.int().min(0),
});
export type Job = z.infer<typeof Job>;
