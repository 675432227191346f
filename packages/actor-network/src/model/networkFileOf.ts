import type { Actor } from "./Actor.ts";
import type { Network } from "./Network.ts";
import type { AttributeValue, NetworkFile } from "./NetworkFile.ts";
import type { Tie } from "./Tie.ts";

export interface NetworkFileOfOptions {
  readonly name?: string;
  /** Language of the labels. Default: en. */
  readonly language?: "en" | "zh";
}

const actorFields = [
  "labelEn",
  "labelZh",
  "sector",
  "level",
  "kind",
  "partOf",
  "since",
  "until",
] as const satisfies readonly (keyof Actor)[];
const tieFields = [
  "id",
  "relation",
  "period",
  "status",
  "certainty",
  "segments",
  "note",
] as const satisfies readonly (keyof Tie)[];

/**
 * Turns the network of a case into what files hold: the actor's and the tie's own fields become attributes.
 *
 * Weights are the ties' strength, groups the sectors. A list of segments becomes one text, a space between ids. An
 * actor without a label in the language has its id. Every arc has its tie's attributes, so both arcs of a symmetric
 * tie in a directed network carry one tie's `id`.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const rest = { labelEn: "", labelZh: "居委会", kind: "", partOf: null, since: null, until: null, level: "" };
 * const network = buildNetwork([{ ...rest, id: "c", sector: "society" }], [], { relations: [] });
 * const file = networkFileOf(network, { language: "zh" });
 * file.labels; // => ["居委会"]
 * file.groupAttribute; // => "sector"
 */
export function networkFileOf(network: Network, options: NetworkFileOfOptions = {}): NetworkFile {
  const { directed, order, actors, sources, targets, weights, ties, tieOf } = network;
  const label = options.language === "zh" ? "labelZh" : "labelEn";
  const tieAttribute = (field: (typeof tieFields)[number]) => {
    const values = ties.map((tie): AttributeValue => {
      const value = tie[field];
      return typeof value === "string" ? value : value.join(" ");
    });
    return {
      name: field,
      type: "string" as const,
      values: Array.from(tieOf, (tie) => values[tie] ?? null),
    };
  };
  return {
    directed,
    order,
    sources,
    targets,
    weights,
    name: options.name ?? null,
    ids: actors.map(({ id }) => id),
    labels: actors.map((actor) => actor[label] || actor.id),
    weighted: true,
    weightMeans: "strength",
    actorAttributes: actorFields.map((name) => ({
      name,
      type: "string" as const,
      values: actors.map((actor) => actor[name]),
    })),
    tieAttributes: tieFields.map(tieAttribute),
    modes: null,
    groupAttribute: "sector",
    spells: null,
  };
}
