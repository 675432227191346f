import { coreness } from "../measures/coreness.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

const ways = [
  { way: "in", direction: "in", needs: ["directed"] },
  { way: "out", direction: "out", needs: ["directed"] },
  { way: "total", direction: "both", needs: [] },
] as const;

/** Core numbers. */
export const corenessEntries: readonly MeasureEntry[] = ways.map(({ way, direction, needs }) => ({
  id: `kcore.${way}`,
  per: "actor",
  needs,
  whenNull: "",
  of: ({ network }) => [...coreness(network, { direction })],
}));
