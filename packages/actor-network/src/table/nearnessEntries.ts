import { type ClosenessOptions, closeness } from "../measures/closeness.ts";
import { type HarmonicOptions, harmonic } from "../measures/harmonic.ts";
import { lengthForms } from "./lengthForms.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

const ways = [
  { way: "in", direction: "in", needs: ["directed"] },
  { way: "out", direction: "out", needs: ["directed"] },
  { way: "total", direction: "both", needs: [] },
] as const;

const variants = [
  { form: "reach", variant: "reach" },
  { form: "wassermanFaust", variant: "wassermanFaust" },
  { form: "raw", variant: "raw" },
  { form: "freemanOrZero", variant: "freeman" },
] as const;

function near(id: string, needs: MeasureEntry["needs"], options: ClosenessOptions): MeasureEntry {
  return {
    id: `closeness.${id}`,
    per: "actor",
    needs,
    whenNull: options.variant === "raw" ? "The actor reaches no other." : "",
    of: ({ network }) => closeness(network, options),
  };
}

function inverse(id: string, needs: MeasureEntry["needs"], options: HarmonicOptions): MeasureEntry {
  return {
    id: `harmonic.${id}`,
    per: "actor",
    needs,
    whenNull: "",
    of: ({ network }) => [...harmonic(network, options)],
  };
}

/** How near the actors are to each other; `total` follows the ties of a directed network both ways. */
export const nearnessEntries: readonly MeasureEntry[] = ways.flatMap(({ way, direction, needs }) => [
  ...variants.map(({ form, variant }) => near(`${way}.${form}`, needs, { direction, variant })),
  ...lengthForms.map(({ form, needs: weights, lengths }) =>
    near(`${way}.reach.${form}`, [...needs, ...weights], { direction, lengths }),
  ),
  inverse(`${way}.raw`, needs, { direction }),
  inverse(`${way}.perN1`, needs, { direction, normalized: true }),
  ...lengthForms.map(({ form, needs: weights, lengths }) =>
    inverse(`${way}.raw.${form}`, [...needs, ...weights], { direction, lengths }),
  ),
]);
