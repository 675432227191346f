import { PathDependenceError } from "../errors.ts";
import type { AgentRule, ColumnKinds } from "./AgentRule.ts";

/** Most channels of neighbour sums. */
const mostChannels = 256;

/**
 * Checks a rule and gives it back with the types of its columns.
 *
 * O(columns).
 *
 * @example
 * const contagion = defineAgentRule({
 *   name: "contagion/1",
 *   columns: { heard: "float64" },
 *   signal: "told",
 *   parameters: { enough: 0.5 },
 *   start({ next, from }) {
 *     if (from === 0) next[0] = 1;
 *   },
 *   step({ parameters, columns, sums, next, from, to }) {
 *     for (let actor = from; actor < to; actor += 1) {
 *       columns.heard[actor] += sums[actor] * sumUnit;
 *       if (columns.heard[actor] >= parameters.enough) next[actor] = 1;
 *     }
 *   },
 * });
 * contagion.signal; // => "told"
 * @throws {PathDependenceError} `invalid-rule`; its path names the part of the rule.
 */
export function defineAgentRule<const Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
): AgentRule<Kinds, Parameters> {
  const { channels = 1 } = rule;
  if (!(Number.isInteger(channels) && channels >= 1 && channels <= mostChannels)) {
    const message = `Found ${channels} channels; expected a whole number from 1 to ${mostChannels}.`;
    throw new PathDependenceError("invalid-rule", message, ["channels"]);
  }
  if (Object.hasOwn(rule.columns, rule.signal)) {
    const message = `Found a column "${rule.signal}", which is also the signal; expected another name.`;
    throw new PathDependenceError("invalid-rule", message, ["columns", rule.signal]);
  }
  return rule;
}
