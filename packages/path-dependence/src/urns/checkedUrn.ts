import { PathDependenceError } from "../errors.ts";
import type { Urn } from "./Urn.ts";

/** Copies what an urn holds, after a look at it: two colours or more, none negative, not all 0. */
export function checkedUrn({ initial, added = 1 }: Pick<Urn, "initial" | "added">): {
  readonly initial: Float64Array;
  readonly added: number;
} {
  const refuse = (found: string, expected: string, path: PropertyKey[]): never => {
    throw new PathDependenceError("invalid-urn", `Found ${found}; expected ${expected}.`, path);
  };
  const counts = Float64Array.from(initial);
  if (counts.length < 2 || counts.length > 256) refuse(`${counts.length} colours`, "2 to 256", ["initial"]);
  let total = 0;
  counts.forEach((count, colour) => {
    if (!(count >= 0 && count < Infinity))
      refuse(`${count} balls`, "a finite number of at least 0", ["initial", colour]);
    total += count;
  });
  if (!(total > 0 && total < Infinity))
    refuse(`${total} balls in all`, "a finite number above 0", ["initial"]);
  if (!(added > 0 && added < Infinity)) refuse(`added = ${added}`, "a finite number above 0", ["added"]);
  return { initial: counts, added };
}
