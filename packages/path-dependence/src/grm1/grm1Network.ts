import type { Stream } from "@commonweal/numerics";
import type { AgentNetwork } from "../agents/AgentNetwork.ts";
import { networkLimits } from "../agents/networkLimits.ts";
import { PathDependenceError } from "../errors.ts";
import { wholeBelow, wordOf, wordSource } from "./wordSource.ts";

const fewest = 4;
const most = 12;

/** How much an actor of each sector is listened to. */
const influence = [1, 3, 2, 5] as const;

/**
 * Draws a network of GRM-1: every actor listens to 4 to 12 distinct others, evenly drawn, 8 on average.
 *
 * Of a hundred actors the first is a party committee (sector 3), three are enterprises (2), six neighbourhood
 * committees (1), the others residents (0). A tie weighs the influence of whom it listens to (5, 2, 3, 1) times a number
 * drawn evenly from 0.5 to 1.5; weights are not divided by their sum. Nobody listens to themselves.
 * Words are drawn 1,024 at a time, and the stream moves on by as many.
 *
 * O(ties) time and space.
 *
 * @example
 * const { offsets, targets } = grm1Network(1000, stream({ root: 1 }));
 * offsets[1000] === targets.length; // => true
 * @throws {PathDependenceError} `limit-exceeded` unless the size is a whole number from 13 to the largest network.
 */
export function grm1Network(size: number, random: Stream): AgentNetwork {
  const largest = Math.min(networkLimits.actors, Math.floor(networkLimits.ties / most));
  if (!(Number.isInteger(size) && size > most && size <= largest)) {
    const message = `Found ${size} actors; expected a whole number from ${most + 1} to ${largest}.`;
    throw new PathDependenceError("limit-exceeded", message, ["size"]);
  }
  const source = wordSource(random);
  const offsets = new Uint32Array(size + 1);
  for (let actor = 0; actor < size; actor += 1) {
    offsets[actor + 1] = (offsets[actor] as number) + fewest + wholeBelow(source, most - fewest + 1);
  }
  const sector = Uint8Array.from({ length: size }, (_, actor) => sectorOf(actor));
  const targets = new Uint32Array(offsets[size] as number);
  const weights = new Float32Array(targets.length);
  for (let actor = 0; actor < size; actor += 1) {
    const from = offsets[actor] as number;
    const to = offsets[actor + 1] as number;
    for (let tie = from; tie < to; tie += 1) {
      let target = wholeBelow(source, size);
      while (target === actor || stands(targets, from, tie, target)) target = wholeBelow(source, size);
      targets[tie] = target;
      const weight = influence[sector[target] as 0 | 1 | 2 | 3] as number;
      weights[tie] = weight * (0.5 + wordOf(source) / 4294967296);
    }
  }
  return { offsets, targets, weights, sector };
}

function sectorOf(actor: number): number {
  const place = actor % 100;
  if (place === 0) return 3;
  if (place < 4) return 2;
  return place < 10 ? 1 : 0;
}

function stands(targets: Uint32Array, from: number, to: number, target: number): boolean {
  for (let tie = from; tie < to; tie += 1) if (targets[tie] === target) return true;
  return false;
}
