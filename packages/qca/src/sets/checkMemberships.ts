import { QcaError } from "../errors.ts";

/** Refuses anything but numbers in [0, 1]; `name` is the argument named in the error. */
export function checkMemberships(name: string, set: ArrayLike<number>): void {
  for (let index = 0; index < set.length; index++) {
    const value: unknown = set[index];
    if (typeof value !== "number" || !(value >= 0 && value <= 1)) {
      const found = typeof value === "number" ? `${value}` : typeof value;
      const message = `Membership ${index} of "${name}" is ${found}; expected a number from 0 to 1.`;
      throw new QcaError("invalid-membership", message, [name, index]);
    }
  }
}
