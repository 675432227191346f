import type { CaseData, CaseTie } from "../CaseData.ts";
import type { Language } from "../page/words.ts";
import { largestSphere } from "./largestSphere.ts";
import type { Scene } from "./Scene.ts";

export interface PeriodScene extends Scene {
  /** The case's actors and ties by the places of the scene. */
  readonly actorIds: readonly string[];
  readonly coded: readonly CaseTie[];
}

/** The ties of a period that count in its network, and the actors that have one. */
export function sceneOf(data: CaseData, period: string, language: Language): PeriodScene {
  const coded = data.ties.filter(
    (tie) => tie.period === period && tie.status !== "absent" && tie.status !== "historic",
  );
  const degree = new Map<string, number>();
  for (const { from, to } of coded) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const actors = data.actors.filter(({ id }) => degree.has(id));
  const place = new Map(actors.map(({ id }, index) => [id, index]));
  const spheres = new Map(data.sectors.map((each) => [each.id, each.spheres]));
  const directed = new Map(data.relations.map((relation) => [relation.id, relation.directed]));
  return {
    actorIds: actors.map(({ id }) => id),
    coded,
    actors: actors.map(({ id, label, sector, x, y }) => ({
      label: label[language],
      colour: largestSphere(spheres.get(sector) ?? {}),
      x,
      y,
      size: 5 + Math.min(9, degree.get(id) ?? 0),
    })),
    ties: coded.map(({ from, to, relation, strength, status }) => ({
      from: place.get(from) as number,
      to: place.get(to) as number,
      colour: status === "contested" ? "worse" : "tie",
      strength: status === "weak" ? strength / 2 : strength,
      directed: directed.get(relation) ?? true,
    })),
  };
}
