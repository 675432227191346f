import * as z from "zod";

/**
 * What the evidence says about a tie in its period: `present`; `weak` (present in name); `absent` (looked for
 * and denied); `historic` (over before the period); `contested` (sources disagree).
 */
export const TieStatus = /* @__PURE__ */ z.enum(["present", "weak", "absent", "historic", "contested"]);
export type TieStatus = z.infer<typeof TieStatus>;

/** How sure the coders are. */
export const Certainty = /* @__PURE__ */ z.enum(["high", "medium", "low"]);
export type Certainty = z.infer<typeof Certainty>;

/** One coded claim that two actors are related, in one period. */
export const Tie = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    from: z.string().min(1),
    to: z.string().min(1),
    relation: z.string().min(1),
    period: z.string().min(1),
    /** Finite and above 0; a larger number is a stronger tie. The unit is the codebook's. */
    strength: z.number().positive(),
    status: TieStatus,
    certainty: Certainty,
    /** Ids of the segments of evidence that the claim rests on. */
    segments: z.array(z.string().min(1)),
    note: z.string(),
  }))();
export type Tie = z.infer<typeof Tie>;
