import type { ModelVerdicts } from "../study/variants/ModelAnswers.ts";
import type { ResultKey } from "./resultKeys.ts";

type Model = Pick<ModelVerdicts, "id">;

/** Names every number that another model gives: `variant.fermi.ces.P3.share`. */
export const variantKeys = {
  sets: (what: "tried" | "accepted", { id }: Model): ResultKey => ({
    id: `variant.${id}.${what}`,
    measure: `variant.${what}`,
    rests: `variant.${id}`,
  }),
  share: ({ id }: Model, proposition: string): ResultKey => ({
    id: `variant.${id}.${proposition}.share`,
    measure: "variant.share",
    rests: `variant.${id}.${proposition}`,
  }),
  claim: (
    what: "holds" | "share" | "effect",
    { id }: Model,
    proposition: string,
    claim: string,
  ): ResultKey => ({
    id: `variant.${id}.${proposition}.${claim}.${what}`,
    measure: `claim.${what}`,
    rests: `variant.${id}.${proposition}`,
  }),
  community: (
    what: "actors" | "ties" | "networks" | "startable" | "replications" | "showing",
    { id }: Model,
  ): ResultKey => ({
    id: `variant.${id}.${what}`,
    measure: `community.${what}`,
    rests: `variant.${id}`,
  }),
};
