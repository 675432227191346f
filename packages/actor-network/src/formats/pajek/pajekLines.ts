import type { Attribute, NetworkFile, Spell } from "../../model/NetworkFile.ts";
import { numberText } from "../numberText.ts";
import type { OneLineTexts } from "../oneLineTexts.ts";
import { tieParameters, vertexParameters } from "./pajekNames.ts";

/** Which attributes of a network Pajek has a place for. */
export interface PajekPlaces {
  readonly x: Attribute | undefined;
  readonly y: Attribute | undefined;
  readonly z: Attribute | undefined;
  readonly shape: Attribute | undefined;
  readonly ofVertices: readonly Attribute[];
  readonly label: Attribute | undefined;
  readonly ofTies: readonly Attribute[];
}

export function pajekPlaces({ actorAttributes, tieAttributes }: NetworkFile): PajekPlaces {
  const coordinate = (axis: string) =>
    actorAttributes.find(({ name, type }) => name === axis && type === "number");
  const isPlain = ({ type }: Attribute) => type !== "boolean";
  const [x, y] = [coordinate("x"), coordinate("y")];
  return {
    x: y && x,
    y: x && y,
    z: x && y && coordinate("z"),
    shape: actorAttributes.find(({ name, type }) => name === "shape" && type === "string"),
    ofVertices: actorAttributes.filter((one) => vertexParameters.includes(one.name) && isPlain(one)),
    label: tieAttributes.find(({ name, type }) => name === "label" && type === "string"),
    ofTies: tieAttributes.filter((one) => tieParameters.includes(one.name) && isPlain(one)),
  };
}

/** What follows the label of a vertex. */
export function pajekVertexEnd(places: PajekPlaces, actor: number, texts: OneLineTexts): string {
  const at = (attribute: Attribute | undefined) => attribute?.values[actor] ?? null;
  const [x, y, z] = [at(places.x), at(places.y), at(places.z)];
  const parts: string[] = [];
  if (typeof x === "number" && typeof y === "number") {
    parts.push(numberText(x), numberText(y));
    if (typeof z === "number") parts.push(numberText(z));
  }
  const shape = at(places.shape);
  if (shape !== null) parts.push(pajekQuoted(String(shape), texts));
  return [...parts, ...pairs(places.ofVertices, actor, texts)].map((part) => ` ${part}`).join("");
}

/** What follows the ends and the value of a tie. */
export function pajekTieEnd(places: PajekPlaces, tie: number, texts: OneLineTexts): string {
  const label = places.label?.values[tie] ?? null;
  const labelled = label === null ? [] : ["l", pajekQuoted(String(label), texts)];
  return [...labelled, ...pairs(places.ofTies, tie, texts)].map((part) => ` ${part}`).join("");
}

/** Times in brackets, nothing for what is there always. */
export function pajekTimesText(spells: readonly Spell[]): string {
  if (spells.length === 0) return "";
  return ` [${spells.map(({ from, to }) => (from === to ? from : `${from}-${to ?? "*"}`)).join(",")}]`;
}

/** A text in quotes. */
export function pajekQuoted(text: string, texts: OneLineTexts): string {
  return `"${texts.text(text).replace(/["\\]/g, "\\$&")}"`;
}

function pairs(attributes: readonly Attribute[], item: number, texts: OneLineTexts): string[] {
  return attributes.flatMap(({ name, values }) => {
    const value = values[item] ?? null;
    if (value === null) return [];
    return [name, typeof value === "number" ? numberText(value) : pajekQuoted(String(value), texts)];
  });
}
