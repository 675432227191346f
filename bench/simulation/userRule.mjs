// GRM-1 as a user would write it: nothing but the public interface, no kernel.
import {
  assignWords,
  chooses,
  defineAgentRule,
  logitTable,
  sumUnit,
} from "../../packages/path-dependence/dist/index.js";

const costs = [0.25, 0.35, 0.6, 0.2];
const lags = [20, 10, 8, 5];
const responses = [0.6, 1, 0.3, 1.5];

export const userRule = defineAgentRule({
  name: "grm-1 by hand/1",
  columns: { norm: "float64", habit: "float64", cost: "float64" },
  signal: "acts",
  parameters: {},
  start({ columns, network, next, words, stream, from, to }) {
    columns.norm.fill(0.2, from, to);
    columns.habit.fill(0.2, from, to);
    assignWords(words, to - from, stream);
    for (let i = from; i < to; i += 1) {
      columns.cost[i] = costs[network.sector[i]] + 0.7 * ((2 * words[i - from]) / 4294967296 - 1);
    }
    assignWords(words, to - from, stream);
    for (let i = from; i < to; i += 1) next[i] = words[i - from] < 0.2 * 4294967296 ? 1 : 0;
  },
  step({ columns, network, signal, sums, next, words, stream, step, from, to }) {
    const { norm, habit, cost } = columns;
    const { sector } = network;
    const logits = logitTable();
    const pulse = step >= 100 && step < 120 ? 1 : 0;
    assignWords(words, to - from, stream);
    for (let i = from; i < to; i += 1) {
      const x = sums[i] * sumUnit;
      const m = norm[i] + (x - norm[i]) / lags[sector[i]];
      const s = habit[i] + 0.1 * (signal[i] - habit[i]);
      norm[i] = m;
      habit[i] = s;
      const h = (2 * s - 1) / (s * s + (1 - s) * (1 - s));
      const v = 0.4 * x - cost[i] + 0.3 * h + 0.25 * (2 * m - 1) + pulse * responses[sector[i]];
      next[i] = chooses(logits, 5 * v, words[i - from]);
    }
  },
});
