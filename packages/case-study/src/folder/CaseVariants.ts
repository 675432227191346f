import { actorKinds, communityRelations, ModelVariant } from "@commonweal/path-dependence";
import * as z from "zod";
import { Id } from "./Id.ts";

const Choice = ModelVariant.shape.choice
  .unwrap()
  .refine(({ kind, inertia = 0, deadband = 0 }) => kind !== "logit" || inertia + deadband === 0, {
    error: "expected logit as the study itself runs it, without inertia and deadband",
  });

const differ = (rules: readonly { readonly kind: string }[]): boolean =>
  new Set(rules.map(({ kind }) => kind)).size === rules.length;
const eachOnce = { error: "expected each kind once" };

/** How agents of the case's own network answer the propositions. */
const CaseAgents = z.strictObject({
  /** Accepted sets that agents run, spread over all of them; 0: no agents. Default: 48. */
  sets: z.int().min(0).max(4096).optional(),
  /** Runs of each set under each scenario. Default: 3. */
  replications: z.int().min(1).max(1000).optional(),
  /** Periods whose ties make up the network. Default: all up to the last emergency. */
  periods: z.array(Id).min(1).optional(),
  /** Kind of agent that the actors of a sector are. Default: by the sector's spheres. */
  kinds: z.record(Id, z.enum(actorKinds.map(({ id }) => id))).optional(),
  /** What ties of a relation carry, nothing included. Default: the relation of that name, influence for any other. */
  carries: z.record(Id, z.array(z.enum(communityRelations))).optional(),
  /** What reaches everybody at once, as in the mean field. Default: what no relation of the codebook carries. */
  complete: z.array(z.enum(communityRelations)).optional(),
  /** Whether every tie is as strong as any other, or as coded. Default: equal. */
  strength: z.enum(["equal", "coded"]).optional(),
});

/** What `experiment.yaml` says of the other models that answer the propositions; each part may be left out. */
export const CaseVariants = z.strictObject({
  /** First sets of the design that each mean-field variant runs; 0: no variants, agents included. Default: 512. */
  sets: z
    .int()
    .min(0)
    .max(2 ** 24)
    .optional(),
  /** Choice rules, each under every production form. */
  choices: z.array(Choice).refine(differ, eachOnce).optional(),
  productions: z.array(ModelVariant.shape.production.unwrap()).refine(differ, eachOnce).optional(),
  agents: CaseAgents.optional(),
});
export type CaseVariants = z.infer<typeof CaseVariants>;
