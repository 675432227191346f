import { DesignSpec, designOf } from "@commonweal/experiments";
import * as z from "zod";

/** What a queue carries: points of a design for a model that the worker knows by name. No code, no address, no text. */
export const Job = z
  .strictObject({
    design: DesignSpec,
    /** A name that `serveEnsembles` was given. */
    model: z.string().min(1).max(200),
    /** Plain data for the model's factory. */
    setup: z.json(),
    from: z.int().min(0),
    to: z.int().min(1),
  })
  .refine(({ from, to, design }) => from < to && to <= pointsOf(design), {
    error: "expected a range within the design",
    path: ["to"],
  });
export type Job = z.infer<typeof Job>;

/** None where the description is faulty, which is told by itself. */
function pointsOf(design: DesignSpec): number {
  return DesignSpec.safeParse(design).success ? designOf(design).size : 0;
}

/** What a worker sends back: rows as little-endian 64-bit numbers in base64, or the fault of the input. */
export const Answer = z.union([
  z.strictObject({ outputs: z.array(z.string()), rows: z.int(), values: z.base64() }),
  z.strictObject({ code: z.string(), message: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;
