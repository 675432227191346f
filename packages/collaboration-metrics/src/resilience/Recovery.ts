import { CollaborationMetricsError } from "../errors.ts";
import { checkedAmount } from "./checkedAmount.ts";

interface Drop {
  /** How far quality falls at once. */
  readonly depth: number;
  /** From the drop to the end of the recovery, or of the count. */
  readonly duration: number;
}

/** A sudden drop of quality and the curve of its recovery. */
export type Recovery =
  | (Drop & { readonly shape: "linear" | "cosine" })
  | (Drop & {
      readonly shape: "exponential";
      /** Time in which what is missing falls to 1/e of itself. */
      readonly timeConstant: number;
    });

/** Checks shape and times and gives the recovery back. */
export function checkedShape(recovery: Recovery): Recovery {
  checkedAmount("invalid-duration", "duration", recovery.duration);
  if (recovery.shape === "exponential") {
    const { timeConstant } = recovery;
    if (timeConstant > 0 && timeConstant < Infinity) return recovery;
    const message = `Found timeConstant = ${timeConstant}; expected a finite number above 0.`;
    throw new CollaborationMetricsError("invalid-duration", message, ["timeConstant"]);
  }
  if (recovery.shape === "linear" || recovery.shape === "cosine") return recovery;
  const message = `Found the shape ${JSON.stringify((recovery as { shape: unknown }).shape)}; expected linear, exponential or cosine.`;
  throw new CollaborationMetricsError("invalid-shape", message, ["shape"]);
}
