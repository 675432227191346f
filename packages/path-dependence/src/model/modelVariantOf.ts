import { PathDependenceError } from "../errors.ts";
import { ModelVariant } from "./ModelVariant.ts";

/** Checks a variant. Throws `invalid-variant` naming the first fault. */
export function modelVariantOf(value: unknown): ModelVariant {
  const result = ModelVariant.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = ["variant", ...(issue?.path ?? [])];
  throw new PathDependenceError("invalid-variant", `${path.map(String).join(".")}: ${issue?.message}`, path);
}
