import { PathDependenceError } from "../errors.ts";
import type { AgentRule, BlockContext } from "./AgentRule.ts";
import { assignWords } from "./assignWords.ts";
import { chooses } from "./chooses.ts";
import { HabitChoice } from "./HabitChoice.ts";
import { habitChoiceCode } from "./habitChoiceCode.ts";
import { logitTable } from "./logitTable.ts";
import { sumUnit } from "./sumUnit.ts";

/** The columns of `habitChoiceRule`. */
export interface HabitChoiceColumns {
  readonly [name: string]: "float64" | "float32";
  readonly norm: "float64";
  readonly habit: "float64";
  readonly cost: "float32";
  readonly speed: "float32";
  readonly response: "float32";
}

type Context = BlockContext<HabitChoiceColumns, HabitChoice>;

/**
 * Makes the rule of actors who choose by habit, by norm and by what their peers do.
 *
 * In a step, with x the weighted share of those listened to who act: the norm goes m += (x − m) speed; the habit
 * s += habitRate (c − s), with c what the actor does now; habit's pull is h = (2s − 1) / (s² + (1 − s)²); the advantage
 * of acting is v = peers x − cost + habit h + norm (2m − 1) + pulse response, and the actor acts next with chance
 * 1 / (1 + e^(−precision v)). `speed` is 1 / lag. The signal is `acts`.
 *
 * Columns `cost`, `speed` and `response` hold each actor's own values; write others there after the start where sectors
 * do not say enough. The engine `wasm` takes the same steps, to the bit.
 *
 * O(1) an actor and step.
 *
 * @example
 * habitChoiceRule(grm1Parameters).signal; // => "acts"
 * @throws {PathDependenceError} `invalid-parameters`; its path names the parameter.
 */
export function habitChoiceRule(parameters: HabitChoice): AgentRule<HabitChoiceColumns, HabitChoice> {
  const checked = HabitChoice.safeParse(parameters);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const place = (issue?.path ?? []).map(String).join(".");
    throw new PathDependenceError(
      "invalid-parameters",
      `${place || "whole"}: ${issue?.message}`,
      issue?.path,
    );
  }
  return {
    name: "habit-choice/1",
    columns: { norm: "float64", habit: "float64", cost: "float32", speed: "float32", response: "float32" },
    signal: "acts",
    parameters: checked.data,
    start,
    step,
    kernel: { code: habitChoiceCode, coefficients, impulse },
  };
}

function start({ parameters, network, columns, next, words, stream, from, to }: Context): void {
  const { initial, costSpread, sectors } = parameters;
  const { norm, habit, cost, speed, response } = columns;
  norm.fill(initial, from, to);
  habit.fill(initial, from, to);
  assignWords(words, to - from, stream);
  for (let actor = from; actor < to; actor += 1) {
    const sector = network.sector[actor] as number;
    const traits = sectors[sector];
    if (!traits) {
      const message = `Found sector ${sector}; expected one of the ${sectors.length} of the parameters.`;
      throw new PathDependenceError("invalid-network", message, ["sector", actor]);
    }
    const share = (words[actor - from] as number) / 4294967296;
    cost[actor] = traits.cost + costSpread * (2 * share - 1);
    speed[actor] = 1 / traits.lag;
    response[actor] = traits.response;
  }
  assignWords(words, to - from, stream);
  for (let actor = from; actor < to; actor += 1) {
    next[actor] = (words[actor - from] as number) < initial * 4294967296 ? 1 : 0;
  }
}

/** The same additions and products in the same order as assembly/habitChoice.ts. */
function step({ parameters, columns, signal, sums, next, words, stream, step, from, to }: Context): void {
  const { peers, habit: ofHabit, norm: ofNorm, precision, habitRate } = parameters;
  const { norm, habit, cost, speed, response } = columns;
  const pulse = impulse(parameters, step);
  const logits = logitTable();
  // A constant of another module is looked up again for every actor.
  const unit = sumUnit;
  assignWords(words, to - from, stream);
  for (let actor = from; actor < to; actor += 1) {
    const x = (sums[actor] as number) * unit;
    const oldNorm = norm[actor] as number;
    const m = oldNorm + (x - oldNorm) * (speed[actor] as number);
    norm[actor] = m;
    const oldHabit = habit[actor] as number;
    const s = oldHabit + habitRate * ((signal[actor] as number) - oldHabit);
    habit[actor] = s;
    const q = 1 - s;
    const pull = (s - q) / (s * s + q * q);
    let v = peers * x - (cost[actor] as number);
    v += ofHabit * pull;
    v += ofNorm * (m + m - 1);
    v += pulse * (response[actor] as number);
    next[actor] = chooses(logits, precision * v, words[actor - from] as number);
  }
}

function coefficients({ habitRate, peers, habit, norm, precision }: HabitChoice): number[] {
  return [habitRate, peers, habit, norm, precision];
}

function impulse({ pulses }: HabitChoice, step: number): number {
  let total = 0;
  for (const { from, to, size } of pulses) if (step >= from && step < to) total += size;
  return total;
}
