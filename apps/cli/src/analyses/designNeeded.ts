import { Failure } from "../terminal/Failure.ts";
import type { PlainDesign } from "./PlainDesign.ts";
import type { SweepColumns } from "./SweepColumns.ts";

/** The design of a sweep, if it is of the kind that a method needs and every output is defined. */
export function designNeeded<Kind extends PlainDesign["kind"]>(
  { design, means }: SweepColumns,
  kind: Kind,
): Extract<PlainDesign, { readonly kind: Kind }> {
  if (design.kind !== kind) {
    throw new Failure(
      1,
      `Found a design of kind ${design.kind}; expected ${kind}.\nChoose another --method, or sweep a ${kind} design.`,
    );
  }
  const missing = means.filter(Number.isNaN).length;
  if (missing > 0) {
    throw new Failure(
      1,
      `Found ${missing} points where the output is not defined; expected none.\nChoose another --output or --method.`,
    );
  }
  return design as Extract<PlainDesign, { readonly kind: Kind }>;
}
