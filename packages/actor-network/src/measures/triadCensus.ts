import type { TieArrays } from "../model/TieArrays.ts";
import { checkEngine, type Engine } from "../paths/Engine.ts";
import { triangleKindsWasm } from "../wasm/triangleKindsWasm.ts";
import { type MergedTies, mergedTies } from "./mergedTies.ts";
import { triangleKinds } from "./triangleKinds.ts";

/** The sixteen kinds of triads in their usual order; the digits count mutual, one-way and absent pairs. */
export const triadTypes = [
  "003",
  "012",
  "102",
  "021D",
  "021U",
  "021C",
  "111D",
  "111U",
  "030T",
  "030C",
  "201",
  "120D",
  "120U",
  "120C",
  "210",
  "300",
] as const;
export type TriadType = (typeof triadTypes)[number];
export interface TriadCensusOptions {
  /** Default: `javascript`; `wasm` gives the same counts. */
  readonly engine?: Engine;
}
export type TriadCensus = { readonly [type in TriadType]: number };

/**
 * Counts the sets of three actors by how they are tied: the sixteen types of Holland and Leinhardt.
 *
 * The counts add up to n (n − 1) (n − 2) / 6; they are exact up to 2^53. `D`, `U`, `C` and `T` say down, up, cyclic and
 * transitive: `021D` is a ← b → c, `021U` a → b ← c, `111D` a ↔ b ← c, `111U` a ↔ b → c, `120D` a ← b → c with a ↔ c.
 *
 * A tie of an undirected network runs both ways, which leaves `003`, `102`, `201` and `300`. Parallel ties count once,
 * self-loops not; isolated actors count in the types with absent pairs.
 *
 * Only the triads whose three pairs are tied are visited one by one; the others follow from the pairs and from the ties of
 * each actor. O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const circle = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 0),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const census = triadCensus(circle);
 * [census["030C"], census["012"], census["003"]]; // => [1, 3, 0]
 * @throws {ActorNetworkError} `unsupported` where the engine is.
 * @see Holland & Leinhardt (1976), Sociological Methodology 7, 1–45.
 * @see Batagelj & Mrvar (2001), Social Networks 23(3), 237–243.
 */
export function triadCensus(network: TieArrays, options: TriadCensusOptions = {}): TriadCensus {
  const { engine = "javascript" } = options;
  const { order } = network;
  const ties = mergedTies(network);
  const counts = new Map<TriadType, number>(triadTypes.map((type) => [type, 0]));
  const add = (type: TriadType, count: number): void => {
    counts.set(type, (counts.get(type) as number) + count);
  };

  const pairs = addMeetingTies(ties, add);
  const kinds = checkEngine(engine) === "wasm" ? triangleKindsWasm(ties) : triangleKinds(ties);
  kinds.forEach((count, kind) => {
    if (count === 0) return;
    const [ab, ac, bc] = [kind & 3, (kind >> 2) & 3, kind >> 4];
    add(closedType(ab, ac, bc), count);
    // Each of the three actors saw two of these ties meet and took them for an open triad.
    add(openType(ab, ac), -count);
    add(openType(turned(ab), bc), -count);
    add(openType(turned(ac), turned(bc)), -count);
  });
  let [oneWay, mutual, connected] = [0, 0, 0];
  for (const type of triadTypes.slice(3)) {
    const count = counts.get(type) as number;
    mutual += Number(type[0]) * count;
    oneWay += Number(type[1]) * count;
    connected += count;
  }
  add("012", pairs.oneWay * (order - 2) - oneWay);
  add("102", pairs.mutual * (order - 2) - mutual);
  connected += (counts.get("012") as number) + (counts.get("102") as number);
  // Whole numbers of any size: beyond 3e5 actors the number of triads has no exact double.
  const n = BigInt(order);
  add("003", Number((n * (n - 1n) * (n - 2n)) / 6n - BigInt(connected)));
  return Object.fromEntries(counts) as TriadCensus;
}

/** Counts for each actor the pairs of its ties as open triads, and all pairs of actors that are tied. */
function addMeetingTies(
  { offsets, codes }: MergedTies,
  add: (type: TriadType, count: number) => void,
): { oneWay: number; mutual: number } {
  const order = offsets.length - 1;
  const own = new Float64Array(4);
  const pairs = { oneWay: 0, mutual: 0 };
  let [down, up, passed, mutualUp, mutualDown, mutualOnly] = [0, 0, 0, 0, 0, 0];
  for (let actor = 0; actor < order; actor += 1) {
    own.fill(0);
    const end = offsets[actor + 1] as number;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      const code = codes[slot] as number;
      own[code] = (own[code] as number) + 1;
    }
    const sent = own[1] as number;
    const received = own[2] as number;
    const both = own[3] as number;
    pairs.oneWay += sent;
    pairs.mutual += both / 2;
    down += (sent * (sent - 1)) / 2;
    up += (received * (received - 1)) / 2;
    passed += sent * received;
    mutualUp += both * sent;
    mutualDown += both * received;
    mutualOnly += (both * (both - 1)) / 2;
  }
  add("021D", down);
  add("021U", up);
  add("021C", passed);
  add("111U", mutualUp);
  add("111D", mutualDown);
  add("201", mutualOnly);
  return pairs;
}

/** The code of a tie seen from its other end. */
const turned = (code: number): number => (code === 3 ? 3 : 3 - code);

/** The open triad of two ties that meet in an actor, their codes seen from it. */
function openType(first: number, second: number): TriadType {
  const [low, high] = first < second ? [first, second] : [second, first];
  if (high === 3) return low === 3 ? "201" : low === 1 ? "111U" : "111D";
  if (low !== high) return "021C";
  return low === 1 ? "021D" : "021U";
}

/** The type of a triad whose pairs are all tied. */
function closedType(ab: number, ac: number, bc: number): TriadType {
  const mutual = Number(ab === 3) + Number(ac === 3) + Number(bc === 3);
  if (mutual === 3) return "300";
  if (mutual === 2) return "210";
  if (mutual === 0) return openType(ab, ac) === openType(turned(ab), bc) ? "030C" : "030T";
  // The actor outside the mutual pair sends both other ties, receives both, or passes on.
  const third =
    bc === 3 ? openType(ab, ac) : ac === 3 ? openType(turned(ab), bc) : openType(turned(ac), turned(bc));
  return third === "021D" ? "120D" : third === "021U" ? "120U" : "120C";
}
