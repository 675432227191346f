import { components } from "../measures/components.ts";
import { cutPoints } from "../measures/cutPoints.ts";
import { giantAfterRemoval } from "../measures/giantAfterRemoval.ts";
import { vertexConnectivity } from "../measures/vertexConnectivity.ts";
import type { MeasureEntry, MeasureInput } from "./MeasureEntry.ts";

const largestFirst = ({ network }: MeasureInput, kind: "weak" | "strong"): number[] =>
  [...components(network, kind).sizes].sort((a, b) => b - a);

const idOf = ({ ids }: MeasureInput, actor: number): string => ids[actor] as string;

/** Text by code unit, as the default order of arrays has it. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What holds a network together. */
export const connectivityEntries: readonly MeasureEntry[] = [
  {
    id: "components.weak.sizes",
    per: "graph",
    needs: [],
    whenNull: "",
    of: (input) => largestFirst(input, "weak"),
  },
  {
    id: "components.strong.sizes",
    per: "graph",
    needs: ["directed"],
    whenNull: "",
    of: (input) => largestFirst(input, "strong"),
  },
  {
    id: "articulationPoints",
    per: "graph",
    needs: [],
    whenNull: "",
    of: (input) =>
      cutPoints(input.network)
        .actors.map((actor) => idOf(input, actor))
        .sort(compare),
  },
  {
    id: "bridges",
    per: "graph",
    needs: [],
    whenNull: "",
    of: (input) =>
      cutPoints(input.network)
        .ties.map((pair) => pair.map((actor) => idOf(input, actor)).sort(compare))
        .sort(([a = "", b = ""], [c = "", d = ""]) => compare(a, c) || compare(b, d)),
  },
  {
    id: "vertexConnectivity.undirected",
    per: "graph",
    needs: [],
    whenNull: "There is no actor.",
    of: ({ network }) => vertexConnectivity(network),
  },
  {
    id: "robustness.giantAfterRemoval",
    per: "actor",
    needs: [],
    whenNull: "",
    of: ({ network }) => [...giantAfterRemoval(network)],
  },
];
