import * as z from "zod";
import { CaseText } from "./CaseText.ts";
import { Id } from "./Id.ts";
import { OwnProposition } from "./OwnProposition.ts";

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const common = { statement: CaseText, segments: z.array(Id) };

const BuiltIn = z.discriminatedUnion("id", [
  z.strictObject({
    id: z.literal("P1"),
    ...common,
    cutoffs: z.strictObject({ effect: positive, majority: share }),
  }),
  z.strictObject({ id: z.literal("P2"), ...common, cutoffs: z.strictObject({ majority: share }) }),
  z.strictObject({
    id: z.literal("P3"),
    ...common,
    cutoffs: z.strictObject({ change: positive, worse: share, normalCost: share, majority: share }),
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
