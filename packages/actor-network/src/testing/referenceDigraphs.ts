import digraphs from "../../fixtures/digraphs.json" with { type: "json" };
import { arraysOf } from "./arraysOf.ts";
import { groupsOf } from "./groupsOf.ts";

/** Random digraphs with groups and strengths, and what R sna, igraph and NetworkX say of them; see the file's origin. */
export const referenceDigraphs = digraphs.cases.map((reference) => ({
  ...reference,
  network: arraysOf(reference.order, reference.ties, { directed: true }),
  /** Each pair once, without direction. */
  undirected: arraysOf(
    reference.order,
    reference.ties.filter(
      ([from = 0, to = 0]) => from < to || !reference.ties.some(([a, b]) => a === to && b === from),
    ),
  ),
  grouping: groupsOf(reference.groups),
}));
