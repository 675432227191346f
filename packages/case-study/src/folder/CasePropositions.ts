import * as z from "zod";
import { CaseText } from "./CaseText.ts";
import { Id } from "./Id.ts";

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const common = { statement: CaseText, segments: z.array(Id) };

/** What `propositions.yaml` says: which built-in propositions are judged, by which cut-offs set beforehand. */
export const CasePropositions = z.strictObject({
  propositions: z.array(
    z.discriminatedUnion("id", [
      z.strictObject({
        id: z.literal("P1"),
        ...common,
        cutoffs: z.strictObject({
          effect: positive,
          majority: share,
          /** Of pseudo-data, as a share of a group. Default: .05. */
          noise: positive.optional(),
        }),
      }),
      z.strictObject({
        id: z.literal("P2"),
        ...common,
        cutoffs: z.strictObject({
          majority: share,
          /** Share of the loss removed that structure must carry. Default: .5. */
          structure: share.optional(),
          /** Of "fused, and society weak" as sufficient for a large loss. Default: .8. */
          consistency: share.optional(),
          /** Default: .7. */
          pri: share.optional(),
        }),
      }),
      z.strictObject({
        id: z.literal("P3"),
        ...common,
        cutoffs: z.strictObject({ change: positive, worse: share, normalCost: share, majority: share }),
      }),
    ]),
  ),
});
export type CasePropositions = z.infer<typeof CasePropositions>;
export type CaseProposition = CasePropositions["propositions"][number];
