import type { Code } from "@commonweal/evidence";

/** The codes under their names in place of their ids, for tables that people read; a name given twice gets a number. */
export function namedCodes(codes: readonly Code[]): readonly Code[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    const stem = code.name === "" ? code.id : code.name;
    let name = stem;
    for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})`;
    taken.add(name);
    return { ...code, id: name };
  });
}
