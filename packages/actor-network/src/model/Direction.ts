/** Which arcs of an actor count: those it sends, those it receives, or both. */
export type Direction = "out" | "in" | "both";
