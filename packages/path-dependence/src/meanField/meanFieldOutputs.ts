/**
 * Names the outputs of a mean-field run in the order in which `simulateInto` writes them.
 *
 * `loss` weeks of service lost, ∫(1 − Q) dt; `delay` weeks from the onset until capacity meets demand, the length of
 * the surge when it never does (then `delayCensored` is 1); `trigger` weeks from the onset until the campaign starts,
 * −1 when it never does (then `campaign` is 0); `peakBacklog` and `finalBacklog` in weeks of demand;
 * `normalPerformance` share of normal demand served at the onset, less the cost of coordination; `x…` initiative,
 * `y…` norms and `lag…` weeks by which norms are behind the environment, per group, all at the onset.
 *
 * @example
 * meanFieldOutputs[0]; // => "loss"
 */
export const meanFieldOutputs = [
  "loss",
  "delay",
  "delayCensored",
  "trigger",
  "peakBacklog",
  "normalPerformance",
  "xState",
  "xCapital",
  "xSociety",
  "yState",
  "yCapital",
  "ySociety",
  "lagState",
  "lagCapital",
  "lagSociety",
  "campaign",
  "finalBacklog",
] as const;
export type MeanFieldOutput = (typeof meanFieldOutputs)[number];
