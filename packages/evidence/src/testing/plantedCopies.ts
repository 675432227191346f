import { integerBelow, type Stream, stream, uniform } from "@commonweal/numerics";

export interface Planted {
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  /** The id of the story that each text is made from. */
  readonly truth: ReadonlyMap<string, string>;
}

/** Common characters, so that stories share many and yet say different things; one of them has a traditional form. */
const characters = [
  ..."的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区",
];

/** Stories of invented sentences, and copies changed as sites change them: frames, dropped sentences, spelling, small edits. */
export function plantedCopies(size: { stories: number; copies: number; seed: number }): Planted {
  const draws = stream({ root: size.seed, purpose: "planted copies" });
  const texts: { id: string; text: string }[] = [];
  const truth = new Map<string, string>();
  for (let story = 0; story < size.stories; story += 1) {
    const id = `story-${String(story).padStart(5, "0")}`;
    const sentences = Array.from({ length: 20 + integerBelow(draws, 20) }, () => sentence(draws));
    texts.push({ id, text: sentences.join("") });
    truth.set(id, id);
    for (let copy = 0; copy < size.copies; copy += 1) {
      const name = `copy-${String(story).padStart(5, "0")}-${copy}`;
      texts.push({ id: name, text: changed(sentences, draws) });
      truth.set(name, id);
    }
  }
  return { texts, truth };
}

function sentence(draws: Stream): string {
  const length = 15 + integerBelow(draws, 30);
  return `${Array.from({ length }, () => characters[integerBelow(draws, characters.length)]).join("")}。`;
}

function changed(sentences: readonly string[], draws: Stream): string {
  const dropped = 0.05 + 0.15 * uniform(draws);
  const kept = sentences.filter(() => uniform(draws) >= dropped);
  const edited = [...kept.join("")].map((sign) => {
    if (sign === "。") return uniform(draws) < 0.5 ? "！\n" : sign;
    return uniform(draws) < 0.01 ? (characters[integerBelow(draws, characters.length)] as string) : sign;
  });
  const framed = `${sentence(draws)}\n${edited.join("")}\n${sentence(draws)}`;
  return uniform(draws) < 0.5 ? framed.replaceAll("区", "區") : framed;
}
