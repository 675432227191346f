/**
 * Names the eleven targets of GRM-1, in the order in which a run gives them.
 *
 * X100, X120, X200: share who act after so many steps; m200, s200: mean norm and habit at the end; switch: share of
 * actors who switch in a step, over all steps; habitHi: share whose habit is above 1/2 at the end; X200 by sector.
 *
 * @example
 * grm1Outputs.length; // => 11
 */
export const grm1Outputs = [
  "X100",
  "X120",
  "X200",
  "m200",
  "s200",
  "switch",
  "habitHi",
  "X200_resident",
  "X200_committee",
  "X200_enterprise",
  "X200_party",
] as const;
export type Grm1Output = (typeof grm1Outputs)[number];
