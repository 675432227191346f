import * as z from "zod";

/**
 * Describes runs of GRM-1, as plain JSON.
 *
 * @example
 * Grm1Options.safeParse({ seed: 1, actors: 1000, engine: "wasm" }).success; // => true
 */
export const Grm1Options = z.strictObject({
  /** Seed of the whole study. */
  seed: z.int().min(0),
  /** Actors, at least 13. Default 1000. */
  actors: z.int().min(13).optional(),
  /** Default `"javascript"`; the bits are the same. */
  engine: z.enum(["javascript", "wasm"]).optional(),
});
export type Grm1Options = z.infer<typeof Grm1Options>;
