import type { ModelVerdicts } from "../study/variants/ModelAnswers.ts";
import { variantWordsOf } from "./variantWords.ts";
import type { Language } from "./words.ts";

/** Names a model by its rule of choice and its form of production. */
export function modelName(
  { method, variant }: Pick<ModelVerdicts, "method" | "variant">,
  language: Language,
): string {
  const words = variantWordsOf(language);
  const { choice = { kind: "logit" }, production = { kind: "additive" } } = variant;
  const name = `${words.choice(choice)} · ${words.production(production)}`;
  return method === "agents" ? words.agents(name) : name;
}
