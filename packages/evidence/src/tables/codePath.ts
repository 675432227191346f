import type { Code } from "../model/Code.ts";

/** The names of the codes above a code and its own, from the top, ` > ` between. O(levels) each after O(codes). */
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
