import {
  Intervention as ModelIntervention,
  meanFieldOutputs,
  Rebalancing,
} from "@commonweal/path-dependence";
import * as z from "zod";
import { ParameterId } from "./CaseModel.ts";
import { CaseText } from "./CaseText.ts";
import { CaseVariants } from "./CaseVariants.ts";
import { Id } from "./Id.ts";

const Intervention = z.strictObject({
  id: Id.refine((id) => id !== "baseline" && !/^P\d/.test(id), {
    error: "expected an id other than baseline and those of propositions",
  }),
  label: CaseText,
  rebalancings: z.array(Rebalancing).default([]),
  /** Steps in time that mix rebalancing, placebo permutation and capacity building. */
  sequence: z.array(ModelIntervention).optional(),
  /** Parameters multiplied by a factor. */
  scale: z.partialRecord(ParameterId, z.number().min(0)).optional(),
  /** What it stands for, and what is assumed by saying so. */
  why: CaseText.optional(),
  /** Proposed as a remedy: listed apart from the other interventions. */
  remedy: z.boolean().optional(),
  /** Ids of interventions further up, whose changes this one makes too, in this order and before its own. */
  combines: z.array(Id).min(1).optional(),
});

/** What a baseline run must show to count: an output between two bounds, and why. */
const Pattern = z
  .strictObject({
    output: z.enum(meanFieldOutputs),
    min: z.number().optional(),
    max: z.number().optional(),
    why: CaseText,
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { error: "expected min, max or both" })
  .refine(({ min = -Infinity, max = Infinity }) => min <= max, {
    error: "expected min at most max",
    path: ["min"],
  });

/** What `experiment.yaml` says: the design, the interventions, and the patterns that runs are held against. */
export const CaseExperiment = z.strictObject({
  design: z.enum(["sobol", "latin-hypercube"]),
  /** Sets of parameters. */
  size: z
    .int()
    .min(1)
    .max(2 ** 24),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  scheme: z.enum(["plain", "located"]).optional(),
  interventions: z.array(Intervention),
  patterns: z.array(Pattern),
  /** Other models that answer the same propositions. Default: those that `CaseVariants` names. */
  variants: CaseVariants.optional(),
});
export type CaseExperiment = z.infer<typeof CaseExperiment>;
export type CaseIntervention = CaseExperiment["interventions"][number];
