import * as z from "zod";

/**
 * What the makers of a case decided about a tie, with the reason: how some of its segments are to be read whatever the
 * coders gave, or only a remark.
 */
export const Decision = z
  .strictObject({
    /** The tie, as a code `relation:from:to:period`. */
    code: z.string().min(1),
    /** Ids of the segments that are read otherwise; none for a remark. */
    segments: z.array(z.string().min(1)),
    /** `status/certainty`, which stands for every coder's value; empty for a remark. */
    value: z.string(),
    /** Becomes part of the tie's note. */
    reason: z.string().min(1),
  })
  .refine(({ segments, value }) => (segments.length === 0) === (value === ""), {
    path: ["value"],
    error: "expected a value where segments are named, and none where there are none",
  });
export type Decision = z.infer<typeof Decision>;
