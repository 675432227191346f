/** A unit that one coder has marked. */
export interface MarkedUnit {
  readonly start: number;
  /** One past the last place. */
  readonly end: number;
  readonly code: string;
}

/** A part of the document in which no coder begins or ends a unit. */
export interface Stretch {
  readonly length: number;
  /** What each coder has marked it with; `null` for nothing. */
  readonly codes: readonly (string | null)[];
}

/** Cuts a document wherever a coder begins or ends a unit; the units of one coder must be in order and not overlap. */
export function stretchesOf(unitsOf: readonly (readonly MarkedUnit[])[], length: number): Stretch[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of unitsOf.flat()) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const next = unitsOf.map(() => 0);
  const stretches: Stretch[] = [];
  for (let index = 1; index < places.length; index += 1) {
    const [start, end] = [places[index - 1] as number, places[index] as number];
    const codes = unitsOf.map((units, coder) => {
      while ((units[next[coder] as number]?.end ?? Infinity) <= start)
        next[coder] = (next[coder] as number) + 1;
      const unit = units[next[coder] as number];
      return unit !== undefined && unit.start <= start ? unit.code : null;
    });
    stretches.push({ length: end - start, codes });
  }
  return stretches;
}
