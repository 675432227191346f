import { QcaError } from "../errors.ts";

/** Refuses anything but finite numbers above `below`. */
export function checkValues(values: ArrayLike<number>, below = Number.NEGATIVE_INFINITY): void {
  for (let index = 0; index < values.length; index++) {
    const value: unknown = values[index];
    if (typeof value === "number" && Number.isFinite(value) && value > below) continue;
    const found = typeof value === "number" ? `${value}` : typeof value;
    const bound = below === Number.NEGATIVE_INFINITY ? "" : ` above ${below}`;
    const message = `Value ${index} is ${found}; expected a finite number${bound}.`;
    throw new QcaError("invalid-value", message, ["values", index]);
  }
}
