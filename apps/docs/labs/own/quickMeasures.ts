/** Measures that take a time in proportion to the actors and ties, or nearly so; safe for large files. */
export const quickMeasures = ["density", "reciprocity.edgewise", "eiIndex", "assortativity.degree"] as const;

/** Further ones, for networks of a few thousand ties. */
export const slowerMeasures = [
  "transitivity.global.undirected",
  "clustering.average.lowDegreeExcluded",
] as const;

/** Ties up to which the slower ones are taken. */
export const slowerUpTo = 20_000;
