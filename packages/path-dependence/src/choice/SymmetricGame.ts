/**
 * A game in which all actors have the same actions and payoffs, so that only the share of each action matters.
 *
 * `assignPayoffs` writes the expected payoff of each action when others act in the given shares (which add up to 1); it
 * must change nothing but `payoffs`. `matrixGame` and `groupGame` make such games.
 */
export interface SymmetricGame {
  readonly actions: number;
  /** Writes the expected payoff of each action. */
  readonly assignPayoffs: (shares: Float64Array, payoffs: Float64Array) => void;
}
