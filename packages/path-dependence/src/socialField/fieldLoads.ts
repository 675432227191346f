import { demand } from "../model/demand.ts";
import type { SocialField } from "./SocialField.ts";

/** K = βJ and βh of a field. Throws `invalid-parameters`. */
export function fieldLoads({ precision, coupling, field = 0 }: SocialField): {
  readonly pull: number;
  readonly push: number;
} {
  demand(precision >= 0 && precision < Infinity, "precision", precision, "a finite number of at least 0");
  demand(Number.isFinite(coupling), "coupling", coupling, "a finite number");
  demand(Number.isFinite(field), "field", field, "a finite number");
  const [pull, push] = [precision * coupling, precision * field];
  demand(Number.isFinite(pull), "precision × coupling", pull, "a finite number", ["coupling"]);
  demand(Number.isFinite(push), "precision × field", push, "a finite number", ["field"]);
  return { pull, push };
}
