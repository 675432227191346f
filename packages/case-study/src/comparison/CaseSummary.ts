import { Source } from "@commonweal/evidence";
import * as z from "zod";
import { CaseText } from "../folder/CaseText.ts";
import { ResultNumber } from "../tracing/ResultNumber.ts";

const ids = z.array(z.string());
const optional = z.number().nullable();
const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/** What of `results.json` one case is set beside another by; anything else in the file is let be. */
export const CaseSummary = z.object({
  case: z.object({ id: z.string(), title: CaseText }),
  version: z.string(),
  seed: z.number(),
  sets: z.number(),
  draws: z.number(),
  tried: z.number(),
  accepted: z.number(),
  codebook: z.object({ sectors: ids, levels: ids, relations: ids }),
  periods: z.array(
    z.object({
      id: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      regime: z.enum(["normal", "emergency"]).nullable(),
      actors: z.number(),
      ties: z.number(),
      contested: z.number(),
    }),
  ),
  facets: z.array(z.object({ facet: z.string(), period: z.string(), value: optional, interval })),
  patterns: z.array(z.object({ output: z.string(), min: optional, max: optional })),
  parameters: z.array(
    z.object({ name: z.string(), value: z.number(), range: z.tuple([z.number(), z.number()]).nullable() }),
  ),
  propositions: z.array(
    z.object({
      id: z.string(),
      statement: CaseText.nullable(),
      verdict: z.enum(["supported", "contradicted", "undetermined"]),
      share: optional,
      interval,
      parts: z.array(z.object({ id: z.string(), side: z.string(), cutoff: z.number() })),
    }),
  ),
  sources: z.array(Source),
  numbers: z.array(ResultNumber),
});
export type CaseSummary = z.infer<typeof CaseSummary>;
