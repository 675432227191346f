import { type ParameterName, parameterTable } from "@commonweal/path-dependence";
import * as z from "zod";

/** The names of the model's parameters. */
export const ParameterId = z.enum(
  parameterTable.map(({ name }) => name) as [ParameterName, ...ParameterName[]],
);

const CaseParameter = z
  .strictObject({
    value: z.number(),
    /** Drawn from this range in the ensemble; a parameter without one stays at its value. */
    range: z.tuple([z.number(), z.number()]).optional(),
    provenance: z.enum(["found", "computed", "assumed", "calibrated"]),
    /** Where the value comes from: segment ids for `found`, a sentence else. */
    source: z.string().min(1),
  })
  .refine(({ range }) => range === undefined || range[0] <= range[1], {
    error: "expected a range from low to high",
    path: ["range"],
  })
  .refine(({ value, range }) => range === undefined || (range[0] <= value && value <= range[1]), {
    error: "expected a value inside the range",
    path: ["value"],
  });

/** What `model.yaml` says: the parameters that the case gives a value, and where each comes from. */
export const CaseModel = z.strictObject({ parameters: z.partialRecord(ParameterId, CaseParameter) });
export type CaseModel = z.infer<typeof CaseModel>;
