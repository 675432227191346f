/**
 * Lists the mappings from facets to the fusion parameter. The level of a facet is where its value stands in its range,
 * turned round where more of it means less; 0 to 1.
 *
 * @example
 * fusionMappings.map(({ id }) => id); // => ["mean", "dirichlet", "rank-mean", "largest", "smallest"]
 */
export const fusionMappings = [
  {
    id: "mean",
    meaning: { en: "mean of the facets' levels", zh: "各维度水平的均值" },
  },
  {
    id: "dirichlet",
    meaning: {
      en: "weighted mean of the levels, weights drawn evenly from all that sum to 1 (flat Dirichlet)",
      zh: "水平的加权均值，权重均匀取自和为 1 的全部组合（平坦狄利克雷）",
    },
  },
  {
    id: "rank-mean",
    meaning: {
      en: "mean over facets of the share of reference networks whose level is lower, ties counted half",
      zh: "各维度在参照网络中的秩（低于者占比，相等计一半）的均值",
    },
  },
  { id: "largest", meaning: { en: "largest level", zh: "最大水平" } },
  { id: "smallest", meaning: { en: "smallest level", zh: "最小水平" } },
] as const;

export type FusionMapping = (typeof fusionMappings)[number]["id"];
