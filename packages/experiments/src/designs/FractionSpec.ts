import * as z from "zod";
import { levelsAt } from "./levelPlace.ts";

/** Names of factors in the order of designs; I is the identity's. */
const letters = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

const largest = 20;

/** A two-level fraction: `basis` factors in all combinations, and one factor more for every generator. */
export const FractionSpec = z
  .strictObject({
    kind: z.literal("fractional-factorial"),
    basis: z.int().min(1).max(largest),
    /** Words of the basis factors' letters (A to H, J to U), with a minus in front for the opposite levels. */
    generators: z.array(z.string().regex(/^-?[A-HJ-U]+$/)).max(largest),
    levelsAt: levelsAt.optional(),
  })
  .refine(
    ({ basis, generators }) =>
      generators.every((word) => {
        const places = [...word.replace("-", "")].map((letter) => letters.indexOf(letter));
        return new Set(places).size === places.length && places.every((place) => place < basis);
      }),
    { path: ["generators"], error: "Invalid input: expected words of different letters of the basis" },
  );
export type FractionSpec = z.infer<typeof FractionSpec>;

/** The factors of a generator as bits, the first factor lowest, and whether its levels are turned round. */
export function generatorOf(word: string): { readonly factors: number; readonly opposite: boolean } {
  const opposite = word.startsWith("-");
  const factors = [...word.slice(opposite ? 1 : 0)].reduce(
    (bits, letter) => bits | (1 << letters.indexOf(letter)),
    0,
  );
  return { factors, opposite };
}
