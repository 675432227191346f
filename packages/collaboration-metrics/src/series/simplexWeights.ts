import { Matrix, solve } from "ml-matrix";
import { mixtureFinder } from "./mixtureFinder.ts";

const rounds = 20_000;
const settled = 1e-14;

/**
 * Finds the weights, at least 0 and adding up to 1, of columns whose mixture is nearest to a target in least squares.
 *
 * An accelerated projected gradient finds which weights are above 0; those are then solved for exactly. Where an active set
 * comes nearer, its weights are taken. Where several mixtures are equally near, one of them.
 */
export function simplexWeights(columns: readonly (readonly number[])[], target: readonly number[]): number[] {
  // Weights add up to 1, so distances to the target mix alike; a common level of all would hide what tells the columns apart.
  const apart = columns.map((column) => column.map((value, row) => value - (target[row] as number)));
  const products = apart.map((left) => apart.map((right) => dot(left, right)));
  const steepest = products.reduce((total, row, place) => total + (row[place] as number), 0);
  let weights = columns.map(() => 1 / columns.length);
  if (!(steepest > 0)) return weights;
  let ahead = weights;
  let momentum = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = products.map((row) => dot(row, ahead));
    const next = onSimplex(ahead.map((weight, place) => weight - (slope[place] as number) / steepest));
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    const move = Math.max(...next.map((weight, place) => Math.abs(weight - (weights[place] as number))));
    ahead = next.map((weight, place) => weight + push * (weight - (weights[place] as number)));
    weights = next;
    momentum = nextMomentum;
    if (move < settled) break;
  }
  const found = polished(weights, products);
  const other = [...mixtureFinder(Float64Array.from(apart.flat()), target.length)()];
  return distance(other, products) < distance(found, products) * (1 - 1e-9) ? other : found;
}

/** The square of a mixture's distance to the target. */
const distance = (weights: readonly number[], products: readonly (readonly number[])[]): number =>
  products.reduce((total, row, place) => total + (weights[place] as number) * dot(row, weights), 0);

const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((total, value, place) => total + value * (right[place] as number), 0);

/** The nearest point whose parts are at least 0 and add up to 1. */
function onSimplex(point: readonly number[]): number[] {
  const sorted = point.toSorted((a, b) => b - a);
  let total = 0;
  let shift = 0;
  for (const [count, value] of sorted.entries()) {
    total += value;
    const candidate = (total - 1) / (count + 1);
    if (value > candidate) shift = candidate;
  }
  return point.map((value) => Math.max(0, value - shift));
}

/** The exact optimum with the same weights above 0, where it exists and is one. */
function polished(weights: number[], products: readonly (readonly number[])[]): number[] {
  const kept = [...weights.keys()].filter((place) => (weights[place] as number) > 1e-6);
  const size = kept.length;
  const system = new Matrix(size + 1, size + 1);
  const right = new Matrix(size + 1, 1);
  for (const [row, i] of kept.entries()) {
    for (const [column, j] of kept.entries()) system.set(row, column, products[i]?.[j] as number);
    system.set(row, size, 1);
    system.set(size, row, 1);
  }
  right.set(size, 0, 1);
  let solution: number[];
  try {
    solution = solve(system, right).to1DArray();
  } catch {
    return weights;
  }
  const exact = weights.map((_, place) =>
    kept.includes(place) ? (solution[kept.indexOf(place)] as number) : 0,
  );
  return exact.every((weight) => weight >= 0 && weight <= 1 + 1e-9) ? exact : weights;
}
