/** How a type of adopter values two technologies. */
export interface AdopterType {
  /** Payoff of A before anybody has adopted it. */
  readonly payoffA: number;
  /** Payoff of B before anybody has adopted it. */
  readonly payoffB: number;
  /** What one more earlier adopter adds to the payoff of a technology; 0 for constant, below for falling returns. */
  readonly returns: number;
}

/** A race of two technologies for adopters who arrive one after the other and stay with their choice. */
export interface AdoptionRace {
  /** The type that likes A at least as much as B. */
  readonly typeR: AdopterType;
  /** The type that likes B at least as much as A. */
  readonly typeS: AdopterType;
  /** Chance that the next adopter is of type R. Default: 1/2. */
  readonly chanceR?: number;
}
