import * as z from "zod";

/**
 * Where the levels of a factor stand: `ends`, the first at 0 and the last at 1, or `middles` of equal parts, so that
 * floor(x · levels) is the level. Default: `ends`.
 */
export const levelsAt = z.enum(["ends", "middles"]);

/** Place of one of `levels` levels, from 0; a single level stands in the middle. */
export function levelPlace(level: number, levels: number, at: z.infer<typeof levelsAt> = "ends"): number {
  return at === "middles" || levels === 1 ? (level + 0.5) / levels : level / (levels - 1);
}
