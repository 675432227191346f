export interface FacetScale {
  readonly id: string;
  readonly meaning: { readonly en: string; readonly zh: string };
  readonly min: number;
  readonly max: number;
  /** 1 where more of the facet means groups that decide more together, −1 where it means less. */
  readonly direction: 1 | -1;
}

/**
 * Lists the measured facets from which the model's fusion parameter can be taken, with their ranges and directions.
 *
 * No one of them is fusion, and neither is any mean of them: how they map onto the parameter is an assumption.
 *
 * @example
 * facetScales.find(({ id }) => id === "balance").direction; // => -1
 */
export const facetScales = [
  {
    id: "mixing",
    meaning: {
      en: "E-I index of ties by sector: −1 all within sectors, 1 all between",
      zh: "按部门的 E-I 指数：−1 全在部门内，1 全在部门间",
    },
    min: -1,
    max: 1,
    direction: 1,
  },
  {
    id: "overlap",
    meaning: {
      en: "share of persons whom sectors have in common (Jaccard)",
      zh: "部门之间共有人员的比例（Jaccard）",
    },
    min: 0,
    max: 1,
    direction: 1,
  },
  {
    id: "dependence",
    meaning: {
      en: "society's dependence on state and capital less theirs on society",
      zh: "社会对国家与资本的依赖减去其对社会的依赖",
    },
    min: -1,
    max: 1,
    direction: 1,
  },
  {
    id: "hierarchy",
    meaning: {
      en: "share of reachable pairs that are reachable one way only (Krackhardt)",
      zh: "可达对中仅单向可达的比例（Krackhardt）",
    },
    min: 0,
    max: 1,
    direction: 1,
  },
  {
    id: "balance",
    meaning: { en: "evenness of the sectors' shares (Shannon)", zh: "各部门份额的均匀度（Shannon）" },
    min: 0,
    max: 1,
    direction: -1,
  },
] as const satisfies readonly FacetScale[];

export type FusionFacet = (typeof facetScales)[number]["id"];
