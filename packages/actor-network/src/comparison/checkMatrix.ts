import { ActorNetworkError } from "../errors.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";

/** Refuses a matrix of the wrong size, with a number that is not finite, or without direction and yet not symmetric. */
export function checkMatrix({ directed, order, values }: DyadMatrix, path: readonly PropertyKey[]): void {
  const refuse = (found: string, expected: string): never => {
    const message = `${path.join(".")} ${found}; expected ${expected}.`;
    throw new ActorNetworkError("invalid-option", message, path);
  };
  if (values.length !== order * order) {
    refuse(`has ${values.length} numbers`, `${order * order}, one for each pair of ${order} actors`);
  }
  for (let from = 0; from < order; from += 1) {
    for (let to = 0; to < order; to += 1) {
      if (from === to) continue;
      const [value, back] = [values[from * order + to] as number, values[to * order + from] as number];
      if (!Number.isFinite(value))
        refuse(`has ${value} from actor ${from} to actor ${to}`, "a finite number");
      if (!directed && value !== back) {
        refuse(
          `has ${value} from actor ${from} to actor ${to} and ${back} back`,
          "the same number both ways without direction",
        );
      }
    }
  }
}
