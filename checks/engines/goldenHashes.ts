import { closeness, pageRank, qap, type TieArrays } from "@commonweal/actor-network";
import { exp, log, pow, stream, tanh, uniform } from "@commonweal/numerics";
import { defaultParameters, meanFieldOutputs, simulateInto } from "@commonweal/path-dependence";
import { bitsHash } from "./bitsHash.ts";

const arguments_ = 20_000;
const sets = 20;

/** Numbers between two limits, the same everywhere. */
function spread(low: number, high: number, purpose: string): Float64Array {
  const random = stream({ root: 1, purpose });
  return Float64Array.from({ length: arguments_ }, () => low + (high - low) * uniform(random));
}

function elementary(): Float64Array {
  const x = spread(-20, 20, "arguments");
  const positive = spread(0.001, 1000, "positive arguments");
  return Float64Array.from([
    ...x.map(exp),
    ...x.map(tanh),
    ...positive.map(log),
    ...positive.map((base) => pow(base, 2.5)),
  ]);
}

function meanField(scheme: "plain" | "located"): Float64Array {
  const random = stream({ root: 2, purpose: "sets" });
  const width = meanFieldOutputs.length;
  const out = new Float64Array(sets * width);
  for (let set = 0; set < sets; set += 1) {
    const parameters = {
      ...defaultParameters,
      fusion: uniform(random),
      reinforcement: uniform(random),
      choicePrecision: 0.5 + 3 * uniform(random),
      surge: 3 * uniform(random),
    };
    simulateInto(parameters, { scheme }, out.subarray(set * width, (set + 1) * width));
  }
  return out;
}

function randomNetwork(purpose: string): TieArrays {
  const random = stream({ root: 3, purpose });
  const [order, ties] = [60, 300];
  const end = () => Uint32Array.from({ length: ties }, () => Math.floor(order * uniform(random)));
  const [sources, targets] = [end(), end()];
  return { directed: true, order, sources, targets, weights: new Float64Array(ties).fill(1) };
}

function networkMeasures(): Float64Array {
  const [first, second] = [randomNetwork("first"), randomNetwork("second")];
  const chance = qap(first, second, { draws: 200, seed: 5 });
  return Float64Array.from([
    ...pageRank(first),
    ...closeness(first, { direction: "out" }).map((each) => each ?? -1),
    chance?.observed ?? -1,
    chance?.p.twoSided ?? -1,
  ]);
}

/** One hash of all result bits for each kind of computation; the same in every engine, or results are not reproducible. */
export function goldenHashes(): Readonly<Record<string, string>> {
  return {
    elementary: bitsHash(elementary()),
    "mean field, plain": bitsHash(meanField("plain")),
    "mean field, located": bitsHash(meanField("located")),
    "network measures": bitsHash(networkMeasures()),
  };
}
