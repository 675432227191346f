import type { Attribute } from "../../model/NetworkFile.ts";
import { fileError } from "../fileError.ts";
import { forEachLine } from "../forEachLine.ts";
import { limits as standardLimits } from "../limits.ts";
import type { ReadNetworkOptions } from "../NetworkReading.ts";
import { textOf } from "../textOf.ts";
import { pajekColumn } from "./pajekColumn.ts";
import { pajekTokens } from "./pajekTokens.ts";

export interface ReadPajekColumnOptions extends ReadNetworkOptions {
  /** What the attribute is called. Default: what the file calls it, else `partition` or `vector`. */
  readonly name?: string;
}

/**
 * Reads a partition (`.clu`) or a vector (`.vec`) of Pajek: a number a vertex.
 *
 * The values stand in the order of the vertices of the network that belongs to it; `joinAttribute` adds them there.
 * Lines that begin with `%` are comments.
 *
 * O(characters).
 *
 * @example
 * const column = readPajekColumn("*Vertices 3\n1\n2\n1\n", { name: "sector" });
 * column; // => { name: "sector", type: "number", values: [1, 2, 1] }
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `limit-exceeded`; its path is the line.
 */
export function readPajekColumn(
  input: string | Uint8Array,
  options: ReadPajekColumnOptions = {},
): Attribute & { readonly type: "number"; readonly values: readonly number[] } {
  const bounds = { ...standardLimits, ...options.limits };
  const text = textOf(input, options, bounds);
  const column = pajekColumn(bounds);
  let name: string | null = null;
  let last = 1;
  forEachLine(text, (line, number) => {
    last = number;
    const place = [number];
    const [, keyword, rest = ""] = /^\s*(\*\S*)([\s\S]*)$/.exec(line) ?? [];
    const word = keyword?.toLowerCase();
    if (line.trim() === "" || line.trimStart().startsWith("%")) return;
    if (word === "*vertices") {
      column.declare(pajekTokens(rest, place, bounds.textLength), place);
    } else if (name === null && (word === "*partition" || word === "*vector")) {
      name = rest.trim() || word.slice(1);
    } else if (word === undefined) {
      column.add(pajekTokens(line, place, bounds.textLength), place);
    } else {
      throw fileError(place, "a second section", "one partition or one vector");
    }
  });
  if (!column.isDeclared()) throw fileError([], "no *Vertices", "a Pajek partition or vector");
  column.finish([last]);
  return { name: options.name ?? name ?? "partition", type: "number", values: column.values };
}
