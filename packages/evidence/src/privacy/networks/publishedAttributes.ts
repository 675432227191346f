import type { Actor } from "@commonweal/actor-network";

/** What may be published of an actor; `null` is withheld. */
export interface PublishedAttributes {
  readonly sector: string | null;
  readonly level: string | null;
  readonly kind: string | null;
}

export interface PublishedAttributesOptions {
  /** How many actors must share what is published. Default: 5. */
  readonly k?: number;
  /** Whether an actor agreed to be known; what is published of it is not merged. Default: nobody did. */
  readonly isNamed?: (actor: Actor) => boolean;
}

/**
 * Merges unique offices into classes: of each actor so much of sector, level and kind as at least k actors share.
 *
 * A pseudonym does not hide an office that there is once. So actors whose sector, level and kind fewer than k share
 * lose the kind, then the level, then the sector; those without any that are still too few take in the smallest class
 * that is left. Actors who agreed to be known keep all three and count for no class.
 *
 * `null` where fewer than k actors (but not none) did not agree to be known: no class is large enough.
 *
 * O(actors · log actors).
 *
 * @example
 * const actor = (sector, kind) => ({ sector, level: "city", kind });
 * const actors = [actor("state", "office"), actor("state", "mayor"), actor("state", "bureau"), actor("capital", "firm"), actor("capital", "firm")];
 * publishedAttributes(actors, { k: 2 }).map(({ kind }) => kind); // => [null, null, null, "firm", "firm"]
 */
export function publishedAttributes(
  actors: readonly Actor[],
  { k = 5, isNamed = () => false }: PublishedAttributesOptions = {},
): readonly PublishedAttributes[] | null {
  const published: PublishedAttributes[] = actors.map(({ sector, level, kind }) => ({ sector, level, kind }));
  const hidden = actors.flatMap((actor, at) => (isNamed(actor) ? [] : [at]));
  if (hidden.length === 0) return published;
  if (hidden.length < k) return null;
  for (const withheld of [
    { kind: null },
    { level: null, kind: null },
    { sector: null, level: null, kind: null },
  ]) {
    for (const group of classes(published, hidden)) {
      if (group.length >= k) continue;
      for (const at of group) published[at] = { ...(published[at] as PublishedAttributes), ...withheld };
    }
  }
  for (;;) {
    const sorted = classes(published, hidden).sort((a, b) => a.length - b.length);
    const small = sorted.find((group) => group.length < k);
    if (small === undefined) return published;
    const other = sorted.find((group) => group !== small) as number[];
    for (const at of other) published[at] = { sector: null, level: null, kind: null };
  }
}

function classes(published: readonly PublishedAttributes[], among: readonly number[]): number[][] {
  const byClass = new Map<string, number[]>();
  for (const at of among) {
    const { sector, level, kind } = published[at] as PublishedAttributes;
    const key = JSON.stringify([sector, level, kind]);
    const group = byClass.get(key);
    if (group) group.push(at);
    else byClass.set(key, [at]);
  }
  return [...byClass.values()];
}
