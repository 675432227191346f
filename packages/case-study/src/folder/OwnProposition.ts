import { meanFieldOutputs } from "@commonweal/path-dependence";
import * as z from "zod";
import { CaseText } from "./CaseText.ts";
import { Id } from "./Id.ts";

const either = { error: "expected below, above or both" };

/** A claim: the effect that is looked at in every accepted set, when it counts, and in how many sets it must. */
const OwnClaim = z.strictObject({
  id: Id,
  /** The claim in words, as the report prints it. */
  says: CaseText,
  compare: z.strictObject({
    /** `baseline` or the id of an intervention. */
    scenario: Id,
    /** What it is held against: `baseline` or the id of an intervention. */
    with: Id.default("baseline"),
    output: z.enum(meanFieldOutputs),
    /** `difference`: scenario less with. `relative`: that over the size of with; 1, 0 or −1 where that is 0. */
    as: z.enum(["difference", "relative"]),
  }),
  /** The effect counts as holding strictly below and strictly above these. */
  holds: z
    .strictObject({ below: z.number().optional(), above: z.number().optional() })
    .refine(({ below, above }) => below !== undefined || above !== undefined, either),
  /** Share of the accepted sets that the claim must hold in: more than `above`, or fewer than `below`. */
  in: z
    .strictObject({ above: z.number().min(0).max(1).optional(), below: z.number().min(0).max(1).optional() })
    .refine(({ below, above }) => (below === undefined) !== (above === undefined), {
      error: "expected either above or below",
    }),
});

/** A proposition of the case's own: claims about its interventions, with cut-offs set beforehand. */
export const OwnProposition = z.strictObject({
  id: Id.refine((id) => !/^P\d/.test(id), {
    error: "expected P1, P2 or P3, or an id that does not begin with P and a digit",
  }),
  statement: CaseText,
  segments: z.array(Id),
  claims: z
    .array(OwnClaim)
    .min(1)
    .refine((claims) => claims.some((claim) => claim.in.above !== undefined), {
      error: "expected at least one claim that must hold in more than a share (in: { above })",
    }),
});
export type OwnProposition = z.infer<typeof OwnProposition>;
export type OwnClaim = OwnProposition["claims"][number];
