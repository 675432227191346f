import type { AttributeValue } from "../../model/NetworkFile.ts";

/** A node or an edge while it is read: its values by key, those of lists inside it with the keys joined by points. */
export interface GmlItem {
  readonly of: "node" | "edge";
  readonly line: number;
  readonly values: Map<string, AttributeValue>;
}
