import * as z from "zod";
import { CaseText } from "./CaseText.ts";
import { Id } from "./Id.ts";
import { OwnProposition } from "./OwnProposition.ts";

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const common = { statement: CaseText, segments: z.array(Id) };

/** Ranges within which cut-offs might as well have been set: for telling how firm a verdict stands. Default: half to one and a half times. */
const rangesOf = <Name extends string>(cutoffs: Readonly<Record<Name, z.ZodType<number | undefined>>>) =>
  z
    .partialRecord(
      z.enum(Object.keys(cutoffs) as [Name, ...Name[]]),
      z
        .tuple([z.number().min(0), z.number().min(0)])
        .refine(([low, high]) => low <= high, { error: "expected a range from low to high" }),
    )
    .optional();

const history = { effect: positive, majority: share };
const noise = {
  /** Of pseudo-data, no cut-off: a share of a group. Default: .05. */
  noise: positive.optional(),
};
const fusion = {
  majority: share,
  /** Share of the loss removed that structure must carry. Default: .5. */
  structure: share.optional(),
  /** Of "fused, and society weak" as sufficient for a large loss. Default: .8. */
  consistency: share.optional(),
  /** Default: .7. */
  pri: share.optional(),
};
const balance = { change: positive, worse: share, normalCost: share, majority: share };

const BuiltIn = z.discriminatedUnion("id", [
  z.strictObject({
    id: z.literal("P1"),
    ...common,
    cutoffs: z.strictObject({ ...history, ...noise }),
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
]);
export type CaseProposition = z.infer<typeof BuiltIn>;

/** The rule is chosen by the id, so that a fault is told in the words of the one that was meant. */
const Proposition = z.unknown().transform((value, context): CaseProposition | OwnProposition => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  const rule = ["P1", "P2", "P3"].includes(String(id)) ? BuiltIn : OwnProposition;
  const result = rule.safeParse(value);
  if (result.success) return result.data;
  // An id that is none leaves open which rule was meant, so that nothing else can be said.
  const ofId = result.error.issues.filter(({ path: [part] }) => part === "id");
  const issues = ofId.length > 0 ? ofId : result.error.issues;
  context.issues.push(...(issues as z.core.$ZodRawIssue[]));
  return z.NEVER;
});

/** What `propositions.yaml` says: which propositions are judged, by which cut-offs set beforehand. */
export const CasePropositions = z.strictObject({ propositions: z.array(Proposition) });
export type CasePropositions = z.infer<typeof CasePropositions>;
