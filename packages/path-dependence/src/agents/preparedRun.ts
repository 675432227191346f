import { stream } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { AgentNetwork } from "./AgentNetwork.ts";
import type { AgentOptions } from "./AgentOptions.ts";
import type { AgentRule, ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { assignInfluence } from "./assignInfluence.ts";
import { blockSize } from "./blockSize.ts";
import { checkAgentNetwork } from "./checkAgentNetwork.ts";
import { plainArrays } from "./plainArrays.ts";
import { startKernel } from "./startKernel.ts";

/** Makes a run whose columns, signal and sums are all zero. */
export function preparedRun<Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
  network: AgentNetwork,
  options: AgentOptions<Parameters>,
): AgentRun<Kinds, Parameters> {
  checkAgentNetwork(network);
  const { parameters = rule.parameters, seed, point = 0, replication = 0, normalise = true } = options;
  const order = network.sector.length;
  const ties = network.targets.length;
  if (rule.channels !== undefined && rule.channels > 1) checkChannels(network, rule.channels);
  const key = stream({ root: seed, point, replication, purpose: "agents" });
  const { arrays, kernel } =
    options.engine === "wasm"
      ? startKernel(rule, parameters, key, order, ties, options.reuse?.kernel)
      : { arrays: plainArrays(rule, order, ties), kernel: null };
  assignInfluence(network, normalise, arrays);
  const { columns, signal, next, sums, switched, starts, pushes } = arrays;
  return {
    rule,
    network,
    parameters,
    normalise,
    order,
    columns,
    signal,
    sums,
    step: 0,
    switches: 0,
    switched,
    switchedCount: 0,
    influence: { starts, pushes },
    next,
    signalWords: wordsOf(signal),
    nextWords: wordsOf(next),
    key,
    context: {
      parameters,
      network,
      from: 0,
      to: 0,
      step: 0,
      columns,
      signal,
      next,
      sums,
      stream: new Uint32Array(4),
      words: new Uint32Array(blockSize),
    },
    kernel,
  };
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, Math.ceil(length / 4));
}

function checkChannels(network: AgentNetwork, channels: number): void {
  const stranger = network.sector.findIndex((sector) => sector >= channels);
  if (stranger < 0) return;
  const message = `Found sector ${network.sector[stranger]}; expected less than the rule's ${channels} channels.`;
  throw new PathDependenceError("invalid-network", message, ["sector", stranger]);
}
