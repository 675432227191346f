import { newCase } from "@commonweal/case-study";
import { integerBelow, stream } from "@commonweal/numerics";

export interface MadeCaseOptions {
  readonly actors: number;
  /** In all periods together. */
  readonly ties: number;
}

const sectors = ["state", "capital", "society"] as const;
const levels = ["street", "neighbourhood"] as const;
const relations = ["directs", "meets"] as const;
const periods = ["before", "during"] as const;
const certainties = ["high", "medium", "low"] as const;
const statuses = ["present", "present", "present", "weak", "contested"] as const;

/** Makes the files of a case with as many actors and ties as wanted, invented by a seed; all else is the new case's. */
export function madeCase({ actors, ties }: MadeCaseOptions): ReadonlyMap<string, string> {
  const random = stream({ root: 1, purpose: "a made case" });
  const one = <Item>(items: readonly Item[]): Item => items[integerBelow(random, items.length)] as Item;
  const people = Array.from({ length: actors }, (_, place) => {
    const number = place + 1;
    return `a${number},Residents' group of building ${number},第${number}栋居民小组,${one(sectors)},${one(levels)},committee,,,`;
  });
  const rows = new Map<string, string>();
  while (actors > 1 && rows.size < ties) {
    const [from, to] = [1 + integerBelow(random, actors), 1 + integerBelow(random, actors)];
    const key = [`a${Math.min(from, to)}`, `a${Math.max(from, to)}`, one(relations), one(periods)];
    if (from === to || rows.has(key.join())) continue;
    const [a, b, relation, period] = key;
    const place = rows.size + 1;
    rows.set(
      key.join(),
      `t${place},${a},${b},${relation},${period},1,${one(statuses)},${one(certainties)},s1,`,
    );
  }
  const files = new Map(newCase());
  files.set(
    "actors.csv",
    ["id,label_en,label_zh,sector,level,kind,part_of,since,until", ...people, ""].join("\n"),
  );
  files.set(
    "ties.csv",
    ["id,from,to,relation,period,strength,status,certainty,segments,note", ...rows.values(), ""].join("\n"),
  );
  // Hundreds of agents take long; that they answer at all takes few sets.
  const agents = "variants: { agents: { sets: 6, replications: 2 } }\n";
  files.set("experiment.yaml", `${files.get("experiment.yaml")}${agents}`);
  return files.set("evidence/codings.csv", "coder,segment,code,value\n");
}
