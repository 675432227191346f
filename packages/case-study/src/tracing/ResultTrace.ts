import { Segment, Source } from "@commonweal/evidence";
import * as z from "zod";
import { ResultBasis } from "./ResultBasis.ts";
import { ResultNumber } from "./ResultNumber.ts";

const ids = z.array(z.string());

/** What of `results.json` leads from a number to its sources; anything else in the file is let be. */
export const ResultTrace = z.object({
  numbers: z.array(ResultNumber),
  measures: z.array(z.object({ id: z.string(), how: z.string() })),
  bases: z.array(ResultBasis),
  ties: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      relation: z.string(),
      period: z.string(),
      status: z.string(),
      certainty: z.string(),
      probability: z.number().nullable(),
      supporting: ids,
      opposing: ids,
    }),
  ),
  segments: z.array(Segment.omit({ paraphrase: true })),
  sources: z.array(Source),
  parameters: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      range: z.tuple([z.number(), z.number()]).nullable(),
      provenance: z.string(),
      source: z.string().nullable(),
    }),
  ),
});
export type ResultTrace = z.infer<typeof ResultTrace>;
