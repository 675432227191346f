import { checkedCount } from "./checkedCount.ts";
import { checkedShare } from "./checkedShare.ts";

/**
 * Gives the chance of at least `least` successes in `trials` independent trials that each succeed with chance `share`.
 *
 * By ratios of neighbouring terms from the most likely number on, so that far tails keep their digits. O(trials).
 */
export function binomialTail(least: number, trials: number, share: number): number {
  checkedCount("trials", trials, 0, 1e9);
  checkedShare("share", share);
  if (least <= 0) return 1;
  if (least > trials || share === 0) return 0;
  if (share === 1) return 1;
  const odds = share / (1 - share);
  const mode = Math.min(trials, Math.floor((trials + 1) * share));
  let [above, below] = [0, 0];
  const count = (successes: number, term: number) => {
    if (successes >= least) above += term;
    else below += term;
  };
  let term = 1;
  for (let successes = mode; successes <= trials && term > 0; successes += 1) {
    count(successes, term);
    term *= ((trials - successes) / (successes + 1)) * odds;
  }
  term = 1;
  for (let successes = mode; successes > 0 && term > 0; successes -= 1) {
    term *= successes / (trials - successes + 1) / odds;
    count(successes - 1, term);
  }
  return above / (above + below);
}
