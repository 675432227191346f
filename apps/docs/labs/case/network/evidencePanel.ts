import type { CaseData, CaseTie } from "../CaseData.ts";
import { element } from "../page/element.ts";
import type { Language } from "../page/words.ts";
import { networkWords } from "./networkWords.ts";

const number = (value: number) => String(Math.round(1000 * value) / 1000);

/** A link only where the address is one of the web; anything else stays text. */
function titleOf(title: string, url: string): Node | string {
  if (!/^https?:\/\//.test(url)) return title;
  return element("a", { href: url, rel: "noreferrer", target: "_blank" }, [title]);
}

function segmentItem(data: CaseData, id: string, language: Language): HTMLElement {
  const words = networkWords[language];
  const segment = Object.hasOwn(data.segments, id) ? data.segments[id] : undefined;
  if (!segment) return element("li", {}, [id]);
  const source = Object.hasOwn(data.sources, segment.source) ? data.sources[segment.source] : undefined;
  const where = [source?.publisher, source?.date, segment.locator].filter(Boolean).join(", ");
  return element("li", {}, [
    // Paraphrases are written in English.
    element("p", { lang: "en" }, [segment.paraphrase]),
    element("p", { class: "lab-note" }, [
      `${id} · ${words.source}: `,
      titleOf(source?.title || segment.source, source?.url ?? ""),
      where ? `, ${where}` : "",
      source?.caveat ? ` · ${words.caveat}: ${source.caveat}` : "",
    ]),
  ]);
}

function definitions(pairs: readonly (readonly [string, string])[]): HTMLElement {
  return element(
    "dl",
    {},
    pairs.map(([term, text]) => element("div", {}, [element("dt", {}, [term]), element("dd", {}, [text])])),
  );
}

/** What a tie rests on: its status, its probability, every segment with its source. */
export function tieEvidence(data: CaseData, tie: CaseTie, language: Language): readonly Node[] {
  const words = networkWords[language];
  const label = (id: string) => data.actors.find((actor) => actor.id === id)?.label[language] ?? id;
  const relation = data.relations.find(({ id }) => id === tie.relation);
  const arrow = relation?.directed === false ? "—" : "→";
  return [
    element("h3", {}, [`${label(tie.from)} ${arrow} ${label(tie.to)}`]),
    definitions([
      [words.relation, relation?.label[language] ?? tie.relation],
      [words.status, words.statuses[tie.status] ?? tie.status],
      [words.certainty, words.certainties[tie.certainty] ?? tie.certainty],
      [words.strength, number(tie.strength)],
      [words.probability, tie.probability === null ? words.undefined : number(tie.probability)],
    ]),
    element("p", { class: "lab-note" }, [words.assumedProbability]),
    ...(tie.note ? [element("p", { lang: "en" }, [tie.note])] : []),
    element("h4", {}, [words.evidence]),
    tie.segments.length === 0
      ? element("p", {}, [words.noEvidence])
      : element(
          "ul",
          { class: "lab-segments" },
          tie.segments.map((id) => segmentItem(data, id, language)),
        ),
  ];
}

/** An actor with its ties in the period; each leads on to its evidence. */
export function actorEvidence(
  data: CaseData,
  actor: CaseData["actors"][number],
  ties: readonly CaseTie[],
  language: Language,
  onTie: (id: string) => void,
): readonly Node[] {
  const words = networkWords[language];
  const label = (id: string) => data.actors.find((each) => each.id === id)?.label[language] ?? id;
  const own = ties.filter(({ from, to }) => from === actor.id || to === actor.id);
  const sector = data.sectors.find(({ id }) => id === actor.sector)?.label[language] ?? actor.sector;
  return [
    element("h3", {}, [actor.label[language]]),
    definitions([
      [words.sector, sector],
      [words.tieCount, String(own.length)],
    ]),
    element("h4", {}, [words.tiesOf]),
    element(
      "ul",
      { class: "lab-segments" },
      own.map(({ id, from, to, relation }) => {
        const name = data.relations.find((each) => each.id === relation)?.label[language] ?? relation;
        const button = element("button", { type: "button", class: "lab-link" }, [
          `${label(from)} → ${label(to)}: ${name}`,
        ]);
        button.addEventListener("click", () => onTie(id));
        return element("li", {}, [button]);
      }),
    ),
  ];
}
