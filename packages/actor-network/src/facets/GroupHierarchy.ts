/** Hierarchy between two groups. */
export interface HierarchyOfGroups {
  readonly first: string;
  readonly second: string;
  /** Share of the pairs of their actors, of whom one reaches the other, in which it is not reached back. */
  readonly krackhardt: number | null;
  /** Share of their tied pairs that are tied one way only. */
  readonly oneWay: number | null;
  /** (ties of first to second − ties of second to first) / all ties between them: above 0 the first sends more. */
  readonly netFlow: number | null;
}

export interface GroupHierarchy {
  /** `krackhardt` over all pairs of actors of different groups. */
  readonly krackhardt: number | null;
  /** `oneWay` over all tied pairs of actors of different groups. */
  readonly oneWay: number | null;
  /** (ties down − ties up) / (ties down + ties up): 1 all run downward, −1 all upward. */
  readonly descent: number | null;
  readonly pairs: readonly HierarchyOfGroups[];
}
