import { ExperimentsError } from "../errors.ts";
import type { Design } from "./Design.ts";
import { DesignSpec } from "./DesignSpec.ts";
import { latinHypercube } from "./latinHypercube.ts";
import { sobol } from "./sobol.ts";

/**
 * Makes the design of a description: a Sobol sequence or a Latin hypercube.
 *
 * Points lie in [0, 1)^dimensions and are computed one by one from their index. Same description, same points.
 *
 * O(dimensions).
 *
 * @example
 * const design = designOf({ kind: "sobol", dimensions: 3, size: 4, seed: null });
 * [...design.point(2)]; // => [0.75, 0.25, 0.25]
 * @throws {ExperimentsError} `invalid-design`; its path leads into the description. `point` throws `unknown-index`.
 */
export function designOf(description: DesignSpec): Design {
  const result = DesignSpec.safeParse(description);
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = issue?.path ?? [];
    const expected = issue?.message.replace(/^[^:]*: expected /, "expected ");
    const place = path.length > 0 ? `Design, ${path.map(String).join(".")}` : "Design";
    throw new ExperimentsError("invalid-design", `${place}: ${expected}.`, path);
  }
  return result.data.kind === "sobol" ? sobol(result.data) : latinHypercube(result.data);
}
