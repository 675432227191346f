/** Writes equal shares for all actions of the highest utility and 0 for the others. */
export function assignBest(out: Float64Array, utilities: ArrayLike<number>): void {
  const actions = utilities.length;
  let best = -Infinity;
  let ties = 0;
  for (let action = 0; action < actions; action += 1) {
    const utility = utilities[action] as number;
    if (utility > best) {
      best = utility;
      ties = 1;
    } else if (utility === best) ties += 1;
  }
  for (let action = 0; action < actions; action += 1) out[action] = utilities[action] === best ? 1 / ties : 0;
}
