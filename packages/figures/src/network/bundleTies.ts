import { FiguresError } from "../errors.ts";
import type { NetworkMapRecord, NetworkMapTie } from "./NetworkMapRecord.ts";

export interface Bundle extends NetworkMapTie {
  /** Number of ties drawn as this one line. */
  readonly count: number;
  /** Place among the lines of the same two actors, 0 to `lanes` - 1, read from the lower index. */
  lane: number;
  lanes: number;
}

function check(record: NetworkMapRecord): void {
  record.ties.forEach((tie, index) => {
    for (const end of ["from", "to"] as const) {
      if (!record.actors[tie[end]]) {
        const message = `Tie ${index} runs to actor ${tie[end]}; expected an index below ${record.actors.length}.`;
        throw new FiguresError("unknown-actor", message, ["ties", index, end]);
      }
    }
    if (!(tie.strength >= 0 && tie.strength < Infinity)) {
      const message = `Tie ${index} has strength ${tie.strength}; expected a finite number of at least 0.`;
      throw new FiguresError("invalid-number", message, ["ties", index, "strength"]);
    }
  });
}

/**
 * Merges ties with the same actors, direction and status into one line with their summed strength,
 * and gives lines between the same two actors a lane each.
 */
export function bundleTies(record: NetworkMapRecord): Bundle[] {
  check(record);
  const bundles = new Map<string, { -readonly [K in keyof Bundle]: Bundle[K] }>();
  for (const tie of record.ties) {
    const turned = !tie.directed && tie.from > tie.to;
    const [from, to] = turned ? [tie.to, tie.from] : [tie.from, tie.to];
    const key = `${from} ${to} ${tie.status} ${tie.directed}`;
    const bundle = bundles.get(key);
    if (bundle) {
      bundle.strength += tie.strength;
      bundle.count += 1;
    } else bundles.set(key, { ...tie, from, to, count: 1, lane: 0, lanes: 1 });
  }
  const pairs = new Map<string, Bundle[]>();
  for (const bundle of bundles.values()) {
    const key = `${Math.min(bundle.from, bundle.to)} ${Math.max(bundle.from, bundle.to)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), bundle]);
  }
  for (const pair of pairs.values()) {
    pair.forEach((bundle, lane) => {
      bundle.lane = lane;
      bundle.lanes = pair.length;
    });
  }
  return [...bundles.values()];
}
