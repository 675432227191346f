import type { NetworkFile } from "../../model/NetworkFile.ts";
import { lostColumns } from "../lostColumns.ts";
import { lostFacts } from "../lostFacts.ts";
import { modesFirst } from "../modesFirst.ts";
import { numberText } from "../numberText.ts";
import { type OneLineTexts, oneLineTexts } from "../oneLineTexts.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { type WriteNamesOptions, writtenNames } from "../writtenNames.ts";
import { pajekPlaces, pajekQuoted, pajekTieEnd, pajekTimesText, pajekVertexEnd } from "./pajekLines.ts";
import { pajekRelations } from "./pajekRelations.ts";

export interface WritePajekOptions extends WriteNamesOptions {
  /**
   * Attribute of the ties whose values are written as relations, `*Arcs :1 "leads"` and so on; igraph and networkx
   * do not read these. Default: none, all ties in one section.
   */
  readonly relationAttribute?: string;
}

/**
 * Writes a network as a Pajek `.net` file.
 *
 * Vertices are numbered in the network's order, those of the first mode first. Ties are arcs in a directed network and
 * edges in an undirected one, with the weight as their value where the network states weights. Of the attributes those
 * are written that Pajek draws by, among them `x`, `y`, `z`, `shape` and `ic` of actors, `label`, `c` and `w` of ties;
 * others go into files of their own, see `writePajekPartition` and `writePajekVector`. Spells are written where they
 * begin and end with whole numbers, as Pajek's times do. Quotes in labels are written as igraph and networkx write
 * them.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readPajek("*Vertices 2\n*Edges\n1 2\n");
 * writePajek(network).text; // => '*Vertices 2\n1 "1"\n2 "2"\n*Edges\n1 2\n'
 * @throws {ActorNetworkError} `invalid-option` when no attribute of ties has the name given.
 */
export function writePajek(network: NetworkFile, options: WritePajekOptions = {}): WrittenNetwork {
  const { actors, placeOf, first, lost: moved } = modesFirst(network);
  const { names, lost: lostNames } = writtenNames(network, options);
  const texts = oneLineTexts();
  const places = pajekPlaces(network);
  const spells = network.spells && hasPajekTimes(network.spells) ? network.spells : null;
  const vertices = Array.from(actors, (actor, place) => {
    const times = pajekTimesText(spells?.actors[actor] ?? []);
    const end = pajekVertexEnd(places, actor, texts);
    return `${place + 1} ${pajekQuoted(names[actor] ?? "", texts)}${end}${times}`;
  });
  const tieLine = (tie: number): string => {
    const ends = [network.sources, network.targets].map((of) => (placeOf[of[tie] ?? 0] ?? 0) + 1);
    const weight = network.weighted ? ` ${numberText(network.weights[tie] ?? 1)}` : "";
    const times = pajekTimesText(spells?.ties[tie] ?? []);
    return `${ends.join(" ")}${weight}${pajekTieEnd(places, tie, texts)}${times}`;
  };
  const relations = pajekRelations(network, options.relationAttribute, texts);
  const head = network.directed ? "*Arcs" : "*Edges";
  const lines = [
    ...titleLines(network, texts),
    first === null ? `*Vertices ${network.order}` : `*Vertices ${network.order} ${first}`,
    ...vertices,
    ...relations.sections.flatMap(({ mark, ties }) => [`${head}${mark}`, ...Array.from(ties, tieLine)]),
  ];
  const placed = new Set([...places.ofTies, ...(places.label ? [places.label] : [])].map(({ name }) => name));
  if (relations.isNamed) placed.add(options.relationAttribute ?? "");
  const drawn = [places.x, places.y, places.z, places.shape, ...places.ofVertices].map((one) => one?.name);
  const lost = [
    ...lostNames,
    ...moved,
    ...relations.lost,
    ...lostFacts(network, {
      spells: spells === null,
      actors: (name) => !drawn.includes(name),
      ties: (name) => !placed.has(name),
    }),
    ...(network.name !== (network.name?.trim() || null)
      ? ["Blanks around the network's name are left out."]
      : []),
    ...lostCoordinates(network, places),
    ...lostColumns(
      network.actorAttributes.filter(({ name }) => drawn.includes(name)),
      "actors",
    ),
    ...lostColumns(
      network.tieAttributes.filter(({ name }) => placed.has(name)),
      "ties",
    ),
    ...texts.lost(),
  ];
  return { text: `${lines.join("\n")}\n`, lost };
}

function titleLines({ name }: NetworkFile, texts: OneLineTexts): string[] {
  const title = name === null ? "" : texts.text(name).trim();
  return title === "" ? [] : [`*Network ${title}`];
}

function hasPajekTimes({ actors, ties }: NonNullable<NetworkFile["spells"]>): boolean {
  const isWhole = (moment: string | null) => moment !== null && /^\d{1,15}$/.test(moment);
  return [...actors, ...ties].every((list) =>
    list.every(({ from, to }) => isWhole(from) && (to === null || isWhole(to))),
  );
}

function lostCoordinates({ order }: NetworkFile, { x, y, z }: ReturnType<typeof pajekPlaces>): string[] {
  let partly = 0;
  for (let actor = 0; actor < order; actor += 1) {
    const [hasX, hasY, hasZ] = [x, y, z].map((axis) => (axis?.values[actor] ?? null) !== null);
    if (hasX !== hasY || (hasZ && !hasX)) partly += 1;
  }
  return partly === 0 ? [] : [`${partly} actors have x or y alone; their coordinates are left out.`];
}
