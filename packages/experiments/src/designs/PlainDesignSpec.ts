import * as z from "zod";
import { directionNumbers } from "./directionNumbers.ts";
import { FractionSpec } from "./FractionSpec.ts";
import { levelsAt } from "./levelPlace.ts";

const most = 2 ** 31;
const largestSequence = directionNumbers.length + 1;

const dimensions = z.int().min(0);
const size = z.int().min(1).max(most);
const seed = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Points of the sequence to leave out at its start. Default: 0. */
const skip = z.int().min(0).max(most).optional();
/** How a seed scrambles the sequence. Default: `linear-matrix`. */
const scrambling = z.enum(["linear-matrix", "owen"]).optional();

const together = (sizes: readonly number[]): number => sizes.reduce((product, each) => product * each, 1);
const atMost = (what: string) => `Too big: expected ${what} to be <=${most}`;
const scramblesBySeed = (spec: { seed: number | null; scrambling?: string | undefined }) =>
  spec.seed !== null || spec.scrambling === undefined;
const needsSeed = { path: ["scrambling"], error: "Invalid input: expected no scrambling without a seed" };

/** A design that repeats no other. */
export const PlainDesignSpec = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("sobol"),
      dimensions: dimensions.max(largestSequence),
      size,
      /** `null` leaves the sequence unscrambled. */
      seed: seed.nullable(),
      skip,
      scrambling,
    })
    .refine(scramblesBySeed, needsSeed),
  z.strictObject({ kind: z.literal("latin-hypercube"), dimensions, size, seed }),
  z
    .strictObject({
      kind: z.literal("maximin-latin-hypercube"),
      dimensions: dimensions.max(1024),
      size: size.max(4096),
      seed,
      /** How many exchanges are tried. Default: 10,000. */
      trials: z.int().min(0).max(1e6).optional(),
    })
    .refine((spec) => spec.dimensions * spec.size <= 2 ** 20, {
      error: "Too big: expected dimensions * size to be <=1048576",
    }),
  z
    .strictObject({ kind: z.literal("full-factorial"), levels: z.array(size), levelsAt: levelsAt.optional() })
    .refine(({ levels }) => together(levels) <= most, { path: ["levels"], error: atMost("their product") }),
  FractionSpec,
  z
    .strictObject({
      kind: z.literal("morris"),
      dimensions,
      trajectories: size,
      levels: z.int().min(2).max(1024),
      /** Levels that a factor moves by. Default: half of them, rounded down. */
      step: z.int().min(1).optional(),
      seed,
      levelsAt: levelsAt.optional(),
    })
    .refine(({ levels, step = 1 }) => step < levels, {
      path: ["step"],
      error: "Too big: expected step to be <levels",
    })
    .refine((spec) => together([spec.trajectories, spec.dimensions + 1]) <= most, {
      error: atMost("trajectories * (dimensions + 1)"),
    }),
  z
    .strictObject({
      kind: z.literal("saltelli"),
      dimensions: dimensions.max(largestSequence / 2),
      /** Pairs of points that the blocks are made of; a power of two. */
      samples: size,
      seed: seed.nullable(),
      skip,
      scrambling,
      /** Whether blocks BA_i are there, for indices of pairs. Default: false. */
      secondOrder: z.boolean().optional(),
    })
    .refine(scramblesBySeed, needsSeed)
    .refine((spec) => spec.samples * (2 * spec.dimensions + 2) <= most, {
      error: atMost("samples * (2 * dimensions + 2)"),
    }),
  z
    .strictObject({
      kind: z.literal("points"),
      points: z
        .array(z.array(z.number().min(0).max(1)))
        .min(1)
        .max(2 ** 24),
    })
    .refine(({ points }) => points.every(({ length }) => length === points[0]?.length), {
      path: ["points"],
      error: "Invalid input: expected as many numbers in every point",
    }),
]);
export type PlainDesignSpec = z.infer<typeof PlainDesignSpec>;
