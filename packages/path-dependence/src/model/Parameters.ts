import * as z from "zod";
import { type ParameterName, parameterTable } from "./parameterTable.ts";
import { powerSumTolerance } from "./powerSumTolerance.ts";

const shape = Object.fromEntries(
  parameterTable.map(({ name, min, max }) => [name, z.number().min(min).max(max)]),
) as Record<ParameterName, z.ZodNumber>;

/**
 * Describes one run of the State-Capital-Society model: a flat object of numbers.
 *
 * Names, units and accepted limits stand in `parameterTable`. The three power shares add up to 1 (within 1e-9).
 *
 * @example
 * Parameters.safeParse({ ...defaultParameters, powerState: 0.9 }).success; // => false
 */
export const Parameters = z
  .strictObject(shape)
  .refine(
    ({ powerState, powerCapital, powerSociety }) =>
      Math.abs(powerState + powerCapital + powerSociety - 1) <= powerSumTolerance,
    {
      path: ["powerState"],
      error: "The power shares do not add up; expected powerState + powerCapital + powerSociety = 1.",
    },
  );
export type Parameters = z.infer<typeof Parameters>;
