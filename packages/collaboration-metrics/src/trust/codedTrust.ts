import type { Network, TieStatus } from "@commonweal/actor-network";
import type { TrustReport } from "./TrustReport.ts";

export interface CodedTrustOptions {
  /** Statuses that say that there was trust. Default: `present`. */
  readonly yes?: readonly TieStatus[];
  /** Statuses that say that there was none. Default: `absent`. */
  readonly no?: readonly TieStatus[];
  /** The source that a segment of evidence belongs to. Default: each segment is a source of its own. */
  readonly sourceOf?: (segment: string) => string;
}

/**
 * Reads the coded ties of a network of trust as reports, one for each source of a tie.
 *
 * A tie whose status is neither a yes nor a no (weak, historic, contested) gives no report, and a pair without a tie was not
 * asked: silence of the evidence is no distrust. A tie without segments is reported by its own id. `buildNetwork` leaves out
 * ties that are absent unless told to keep them.
 *
 * Each arc is read, so a symmetric tie counts in both directions, as do those of an undirected network. Parallel ties each
 * report, self-loops too, which `trustTies` passes over. Empty without ties. O(arcs · segments of a tie).
 *
 * @example
 * import { buildNetwork } from "@commonweal/actor-network";
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "trusts", labelEn: "", labelZh: "", directed: true, meaning: "relies on" }];
 * const claim = { id: "t1", from: "club", to: "office", relation: "trusts", period: "2020", strength: 1 };
 * const ties = [{ ...claim, status: "present", certainty: "high", segments: ["s1", "s2"], note: "" }];
 * const reports = codedTrust(buildNetwork(actors, ties, { relations }));
 * reports.map(({ from, to, trusts, by }) => [from, to, trusts, by]); // => [[1, 0, true, "s1"], [1, 0, true, "s2"]]
 */
export function codedTrust(network: Network, options: CodedTrustOptions = {}): TrustReport[] {
  const { yes = ["present"], no = ["absent"], sourceOf = (segment: string) => segment } = options;
  const reports: TrustReport[] = [];
  for (const [arc, place] of network.tieOf.entries()) {
    const tie = network.ties[place];
    if (tie === undefined) continue;
    const trusts = yes.includes(tie.status);
    if (!trusts && !no.includes(tie.status)) continue;
    const [from, to] = [network.sources[arc] as number, network.targets[arc] as number];
    const sources = tie.segments.length === 0 ? [tie.id] : tie.segments.map(sourceOf);
    for (const by of sources) {
      reports.push({ from, to, trusts, by });
      if (!network.directed) reports.push({ from: to, to: from, trusts, by });
    }
  }
  return reports;
}
