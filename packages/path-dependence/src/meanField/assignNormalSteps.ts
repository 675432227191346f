import type { Parameters } from "../model/Parameters.ts";
import { choiceShare } from "./choiceShare.ts";
import { at, coupling, factor } from "./layout.ts";

/** Takes the steps `from` to `to` of normal times, in the order environment, norms, choices, memory. */
export function assignNormalSteps(
  parameters: Parameters,
  from: number,
  to: number,
  couplings: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): void {
  const { initialEnvironment, reformPace, normalStep } = parameters;
  const constantS = couplings[coupling.constant] as number;
  const constantK = couplings[coupling.constant + 1] as number;
  const constantC = couplings[coupling.constant + 2] as number;
  const norms = couplings[coupling.norms] as number;
  const memory = couplings[coupling.memory] as number;
  const sFromK = couplings[coupling.stateFromCapital] as number;
  const sFromC = couplings[coupling.stateFromSociety] as number;
  const kFromS = couplings[coupling.capitalFromState] as number;
  const kFromC = couplings[coupling.capitalFromSociety] as number;
  const cFromS = couplings[coupling.societyFromState] as number;
  const cFromK = couplings[coupling.societyFromCapital] as number;
  const fyS = factors[factor.y] as number;
  const fyK = factors[factor.y + 1] as number;
  const fyC = factors[factor.y + 2] as number;
  const fx = factors[factor.choice] as number;
  const fR = factors[factor.memory] as number;

  let xS = state[at.x] as number;
  let xK = state[at.x + 1] as number;
  let xC = state[at.x + 2] as number;
  let rS = state[at.memory] as number;
  let rK = state[at.memory + 1] as number;
  let rC = state[at.memory + 2] as number;
  let yS = state[at.y] as number;
  let yK = state[at.y + 1] as number;
  let yC = state[at.y + 2] as number;
  let m = state[at.environment] as number;

  for (let k = from; k < to; k += 1) {
    m = initialEnvironment + reformPace * ((k + 1) * normalStep);
    if (m > 1) m = 1;
    yS += fyS * (m - yS);
    yK += fyK * (m - yK);
    yC += fyC * (m - yC);
    const pS = choiceShare(constantS + norms * yS + memory * rS + (sFromK * xK + sFromC * xC));
    const pK = choiceShare(constantK + norms * yK + memory * rK + (kFromS * xS + kFromC * xC));
    const pC = choiceShare(constantC + norms * yC + memory * rC + (cFromS * xS + cFromK * xK));
    xS += fx * (pS - xS);
    xK += fx * (pK - xK);
    xC += fx * (pC - xC);
    rS += fR * (xS - rS);
    rK += fR * (xK - rK);
    rC += fR * (xC - rC);
  }

  state[at.x] = xS;
  state[at.x + 1] = xK;
  state[at.x + 2] = xC;
  state[at.memory] = rS;
  state[at.memory + 1] = rK;
  state[at.memory + 2] = rC;
  state[at.y] = yS;
  state[at.y + 1] = yK;
  state[at.y + 2] = yC;
  state[at.environment] = m;
}
