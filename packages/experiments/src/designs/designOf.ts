import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { fractionalFactorial } from "./fractionalFactorial.ts";
import { fullFactorial } from "./fullFactorial.ts";
import { latinHypercube } from "./latinHypercube.ts";
import { listedPoints } from "./listedPoints.ts";
import { maximinLatinHypercube } from "./maximinLatinHypercube.ts";
import { morrisTrajectories } from "./morrisTrajectories.ts";
import { parsedDesign } from "./parsedDesign.ts";
import { replicated } from "./replicated.ts";
import { saltelliBlocks } from "./saltelliBlocks.ts";
import { sobol } from "./sobol.ts";

/**
 * Makes the design of a description: `sobol`, `latin-hypercube`, `maximin-latin-hypercube`, `full-factorial`,
 * `fractional-factorial`, `morris`, `saltelli`, a list of `points`, or one of these `replicated`.
 *
 * Points lie in the unit cube and are computed one by one from their index; below 1, but for levels at the ends and
 * for lists. Same description, same points.
 *
 * O(dimensions); a maximin hypercube is improved at the first point that is asked for, and held.
 *
 * @example
 * const design = designOf({ kind: "sobol", dimensions: 3, size: 4, seed: null });
 * [...design.point(2)]; // => [0.75, 0.25, 0.25]
 * const corners = designOf({ kind: "full-factorial", levels: [2, 3] });
 * [...corners.point(3)]; // => [1, 0.5]
 * @throws {ExperimentsError} `invalid-design`; its path leads into the description. `point` throws `unknown-index`.
 */
export function designOf(description: DesignSpec): Design {
  return made(parsedDesign(description));
}

function made(design: DesignSpec): Design {
  switch (design.kind) {
    case "sobol":
      return sobol(design);
    case "latin-hypercube":
      return latinHypercube(design);
    case "maximin-latin-hypercube":
      return maximinLatinHypercube(design);
    case "full-factorial":
      return fullFactorial(design);
    case "fractional-factorial":
      return fractionalFactorial(design);
    case "morris":
      return morrisTrajectories(design);
    case "saltelli":
      return saltelliBlocks(design);
    case "points":
      return listedPoints(design);
    case "replicated":
      return replicated(made(design.design), design.replications);
  }
}
