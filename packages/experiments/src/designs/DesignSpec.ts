import * as z from "zod";
import { directionNumbers } from "./directionNumbers.ts";

const dimensions = z.int().min(0);
const size = z
  .int()
  .min(1)
  .max(2 ** 31);
const seed = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Describes a design as plain JSON: the same description gives the same points everywhere. */
export const DesignSpec = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sobol"),
    dimensions: dimensions.max(directionNumbers.length + 1),
    size,
    /** `null` leaves the sequence unscrambled. */
    seed: seed.nullable(),
    /** Points of the sequence to leave out at its start. Default: 0. */
    skip: z
      .int()
      .min(0)
      .max(2 ** 31)
      .optional(),
  }),
  z.strictObject({ kind: z.literal("latin-hypercube"), dimensions, size, seed }),
]);
export type DesignSpec = z.infer<typeof DesignSpec>;
