import { degree } from "../measures/degree.ts";
import { opsahlDegree } from "../measures/opsahlDegree.ts";
import { strength } from "../measures/strength.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

const ways = [
  { way: "in", direction: "in", needs: ["directed"] },
  { way: "out", direction: "out", needs: ["directed"] },
  { way: "total", direction: "both", needs: [] },
] as const;

/** Ties and their strength per actor. */
export const degreeEntries: readonly MeasureEntry[] = ways.flatMap(({ way, direction, needs }) => [
  {
    id: `degree.${way}`,
    per: "actor",
    needs,
    whenNull: "",
    of: ({ network }) => [...degree(network, { direction })],
  },
  {
    id: `strength.${way}`,
    per: "actor",
    needs: [...needs, "strength"],
    whenNull: "",
    of: ({ network }) => [...strength(network, { direction })],
  },
  {
    id: `degree.${way}.opsahl05`,
    per: "actor",
    needs: [...needs, "strength"],
    whenNull: "",
    of: ({ network }) => [...opsahlDegree(network, { direction, alpha: 0.5 })],
  },
]);
