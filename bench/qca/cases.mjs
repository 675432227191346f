// Fuzzy cases with a known structure: A*B + ~C*D*E + F*G*~H in 12 conditions, and noise in the outcome.
import { stream, uniform } from "../../packages/numerics/dist/index.js";

/** A logistic S over [0, 1], so that few cases are near 0.5, as calibrated data have it. */
function calibrated(value) {
  const odds = Math.exp(12 * (value - 0.5));
  return Math.round((1000 * odds) / (1 + odds)) / 1000;
}

export function madeCases({ conditions, cases, noise, root }) {
  const random = stream({ root });
  const names = Array.from({ length: conditions }, (_, place) => String.fromCharCode(65 + place));
  const columns = names.map(() => new Float64Array(cases));
  const outcome = new Float64Array(cases);
  for (let index = 0; index < cases; index++) {
    const x = columns.map((column) => {
      const value = calibrated(uniform(random));
      column[index] = value === 0.5 ? 0.501 : value;
      return column[index];
    });
    const rule = Math.max(
      Math.min(x[0], x[1]),
      Math.min(1 - x[2], x[3], x[4]),
      Math.min(x[5], x[6], 1 - x[7]),
    );
    outcome[index] = uniform(random) < noise ? calibrated(uniform(random)) : rule;
  }
  return {
    conditions: names.map((name, place) => ({ name, values: columns[place] })),
    outcome: { name: "Y", values: outcome },
  };
}
