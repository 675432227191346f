import * as z from "zod";
import { CaseText } from "./CaseText.ts";
import { Id } from "./Id.ts";

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const common = { statement: CaseText, segments: z.array(Id) };

/** Ranges within which cut-offs might as well have been set: for telling how firm a verdict stands. Default: half to one and a half times. */
const rangesOf = <Name extends string>(cutoffs: Readonly<Record<Name, z.ZodNumber>>) =>
  z
    .partialRecord(
      z.enum(Object.keys(cutoffs) as [Name, ...Name[]]),
      z
        .tuple([z.number().min(0), z.number().min(0)])
        .refine(([low, high]) => low <= high, { error: "expected a range from low to high" }),
    )
    .optional();

const history = { effect: positive, majority: share };
const fusion = { majority: share };
const balance = { change: positive, worse: share, normalCost: share, majority: share };

/** What `propositions.yaml` says: which built-in propositions are judged, by which cut-offs set beforehand. */
export const CasePropositions = z.strictObject({
  propositions: z.array(
    z.discriminatedUnion("id", [
      z.strictObject({
        id: z.literal("P1"),
        ...common,
        cutoffs: z.strictObject(history),
        ranges: rangesOf(history),
      }),
      z.strictObject({
        id: z.literal("P2"),
        ...common,
        cutoffs: z.strictObject(fusion),
        ranges: rangesOf(fusion),
      }),
      z.strictObject({
        id: z.literal("P3"),
        ...common,
        cutoffs: z.strictObject(balance),
        ranges: rangesOf(balance),
      }),
    ]),
  ),
});
export type CasePropositions = z.infer<typeof CasePropositions>;
export type CaseProposition = CasePropositions["propositions"][number];
