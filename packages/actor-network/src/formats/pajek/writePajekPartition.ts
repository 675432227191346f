import type { NetworkFile } from "../../model/NetworkFile.ts";
import { attributeOf } from "../attributeOf.ts";
import { modesFirst } from "../modesFirst.ts";
import { oneLineTexts } from "../oneLineTexts.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";

/**
 * Writes an attribute of the actors as a Pajek partition (`.clu`) beside the `.net` file of `writePajek`.
 *
 * Whole numbers of at least 0 are the classes as they are. Else classes are numbered from 1 as their values occur, and
 * what each stands for is a comment in the file. An actor without a value is in class 0, or, where 0 is taken, in the class above all others, and `lost` says so.
 *
 * O(actors).
 *
 * @example
 * const { network } = readPajek('*Vertices 2\n1 "a" ic "Red"\n2 "b" ic "Blue"\n');
 * const { text } = writePajekPartition(network, { attribute: "ic" });
 * text; // => '% 1 = "Red"\n% 2 = "Blue"\n*Vertices 2\n1\n2\n'
 * @throws {ActorNetworkError} `invalid-option` when no attribute of actors has the name given.
 */
export function writePajekPartition(
  network: NetworkFile,
  options: { readonly attribute: string },
): WrittenNetwork {
  const { values } = attributeOf(network, options.attribute);
  const texts = oneLineTexts();
  const stated = values.filter((value) => value !== null);
  const isClass = stated.every((value) => typeof value === "number" && Number.isInteger(value) && value >= 0);
  const distinct = [...new Set(stated)];
  const classOf = new Map(distinct.map((value, index) => [value, isClass ? Number(value) : index + 1]));
  const free = stated.includes(0) && isClass ? Math.max(...classOf.values()) + 1 : 0;
  const classes = values.map((value) => (value === null ? free : (classOf.get(value) ?? free)));
  const comments = isClass
    ? []
    : distinct.map((value, index) => `% ${index + 1} = ${texts.text(JSON.stringify(value))}`);
  const missing = values.length - stated.length;
  const { actors } = modesFirst(network);
  const lines = [`*Vertices ${network.order}`, ...Array.from(actors, (actor) => String(classes[actor] ?? 0))];
  const lost = [
    ...(isClass ? [] : ["Classes are numbers; what they stand for is in comments only."]),
    ...(missing > 0 ? [`${missing} actors without a value are in class ${free}.`] : []),
  ];
  return { text: `${[...comments, ...lines].join("\n")}\n`, lost };
}
