import * as z from "zod";

const plainText = /^\P{Cc}+$/u;

/** A name of a parameter, an output or a column: any text in one line. */
export const SweepName = z
  .string()
  .max(200)
  .regex(plainText, { error: "Invalid input: expected a text in one line" });

const number = z.number();

/** What one coordinate of a design's points means: a number between two bounds, or one of several levels. */
export const SweepParameter = z.union([
  z
    .strictObject({ name: SweepName, min: number, max: number })
    .refine(({ min, max }) => min <= max, { path: ["max"], error: "Too small: expected max to be >=min" }),
  z.strictObject({ name: SweepName, levels: z.array(number).min(1).max(65_536) }),
]);
export type SweepParameter = z.infer<typeof SweepParameter>;
