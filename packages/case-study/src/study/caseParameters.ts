import { defaultParameters, Parameters } from "@commonweal/path-dependence";
import type { CaseModel } from "../folder/CaseModel.ts";

/** Puts the case's values over the model's defaults and checks the whole set. */
export function caseParameters({ parameters }: CaseModel): ReturnType<typeof Parameters.safeParse> {
  const values = Object.entries(parameters).map(([name, { value }]) => [name, value] as const);
  return Parameters.safeParse({ ...defaultParameters, ...Object.fromEntries(values) });
}
