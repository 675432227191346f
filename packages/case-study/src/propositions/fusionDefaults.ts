/** Cut-offs of P2 that a case may leave out. */
export const fusionDefaults = { structure: 0.5, consistency: 0.8, pri: 0.7 } as const;
