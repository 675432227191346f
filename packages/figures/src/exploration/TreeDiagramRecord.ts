import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface TreeDiagramNode {
  /** What the node says, such as a mean or a class. */
  readonly value: string;
  readonly runs: number;
  /** How dark the node is, 0 to 1. */
  readonly shade: number;
  readonly split: {
    readonly question: string;
    readonly yes: TreeDiagramNode;
    readonly no: TreeDiagramNode;
  } | null;
}

export interface TreeDiagramRecord extends FigureRecord {
  readonly root: TreeDiagramNode | null;
  readonly words: {
    readonly yes: string;
    readonly no: string;
    /** Follows a number, such as "points". */
    readonly runs: string;
    /** What the shades are. */
    readonly shade: string;
    readonly empty: string;
  };
}
