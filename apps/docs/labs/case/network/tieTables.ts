import type { CaseData } from "../CaseData.ts";
import { element } from "../page/element.ts";
import { scrollRegion } from "../page/scrollRegion.ts";
import { tableOf } from "../page/tableOf.ts";
import type { Language } from "../page/words.ts";
import { networkWords } from "./networkWords.ts";
import type { PeriodScene } from "./sceneOf.ts";

/** The lists of actors and of ties: the same choices as on the map, for keys and for screen readers. */
export function tieTables(
  data: CaseData,
  scene: PeriodScene,
  language: Language,
  onChoose: (id: string) => void,
): readonly HTMLElement[] {
  const words = networkWords[language];
  const labels = new Map(data.actors.map(({ id, label }) => [id, label[language]]));
  const relations = new Map(data.relations.map(({ id, label }) => [id, label[language]]));
  const sectors = new Map(data.sectors.map(({ id, label }) => [id, label[language]]));
  const button = (id: string, text: string) => {
    const made = element("button", { type: "button", class: "lab-link", "data-choose": id }, [text]);
    made.addEventListener("click", () => onChoose(id));
    return made;
  };
  const name = (id: string) => labels.get(id) ?? id;
  const actorRows = scene.actorIds.map((id) => {
    const sector = data.actors.find((actor) => actor.id === id)?.sector ?? "";
    const count = scene.coded.filter(({ from, to }) => from === id || to === id).length;
    return [button(id, name(id)), sectors.get(sector) ?? sector, String(count)];
  });
  const tieRows = scene.coded.map(({ id, from, to, relation, status, probability }) => [
    button(id, `${name(from)} → ${name(to)}`),
    relations.get(relation) ?? relation,
    words.statuses[status] ?? status,
    probability === null ? "" : probability.toFixed(2),
  ]);
  const fold = (title: string, head: readonly string[], rows: readonly (readonly (Node | string)[])[]) =>
    element("details", {}, [
      element("summary", {}, [`${title} (${rows.length})`]),
      scrollRegion(title, [tableOf(head, rows)], "list"),
    ]);
  return [
    fold(words.actors, [words.actor, words.sector, words.tieCount], actorRows),
    fold(words.ties, [words.ties, words.relation, words.status, words.probability], tieRows),
  ];
}
