/** Up to so many actors, sums stay in the processor's own memory and need not be read ahead. */
export const fittingActors = 65536;

/** How many switches are read ahead before they are passed on. */
export const touchedAhead = 64;
