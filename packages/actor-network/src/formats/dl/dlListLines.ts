import type { NetworkFile } from "../../model/NetworkFile.ts";
import { numberText } from "../numberText.ts";
import { returnedTies } from "../returnedTies.ts";

/** Where actors stand in a DL file. */
export interface DlLayout {
  readonly network: NetworkFile;
  readonly placeOf: Uint32Array;
  /** Number of rows of a network of two modes, `null` for one mode. */
  readonly first: number | null;
}

export interface DlLines {
  readonly lines: readonly string[];
  /** Whether every tie is returned, so that a reader cannot tell directed ties from undirected ones. */
  readonly isReturned: boolean;
  readonly lost: readonly string[];
}

/** Ties as lines of an edge list: undirected ones both ways, but only from row to column between two modes. */
export function dlListLines({ network, placeOf, first }: DlLayout): DlLines {
  const { directed, weighted, weights, sources, targets } = network;
  const lines: string[] = [];
  const end = weighted ? (tie: number) => ` ${numberText(weights[tie] ?? 1)}` : () => "";
  sources.forEach((source, tie) => {
    const from = placeOf[source] ?? 0;
    const to = placeOf[targets[tie] ?? 0] ?? 0;
    if (first !== null) {
      lines.push(`${Math.min(from, to) + 1} ${Math.max(from, to) - first + 1}${end(tie)}`);
      return;
    }
    lines.push(`${from + 1} ${to + 1}${end(tie)}`);
    if (!directed && from !== to) lines.push(`${to + 1} ${from + 1}${end(tie)}`);
  });
  const layers = new Uint32Array(sources.length);
  const isReturned = returnedTies({ ...network, layers }, network.order) !== null;
  return { lines, isReturned, lost: [...lostOnes(network), ...lostHuge(network)] };
}

function lostOnes({ weighted, weights }: NetworkFile): string[] {
  const isOne = weighted && weights.every((weight) => weight === 1);
  return isOne ? ["Weights are all 1, which states nothing in DL."] : [];
}

/** Says how many weights DL takes for missing values. */
export function lostHuge({ weights }: NetworkFile): string[] {
  const huge = weights.filter((weight) => weight >= 1e37).length;
  return huge > 0 ? [`${huge} ties weigh 1e37 or more, which means a missing value in DL.`] : [];
}
