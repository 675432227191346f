import type { Attribute, AttributeValue, NetworkFile, Spell } from "../model/NetworkFile.ts";
import { hostileIds } from "./hostileIds.ts";
import { randomSource } from "./randomSource.ts";

const odd = [
  ...hostileIds,
  "名字",
  "a\tb\nc\rd\r\n",
  "  both  ",
  "\u0001\u0008",
  "x\ud800y",
  "\udc00",
  "\ufffe",
  "👩🏽‍🌾",
  "<&>\"'",
  "]]>",
  "<!--",
  "&amp;",
  "&#0;",
  "{}[],:",
  "\\u0041\\",
  "1e5",
  "-0",
  "NaN",
  "null",
  "true",
  "\u0000",
  "é",
  "é",
  "\u2028\u2029",
  "*Vertices 3",
  "node [ id 1 ]",
  "a,b;c",
  '"quoted"',
  "=1+1",
  "ｆｕｌｌ",
];
const numbers = [
  0, 1, -1, 2.5, 0.1, 1e21, -1e-7, 5e-324, 1.7976931348623157e308, 2147483648, 9007199254740991,
];
const moments = ["2019", "2020.5", "-3", "2020-01-23", "2020-04-08", "2020-04-08T10:00:00Z", "1911-10", "早"];

/**
 * Makes a small network that holds anything a network file can: odd ids and texts, attributes of every type, parallel
 * ties, self-loops, actors without ties, modes, spells. The same for the same seed.
 */
export function randomNetworkFile(seed: number): NetworkFile {
  const random = randomSource(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const text = (): string => (random() < 0.4 ? pick(odd) : `${pick(["a", "b", "街道", "x"])}${below(50)}`);
  const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index));

  const ids = [...new Set(many(below(8), text))].filter((id) => id !== "");
  const order = ids.length;
  const ties = order === 0 ? 0 : below(12);
  const weighted = ties > 0 && random() < 0.5;
  const value = (type: Attribute["type"]): AttributeValue => {
    if (random() < 0.2) return null;
    if (type === "number") return pick(numbers);
    return type === "boolean" ? random() < 0.5 : text();
  };
  const attributes = (items: number, names: readonly string[]): Attribute[] =>
    [...new Set(many(below(4), () => (random() < 0.5 ? pick(names) : text())))].map((name) => {
      const type = pick(["string", "number", "boolean"] as const);
      return { name, type, values: many(items, () => value(type)) };
    });
  const bounds = random() < 0.7 ? moments.slice(pick([0, 3]), pick([3, 5])) : moments;
  const moment = (): string | null => (random() < 0.3 || bounds.length === 0 ? null : pick(bounds));
  const spells = (items: number): Spell[][] =>
    many(items, () => many(pick([0, 0, 1, 1, 2]), () => ({ from: moment(), to: moment() })));
  const timed = random() < 0.3 ? { actors: spells(order), ties: spells(ties) } : null;
  const hasSpell = timed !== null && [...timed.actors, ...timed.ties].some((list) => list.length > 0);
  const actorAttributes = attributes(order, [
    "name",
    "viz.color",
    "viz.x",
    "viz.y",
    "viz.z",
    "pid",
    "label",
    "id",
    "group",
  ]);
  return {
    directed: random() < 0.5,
    order,
    sources: Uint32Array.from(many(ties, () => below(order))),
    targets: Uint32Array.from(many(ties, () => below(order))),
    weights: Float64Array.from(many(ties, () => (weighted ? pick(numbers) : 1))),
    name: random() < 0.5 ? text() : null,
    ids,
    labels: ids.map((id) => (random() < 0.5 ? id : text())),
    weighted,
    weightMeans: weighted ? pick([null, "strength", "distance"]) : null,
    actorAttributes,
    tieAttributes: attributes(ties, ["label", "kind", "id", "key", "viz.thickness", "source"]),
    modes: order > 0 && random() < 0.3 ? Uint8Array.from(many(order, () => below(2))) : null,
    groupAttribute: random() < 0.5 ? (actorAttributes[0]?.name ?? null) : null,
    spells: hasSpell ? timed : null,
  };
}
