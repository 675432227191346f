import * as z from "zod";

/** What differences between values mean: none but being unlike, order, distance, or proportion. */
export const Level = z.enum(["nominal", "ordinal", "interval", "ratio"]);
export type Level = z.infer<typeof Level>;
