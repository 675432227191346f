import { stream } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { AgentNetwork } from "./AgentNetwork.ts";
import type { AgentRule, ColumnKinds, Columns } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { applySwitches } from "./applySwitches.ts";
import { assignBlockStream, blockPurpose } from "./assignBlockStream.ts";
import { blockSize } from "./blockSize.ts";
import type { ColumnArrays } from "./ColumnArrays.ts";
import { checkAgentNetwork } from "./checkAgentNetwork.ts";
import { influenceOf } from "./influenceOf.ts";

/** What a run is keyed by and how it reads the network. */
export interface AgentOptions<Parameters> {
  /** Default: the rule's. */
  readonly parameters?: Parameters;
  /** Seed of the whole study, a whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** Design point, below 2^32. Default 0. */
  readonly point?: number;
  /** Replication, below 2^32. Default 0. */
  readonly replication?: number;
  /** Divide the weights by their sum over those an actor listens to. Default true. */
  readonly normalise?: boolean;
}

const arrays: { readonly [Kind in keyof ColumnArrays]: new (length: number) => ColumnArrays[Kind] } = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint32: Uint32Array,
  uint8: Uint8Array,
};

/**
 * Starts a run: columns filled in by the rule, neighbour sums of the first signal.
 *
 * Weights become whole multiples of 2^−24, so that sums do not depend on the order in which they are made. Divided
 * weights of an actor add up to exactly 1; an actor without weight has sums of 0. Undivided ones may add up to 127.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const pair = { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0) };
 * const network = { ...pair, weights: Float64Array.of(1, 1), sector: new Uint8Array(2) };
 * const rule = defineAgentRule({
 *   name: "echo/1",
 *   columns: {},
 *   signal: "acts",
 *   parameters: {},
 *   start({ next }) {
 *     next[0] = 1;
 *   },
 *   step({ sums, next, from, to }) {
 *     for (let actor = from; actor < to; actor += 1) next[actor] = sums[actor] * sumUnit;
 *   },
 * });
 * const run = startAgents(rule, network, { seed: 1 });
 * advanceAgents(run, 1);
 * run.switches; // => 2
 * @throws {PathDependenceError} `invalid-network`, `limit-exceeded`, `invalid-rule`.
 */
export function startAgents<Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
  network: AgentNetwork,
  options: AgentOptions<Parameters>,
): AgentRun<Kinds, Parameters> {
  checkAgentNetwork(network);
  const { parameters = rule.parameters, seed, point = 0, replication = 0, normalise = true } = options;
  const { channels = 1 } = rule;
  const order = network.sector.length;
  if (channels > 1) checkChannels(network, channels);
  const columns = Object.fromEntries(
    Object.entries(rule.columns).map(([name, kind]) => [name, new arrays[kind](order)]),
  ) as Columns<Kinds>;
  const signal = new Uint8Array(order);
  const next = new Uint8Array(order);
  const sums = new Int32Array(channels * order);
  const context = {
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
  };
  const run: AgentRun<Kinds, Parameters> = {
    rule,
    network,
    parameters,
    order,
    columns,
    signal,
    sums,
    step: 0,
    switches: 0,
    switched: new Int32Array(order),
    switchedCount: 0,
    influence: influenceOf(network, normalise),
    next,
    key: stream({ root: seed, point, replication, purpose: "agents" }),
    context,
  };
  for (let block = 0; block * blockSize < order; block += 1) {
    context.from = block * blockSize;
    context.to = Math.min(order, context.from + blockSize);
    assignBlockStream(context.stream, run.key, 0, block, blockPurpose.start);
    rule.start(context);
  }
  applySwitches(run);
  run.switchedCount = 0;
  return run;
}

function checkChannels(network: AgentNetwork, channels: number): void {
  const stranger = network.sector.findIndex((sector) => sector >= channels);
  if (stranger < 0) return;
  const message = `Found sector ${network.sector[stranger]}; expected less than the rule's ${channels} channels.`;
  throw new PathDependenceError("invalid-network", message, ["sector", stranger]);
}
