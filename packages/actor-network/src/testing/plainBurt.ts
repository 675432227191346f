/** Burt's measures as the formulas are printed, over dense matrices. */
export interface PlainBurt {
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly hierarchy: number | null;
}

/** Burt's measures of each actor the plain way; `binary` lets parallel ties of a direction count once. */
export function plainBurt(
  order: number,
  ties: readonly (readonly number[])[],
  { directed, binary }: { readonly directed: boolean; readonly binary: boolean },
): PlainBurt[] {
  const all = Array.from({ length: order }, (_, actor) => actor);
  const sent = all.map(() => all.map(() => 0));
  for (const [from = 0, to = 0, weight = 1] of ties) {
    const row = sent[from] as number[];
    const back = sent[to] as number[];
    row[to] = binary ? 1 : (row[to] ?? 0) + weight;
    if (!directed) back[from] = binary ? 1 : (back[from] ?? 0) + weight;
  }
  const z = (i: number, j: number) => (i === j ? 0 : (sent[i]?.[j] ?? 0) + (sent[j]?.[i] ?? 0));
  const total = (over: readonly number[], of: (actor: number) => number) =>
    over.reduce((sum, actor) => sum + of(actor), 0);
  const p = (i: number, j: number) => z(i, j) / total(all, (k) => z(i, k));
  const m = (j: number, q: number) => z(j, q) / Math.max(...all.map((k) => z(j, k)));

  return all.map((i) => {
    const alters = all.filter((j) => z(i, j) > 0);
    const n = alters.length;
    if (n === 0) return { constraint: null, effectiveSize: null, efficiency: null, hierarchy: null };
    const thirds = (j: number) => alters.filter((q) => q !== j);
    const by = alters.map((j) => (p(i, j) + total(thirds(j), (q) => p(i, q) * p(q, j))) ** 2);
    const constraint = by.reduce((sum, each) => sum + each, 0);
    const effectiveSize = total(alters, (j) => 1 - total(thirds(j), (q) => p(i, q) * m(j, q)));
    const ratios = by.map((each) => each / (constraint / n));
    const disorder = ratios.reduce((sum, ratio) => sum + ratio * Math.log(ratio), 0);
    return {
      constraint,
      effectiveSize,
      efficiency: effectiveSize / n,
      hierarchy: n === 1 ? 1 : disorder / (n * Math.log(n)),
    };
  });
}
