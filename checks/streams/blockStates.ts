import { type Stream, stream } from "@commonweal/numerics";
import { assignBlockStream } from "../../packages/path-dependence/src/agents/assignBlockStream.ts";

/** First states of many streams: neighbouring replications, steps, blocks and purposes, four words each. */
export function blockStates(count: number, root = 1): Uint32Array {
  const states = new Uint32Array(4 * count);
  const perReplication = 1024;
  let key: Stream = new Uint32Array(4);
  for (let index = 0; index < count; index += 1) {
    const place = index % perReplication;
    if (place === 0) key = stream({ root, replication: index / perReplication, purpose: "agents" });
    const state = states.subarray(4 * index, 4 * index + 4);
    assignBlockStream(state, key, place >> 3, (place >> 1) & 3, place & 1);
  }
  return states;
}
