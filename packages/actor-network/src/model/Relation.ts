import * as z from "zod";

/** A kind of tie, for example `leads` (directed) or `meets with` (symmetric). */
export const Relation = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    labelEn: z.string(),
    labelZh: z.string(),
    directed: z.boolean(),
    /** What the source must say for a tie of this kind to be coded. */
    meaning: z.string(),
  }))();
export type Relation = z.infer<typeof Relation>;
