import type { Model } from "../ensembles/Model.ts";

/** Tells whether a factory made a model of ensembles. */
export function isModel(value: unknown): value is Model {
  if (typeof value !== "object" || value === null) return false;
  const { outputs, run } = value as Partial<Model>;
  return Array.isArray(outputs) && typeof run === "function";
}
