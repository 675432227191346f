import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { bytesOf } from "./bytesOf.ts";
import type { ColumnSeries } from "./ColumnSeries.ts";
import { hashOfBytes } from "./hashOfBytes.ts";

/**
 * Hashes where a run stands and the series written down of it: 32 hexadecimal digits, equal wherever the bits are.
 *
 * MurmurHash3 x86_128 of a text of lines: steps and switches; of each column in the rule's order its name and the hash
 * of its bytes, little end first; the same of the signal; of each series its column and the hash of its values.
 *
 * O(actors + series) time.
 *
 * @example
 * const network = grm1Network(100, stream({ root: 1 }));
 * const run = startAgents(habitChoiceRule(grm1Parameters), network, { seed: 1 });
 * trajectoryHash(run).length; // => 32
 */
export function trajectoryHash<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  series: readonly ColumnSeries[] = [],
): string {
  const { rule, columns, signal, step, switches } = run;
  const line = (name: string, array: ArrayBufferView) => `${name} ${hashOfBytes(bytesOf(array))}`;
  const lines = [
    `${step} ${switches}`,
    ...Object.keys(rule.columns).map((name) => line(name, columns[name] as ArrayBufferView)),
    line(rule.signal, signal),
    ...series.map(({ column, values }) => line(column, values)),
  ];
  return hashOfBytes(new TextEncoder().encode(lines.join("\n")));
}
