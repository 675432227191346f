import type { Actor } from "../model/Actor.ts";
import type { Relation } from "../model/Relation.ts";
import type { Tie } from "../model/Tie.ts";

export function exampleActor(id: string, fields: Partial<Actor> = {}): Actor {
  return {
    id,
    labelEn: id,
    labelZh: id,
    sector: "state",
    level: "city",
    kind: "office",
    partOf: null,
    since: null,
    until: null,
    ...fields,
  };
}

export function exampleRelation(id: string, directed: boolean): Relation {
  return { id, labelEn: id, labelZh: id, directed, meaning: `${id} as the codebook says` };
}

export function exampleTie(id: string, from: string, to: string, fields: Partial<Tie> = {}): Tie {
  return {
    id,
    from,
    to,
    relation: "leads",
    period: "2019",
    strength: 1,
    status: "present",
    certainty: "high",
    segments: [],
    note: "",
    ...fields,
  };
}
