/** A game of two players: payoffs by action of the row player (outer) and of the column player (inner). */
export interface TwoPlayerGame {
  readonly row: readonly (readonly number[])[];
  readonly column: readonly (readonly number[])[];
}
