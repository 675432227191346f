import type { Code } from "../model/Code.ts";

/**
 * Opens a giver of paths: the names of the codes above a code and its own, from the top, ` > ` between.
 *
 * An id that is not there has the empty path. O(levels) each after O(codes).
 *
 * @example
 * const code = { id: "k1", name: "Orders", parent: null, description: "", colour: null, isCodable: false };
 * codePath([code, { ...code, id: "k2", name: "By phone", parent: "k1" }])("k2"); // => "Orders > By phone"
 */
export function codePath(codes: readonly Code[]): (id: string) => string {
  const byId = new Map(codes.map((code) => [code.id, code]));
  return (id) => {
    const names: string[] = [];
    const seen = new Set<string>();
    let code = byId.get(id);
    while (code && !seen.has(code.id)) {
      seen.add(code.id);
      names.push(code.name);
      code = code.parent === null ? undefined : byId.get(code.parent);
    }
    return names.reverse().join(" > ");
  };
}
