import { type Stream, stream } from "@commonweal/numerics";
import {
  assignBlockStream,
  blockPurpose,
} from "../../packages/path-dependence/src/agents/assignBlockStream.ts";
import { assignWords } from "../../packages/path-dependence/src/agents/assignWords.ts";

/** Where the words of a sequence come from: which state a run of `length` words at `index` begins with. */
interface WordOrder {
  /** Words taken from a stream before the next one is opened. */
  readonly length: number;
  /** Step, block and replication of the stream that stands at a place. */
  readonly keyOf: (place: number) => readonly [step: number, block: number, replication: number];
}

/** Ways to read the streams of agents: alone, and neighbours by turns. */
export const wordOrders: ReadonlyMap<string, WordOrder> = new Map<string, WordOrder>([
  ["a run of 1,000 actors", { length: 1000, keyOf: (place) => [place, 0, 0] }],
  ["blocks of a step", { length: 1024, keyOf: (place) => [7, place, 0] }],
  ["first words of neighbouring blocks", { length: 1, keyOf: (place) => [7, place, 0] }],
  ["first words of neighbouring steps", { length: 1, keyOf: (place) => [place, 3, 0] }],
  ["four words by turns of steps and blocks", { length: 4, keyOf: (place) => [place & 255, place >> 8, 0] }],
  ["first words of neighbouring replications", { length: 1, keyOf: (place) => [0, 0, place] }],
  ["32 words by turns of replications", { length: 32, keyOf: (place) => [50, 1, place] }],
]);

/** Reads words of the streams of agents in an order. */
export function blockWords({ length, keyOf }: WordOrder, count: number, root = 1): Uint32Array {
  const words = new Uint32Array(count);
  const state = new Uint32Array(4);
  let known = -1;
  let key: Stream = state;
  for (let place = 0; place * length < count; place += 1) {
    const [step, block, replication] = keyOf(place);
    if (replication !== known) key = stream({ root, replication, purpose: "agents" });
    known = replication;
    assignBlockStream(state, key, step, block, blockPurpose.step);
    const part = words.subarray(place * length, (place + 1) * length);
    assignWords(part, part.length, state);
  }
  return words;
}
