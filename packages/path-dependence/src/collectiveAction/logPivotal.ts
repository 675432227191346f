import { log, log1p } from "@commonweal/numerics";

/** ln of the chance to be pivotal, as a function of the share of contributors; −Infinity where it is 0. */
export function logPivotal(players: number, needed: number): (share: number) => number {
  let ways = 0;
  for (let k = 1; k < needed; k += 1) ways += log((players - needed + k) / k);
  const [others, idle] = [needed - 1, players - needed];
  return (share) => ways + (others > 0 ? others * log(share) : 0) + (idle > 0 ? idle * log1p(-share) : 0);
}
