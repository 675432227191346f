import { blockStates } from "./blockStates.ts";
import { blockWords, wordOrders } from "./blockWords.ts";
import { poissonScore } from "./normalScore.ts";
import { sharedWords } from "./sharedWords.ts";
import { wordTests } from "./wordTests.ts";

/** One line of a battery: the score that lies farthest from what is expected, in standard deviations. */
export interface BatteryLine {
  readonly words: string;
  readonly test: string;
  readonly worst: number;
  readonly scores: number;
}

const worstOf = (scores: readonly number[]) =>
  scores.reduce((worst, score) => (Math.abs(score) > Math.abs(worst) ? score : worst), 0);

/** Puts sequences of so many words to every test. */
export function battery(count: number, root = 1): BatteryLine[] {
  return [...wordOrders].flatMap(([name, order]) => {
    const words = blockWords(order, count, root);
    return [...wordTests].map(([test, scoresOf]) => {
      const scores = scoresOf(words);
      return { words: name, test, worst: worstOf(scores), scores: scores.length };
    });
  });
}

/** Compares the first states of so many streams with each other. */
export function stateBattery(count: number, root = 1): { readonly scores: number[]; readonly twice: number } {
  const { single, double } = sharedWords(blockStates(count, root));
  return {
    scores: single.map((pairs) => poissonScore(pairs, (count * (count - 1)) / 2 ** 33)),
    twice: double.reduce((total, pairs) => total + pairs, 0),
  };
}
