import { QcaError } from "../errors.ts";

/** Refuses anything but numbers in [0, 1]; `path` leads to the set, from an argument on. */
export function checkMemberships(path: readonly PropertyKey[], set: ArrayLike<number>): void {
  for (let index = 0; index < set.length; index++) {
    const value: unknown = set[index];
    if (typeof value === "number" && value >= 0 && value <= 1) continue;
    const found = typeof value === "number" ? `${value}` : typeof value;
    const message = `Membership ${index} of ${placeOf(path)} is ${found}; expected a number from 0 to 1.`;
    throw new QcaError("invalid-membership", message, [...path, index]);
  }
}

/** A path as it stands in code, such as `conditions[0].values`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .slice(1);
}
