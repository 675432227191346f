import type { TieArrays } from "@commonweal/actor-network";
import { CollaborationMetricsError } from "../errors.ts";
import { checkActor } from "../information/checkedColumns.ts";
import type { TrustReport } from "./TrustReport.ts";

export interface TrustTiesOptions {
  /** Number of actors, those of whom nothing is said included. */
  readonly order: number;
  /** Takes trust that is not confirmed for not known. Default: false. */
  readonly confirmedOnly?: boolean;
}

/** What is known of trust among `order` actors; a pair in neither network is not known. */
export interface TrustTies {
  readonly order: number;
  /** Directed: i → j where i trusts j; a tie's strength is the number of reporters who say so. */
  readonly trusting: TieArrays;
  /** Directed: i → j where i is said not to trust j, in the same way. */
  readonly refusing: TieArrays;
  /** For each tie of `trusting` 1 where it is confirmed, otherwise 0. */
  readonly confirmed: Uint8Array;
  /** Ordered pairs of whose trust somebody says yes, by what others say; before `confirmedOnly` leaves any out. */
  readonly reported: {
    /** At least two say yes and nobody no. */
    readonly confirmed: number;
    /** One says yes and nobody no. */
    readonly unconfirmed: number;
    /** Somebody says no, or one reporter says both. */
    readonly disputed: number;
    /** Confirmed / all three; `null` without a report of trust. */
    readonly share: number | null;
  };
}

interface Said {
  readonly yes: Set<number | string>;
  readonly no: Set<number | string>;
}

/**
 * Puts reports of trust together: who trusts whom, who does not, and what is confirmed by a second reporter.
 *
 * For an ordered pair the word of who would trust goes before that of others; where it is missing, others count if they
 * agree. Not known is what they do not agree on, what who would trust both affirms and denies, and what nobody was asked. Confirmed is
 * trust that at least two reporters state and nobody denies.
 *
 * Trust is directed: i → j says nothing of j → i. Reports of an actor about itself do not count; a reporter who says the same
 * twice counts once. O(reports + actors) time and space.
 *
 * @example
 * const reports = [
 *   { from: 0, to: 1, trusts: true }, { from: 0, to: 1, trusts: true, by: 1 }, { from: 1, to: 0, trusts: false },
 * ];
 * const { trusting, refusing, reported } = trustTies(reports, { order: 3 });
 * [trusting.sources.length, refusing.sources.length]; // => [1, 1]
 * reported; // => { confirmed: 1, unconfirmed: 0, disputed: 0, share: 1 }
 * @throws {CollaborationMetricsError} `invalid-actor` for who is no position below `order`, `invalid-option` unless order is
 * a whole number of at least 0.
 */
export function trustTies(
  reports: readonly TrustReport[],
  { order, confirmedOnly = false }: TrustTiesOptions,
): TrustTies {
  const pairs = pairsOf(reports, order);
  const ties = { yes: [] as [number, number][], no: [] as [number, number][] };
  const confirmed: number[] = [];
  const counts = { confirmed: 0, unconfirmed: 0, disputed: 0 };
  for (const [key, said] of pairs) {
    const standing = said.yes.size === 0 ? null : standingOf(said);
    if (standing !== null) counts[standing] += 1;
    const answer = answerOf(said, Math.floor(key / order));
    if (answer === null) continue;
    if (answer === "yes") {
      if (confirmedOnly && standing !== "confirmed") continue;
      confirmed.push(standing === "confirmed" ? 1 : 0);
    }
    ties[answer].push([key, said[answer].size]);
  }
  const total = counts.confirmed + counts.unconfirmed + counts.disputed;
  return {
    order,
    trusting: arraysOf(ties.yes, order),
    refusing: arraysOf(ties.no, order),
    confirmed: Uint8Array.from(confirmed),
    reported: { ...counts, share: total === 0 ? null : counts.confirmed / total },
  };
}

function pairsOf(reports: readonly TrustReport[], order: number): Map<number, Said> {
  if (!(Number.isSafeInteger(order) && order >= 0)) {
    const message = `Found an order of ${order}; expected a whole number of at least 0.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "order"]);
  }
  const pairs = new Map<number, Said>();
  for (const [place, { from, to, trusts, by = from }] of reports.entries()) {
    checkActor(from, order, ["reports", place, "from"]);
    checkActor(to, order, ["reports", place, "to"]);
    if (typeof by === "number") checkActor(by, order, ["reports", place, "by"]);
    if (from === to) continue;
    const key = from * order + to;
    const said = pairs.get(key) ?? { yes: new Set(), no: new Set() };
    said[trusts ? "yes" : "no"].add(by);
    pairs.set(key, said);
  }
  return pairs;
}

function standingOf({ yes, no }: Said): "confirmed" | "unconfirmed" | "disputed" {
  if (no.size > 0) return "disputed";
  return yes.size > 1 ? "confirmed" : "unconfirmed";
}

function answerOf({ yes, no }: Said, truster: number): "yes" | "no" | null {
  if (yes.has(truster) !== no.has(truster)) return yes.has(truster) ? "yes" : "no";
  if (yes.size > 0 && no.size > 0) return null;
  return yes.size > 0 ? "yes" : "no";
}

function arraysOf(ties: readonly (readonly [number, number])[], order: number): TieArrays {
  return {
    directed: true,
    order,
    sources: Uint32Array.from(ties, ([key]) => Math.floor(key / order)),
    targets: Uint32Array.from(ties, ([key]) => key % order),
    weights: Float64Array.from(ties, ([, reporters]) => reporters),
  };
}
