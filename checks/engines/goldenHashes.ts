import { closeness, pageRank, qap, type TieArrays } from "@commonweal/actor-network";
import { segmentedRegression, structuralBreaks, syntheticControl } from "@commonweal/collaboration-metrics";
import { atan, cos, exp, log, pow, sin, stream, tanh, uniform } from "@commonweal/numerics";
import {
  advanceAgents,
  communityModel,
  defaultParameters,
  estimateLag,
  follow,
  grm1Network,
  grm1Parameters,
  habitChoiceRule,
  meanFieldOutputs,
  powerRule,
  quantalResponse,
  randomCommunity,
  responseAt,
  shareLaw,
  simulateManyInto,
  startAgents,
  trajectoryHash,
} from "@commonweal/path-dependence";
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

function meanField(scheme: "plain" | "located", engine: "javascript" | "wasm"): Float64Array {
  const random = stream({ root: 2, purpose: "sets" });
  const all = Array.from({ length: sets }, () => ({
    ...defaultParameters,
    fusion: uniform(random),
    reinforcement: uniform(random),
    choicePrecision: 0.5 + 3 * uniform(random),
    surge: 3 * uniform(random),
  }));
  const out = new Float64Array(sets * meanFieldOutputs.length);
  simulateManyInto(all, { scheme, engine }, out);
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

function angles(): Float64Array {
  const near = spread(-10, 10, "angles");
  return Float64Array.from([
    ...near.map(sin),
    ...near.map((x) => cos(1e5 * x)),
    ...near.map((x) => sin(1e12 * x)),
    ...near.map(atan),
  ]);
}

function lags(): Float64Array {
  const random = stream({ root: 6, purpose: "leading" });
  const leading = Float64Array.from({ length: 90 }, () => uniform(random));
  const following = follow(leading, { factor: 0.3, convention: "end", stages: 2 });
  const found = estimateLag(leading, following, { maxLag: 8, detrend: "linear", surrogates: 99, seed: 1 });
  const swing = { kind: "sinusoid", period: 12, amplitude: 1 } as const;
  return Float64Array.from([
    ...(found?.correlations ?? []),
    found?.p.relation ?? -1,
    found?.p.zeroLag ?? -1,
    ...(found?.interval ?? []),
    ...leading.map((_, t) => responseAt(swing, [0.5, 0.25, 0.5], t / 2)),
  ]);
}

/** Three replications of agents on a random network, under three rules of choice, thresholds spread. */
function community(): Float64Array {
  const counts = { "party-government": 3, enterprise: 4, "residents-committee": 5, residents: 28 };
  const densities = { mobilise: 0.15, inform: 0.1, supply: 0.15, influence: 0.2 };
  const model = communityModel({
    network: randomCommunity(stream({ root: 7 }), counts, densities),
    base: { ...defaultParameters, normalWeeks: 104 },
    varying: [{ name: "fusion", min: 0.2, max: 1 }],
    scenarios: [
      { id: "logit" },
      { id: "sharp", variant: { choice: { kind: "best-response", deadband: 0.1 } } },
      {
        id: "copied",
        variant: {
          choice: { kind: "fermi", exploration: 0.05 },
          production: { kind: "ces", elasticity: 0.5 },
        },
      },
    ],
    ownHabit: 0.4,
    thresholdSpread: 0.2,
    seed: 8,
    replications: 3,
  });
  const out = new Float64Array(model.outputs.length);
  model.run(Float64Array.of(0.3), 0, out);
  return out;
}

/** GRM-1 on three blocks of actors, 200 steps: the hash of the whole state at the end. */
function referenceModel(engine: "javascript" | "wasm"): string {
  const network = grm1Network(2500, stream({ root: 9, purpose: "network" }));
  const run = startAgents(habitChoiceRule(grm1Parameters), network, { seed: 9, engine });
  advanceAgents(run, 200);
  return trajectoryHash(run);
}

function choices(): Float64Array {
  const pennies = {
    row: [
      [9, 0],
      [0, 1],
    ],
    column: [
      [0, 1],
      [1, 0],
    ],
  };
  return Float64Array.from([
    ...shareLaw({ initial: [1, 1], rule: powerRule(1.5) }, 200).chances,
    ...[0.5, 1, 5].flatMap((precision) => Object.values(quantalResponse(pennies, precision)).flat()),
  ] as number[]);
}

function series(): Float64Array {
  const random = stream({ root: 4, purpose: "series" });
  const noisy = (at: number) => Array.from({ length: 80 }, (_, row) => uniform(random) + (row >= at ? 1 : 0));
  const [treated, ...donors] = [noisy(50), noisy(99), noisy(99), noisy(99)];
  const fit = segmentedRegression(treated as number[], { at: 50 });
  const { solutions } = structuralBreaks(treated as number[]);
  const { weights, gaps } = syntheticControl({ treated: treated as number[], donors, at: 50 });
  return Float64Array.from([
    ...fit.coefficients.flatMap(({ value, standardError, p }) => [value, standardError, p ?? -1]),
    ...solutions.flatMap(({ breaks, residualSum }) => [...breaks, residualSum]),
    ...weights,
    ...gaps,
  ]);
}

/** Donors matched on predictors, whose weights a search finds. */
function predictors(): Float64Array {
  const random = stream({ root: 5, purpose: "predictors" });
  const draws = (count: number) => Array.from({ length: count }, () => uniform(random));
  const donors = Array.from({ length: 6 }, () => draws(12));
  const traits = [draws(6), draws(6), draws(6)].map((values, trait) => ({
    name: String(trait),
    treated: 1.2,
    donors: values,
  }));
  const found = syntheticControl({ treated: draws(12), donors, at: 8, predictors: traits });
  return Float64Array.from([
    ...found.weights,
    ...found.placeboRatios.map((ratio) => ratio ?? -1),
    ...(found.balance ?? []).map(({ importance }) => importance ?? -1),
  ]);
}

/** One hash of all result bits for each kind of computation; the same in every engine, or results are not reproducible. */
export function goldenHashes(): Readonly<Record<string, string>> {
  return {
    elementary: bitsHash(elementary()),
    angles: bitsHash(angles()),
    lags: bitsHash(lags()),
    community: bitsHash(community()),
    "mean field, plain": bitsHash(meanField("plain", "javascript")),
    "mean field, located": bitsHash(meanField("located", "javascript")),
    "mean field, plain, WebAssembly": bitsHash(meanField("plain", "wasm")),
    "mean field, located, WebAssembly": bitsHash(meanField("located", "wasm")),
    choices: bitsHash(choices()),
    series: bitsHash(series()),
    predictors: bitsHash(predictors()),
    "GRM-1": referenceModel("javascript"),
    "GRM-1, WebAssembly": referenceModel("wasm"),
    "network measures": bitsHash(networkMeasures()),
  };
}
