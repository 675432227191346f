import type { Place } from "./fileError.ts";
import type { NetworkFileBuilder } from "./networkFileBuilder.ts";
import { quoted } from "./quoted.ts";

/**
 * Adds the actors of a format that numbers them and gives each one text at most.
 *
 * The texts are the ids when all differ; else the numbers are, from 1, and the texts are labels. An actor without a
 * text is called by its number.
 */
export function namedActors(
  builder: NetworkFileBuilder,
  names: { readonly size: number; readonly at: (actor: number) => string | undefined },
  place: Place,
): void {
  const nameOf = (actor: number): string => names.at(actor) || String(actor + 1);
  const seen = new Set<string>();
  let twice: string | null = null;
  for (let actor = 0; actor < names.size && twice === null; actor += 1) {
    const name = nameOf(actor);
    if (seen.has(name)) twice = name;
    seen.add(name);
  }
  if (twice !== null) {
    builder.report.warn(
      `The label ${quoted(twice)} stands for two actors; the actors' numbers are their ids.`,
    );
  }
  for (let actor = 0; actor < names.size; actor += 1) {
    const name = nameOf(actor);
    const added = builder.addActor(twice === null ? name : String(actor + 1), place);
    builder.setLabel(added, name);
  }
}
