import type { NetworkFile } from "../../model/NetworkFile.ts";
import { lostFacts } from "../lostFacts.ts";
import { modesFirst } from "../modesFirst.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { type WriteNamesOptions, writtenNames } from "../writtenNames.ts";
import { dlLabelTexts } from "./dlLabelTexts.ts";
import { dlListLines } from "./dlListLines.ts";
import { dlMatrixLines } from "./dlMatrixLines.ts";

export interface WriteDlOptions extends WriteNamesOptions {
  /** How ties are laid out. A matrix is larger and adds parallel ties up. Default: edgelist. */
  readonly format?: "edgelist" | "fullmatrix";
}

/**
 * Writes a network as a DL file of UCINET.
 *
 * An undirected tie is written both ways, since DL knows cells of a matrix only. A network of two modes has rows and
 * columns of its own, as long as every tie is between the modes. Labels are quoted where they must be.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readDl("dl n=2 format=edgelist1\nlabels:\noffice,club\ndata:\n1 2 0.5\n");
 * writeDl(network).text; // => "dl n=2\nformat=edgelist1\nlabels:\noffice\nclub\ndata:\n1 2 0.5\n"
 * @throws {ActorNetworkError} `limit-exceeded` when a full matrix would have more than 50,000,000 cells.
 */
export function writeDl(network: NetworkFile, options: WriteDlOptions = {}): WrittenNetwork {
  const { modes, sources, targets } = network;
  const isTwoMode = modes?.some((mode, actor) => mode !== modes[0] && actor > 0) ?? false;
  const isBetween =
    isTwoMode && sources.every((source, tie) => modes?.[source] !== modes?.[targets[tie] ?? 0]);
  const placed = modesFirst(isBetween ? network : { ...network, modes: null });
  const { names, lost: lostNames } = writtenNames(network, options);
  const labels = dlLabelTexts(Array.from(placed.actors, (actor) => names[actor] ?? ""));
  const layout = { network, placeOf: placed.placeOf, first: placed.first };
  const isMatrix = options.format === "fullmatrix";
  const data = isMatrix ? dlMatrixLines(layout) : dlListLines(layout);
  const format = isMatrix ? "fullmatrix" : placed.first === null ? "edgelist1" : "edgelist2";
  const lines = [
    placed.first === null
      ? `dl n=${network.order}`
      : `dl nr=${placed.first} nc=${network.order - placed.first}`,
    `format=${format}`,
    ...labelLines(labels.texts, placed.first),
    "data:",
    ...data.lines,
  ];
  const lost = [
    ...lostNames,
    ...placed.lost,
    ...lostFacts(network, { name: true, spells: true, actors: () => true, ties: () => true }),
    ...(modes && !isBetween ? ["The modes are left out, since some ties are within one."] : []),
    ...lostDirection(network, placed.first !== null, data.isReturned),
    ...data.lost,
    ...labels.lost,
  ];
  return { text: `${lines.join("\n")}\n`, lost };
}

function labelLines(texts: readonly string[], first: number | null): string[] {
  if (texts.length === 0) return [];
  if (first === null) return ["labels:", ...texts];
  return ["row labels:", ...texts.slice(0, first), "column labels:", ...texts.slice(first)];
}

function lostDirection({ directed }: NetworkFile, isTwoMode: boolean, isReturned: boolean): string[] {
  if (!directed) return [];
  if (isTwoMode) return ["That ties are directed is left out."];
  return isReturned ? ["Every tie is returned, so readers take the ties for undirected ones."] : [];
}
