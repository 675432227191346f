import type { Verdict, VerdictWord } from "../../propositions/Verdict.ts";
import type { Study } from "../../study/Study.ts";
import type { ModelAgreement, ModelVerdicts } from "../../study/variants/ModelAnswers.ts";
import { variantKeys } from "../../tracing/variantKeys.ts";
import { html, type Markup } from "../html.ts";
import { modelName } from "../modelName.ts";
import { numbered } from "../numbered.ts";
import { count, percent } from "../numbers.ts";
import { percentRange } from "../percentRange.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { variantWordsOf } from "../variantWords.ts";
import { claimWordsOf, type Language, wordsOf } from "../words.ts";
import { agentsCommunity } from "./agentsCommunity.ts";

const verdictWords = ["supported", "contradicted", "undetermined"] as const satisfies readonly VerdictWord[];

function answer(
  model: ModelVerdicts,
  verdict: Omit<Verdict, "region"> | undefined,
  language: Language,
): Markup | string {
  if (verdict === undefined || verdict.share === null) return "–";
  const shown = `${percent(verdict.share)} (${percentRange(verdict.interval)})`;
  return html`<span class="word ${verdict.verdict}">${wordsOf(language)[verdict.verdict]}</span> <span class="under">${numbered(variantKeys.share(model, verdict.id), shown)}</span>`;
}

function setsOf(model: ModelVerdicts, language: Language): Markup {
  const reason =
    model.reason === null
      ? null
      : html`<span class="under">${variantWordsOf(language).reason[model.reason]}</span>`;
  return html`${numbered(variantKeys.sets("accepted", model), count(model.accepted))} / ${numbered(variantKeys.sets("tried", model), count(model.tried))}${reason}`;
}

/** Says in a sentence whether the models agree on a proposition, and where they do not. */
export function agreementSentence(
  { proposition, said, silent, same, claims }: ModelAgreement,
  models: readonly ModelVerdicts[],
  language: Language,
): string {
  const [words, verdicts] = [variantWordsOf(language), wordsOf(language)];
  const names = new Map(models.map((model) => [model.id, modelName(model, language)]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const spoken = verdictWords.filter((word) => said[word].length > 0);
  const [first = "undetermined"] = spoken;
  const text =
    same === null
      ? words.tooFew
      : same
        ? words.allSay(said[first].length, verdicts[first])
        : words.differ(spoken.map((word) => words.saidBy(verdicts[word], named(said[word]))));
  const more = claims.length > 0 ? words.claimsDiffer(claims) : "";
  return titled(
    proposition,
    `${text}${more}${silent.length > 0 ? words.silent(named(silent)) : ""}`,
    language,
  );
}

function differingClaims(
  models: readonly ModelVerdicts[],
  agreements: readonly ModelAgreement[],
  language: Language,
): Markup {
  const says = new Map(Object.entries(claimWordsOf(language)));
  const rows = agreements.flatMap(({ proposition, claims }) =>
    claims.map((claim) => ({ proposition, claim })),
  );
  if (rows.length === 0) return html``;
  return table(
    variantWordsOf(language).differing,
    [
      {
        head: wordsOf(language).claim,
        kind: "words",
        cell: ({ claim }) => titled(claim, says.get(claim) ?? claim, language),
      },
      ...models
        .filter(({ reason }) => reason === null)
        .map((model) => ({
          head: modelName(model, language),
          kind: "number" as const,
          cell: ({ proposition, claim }: (typeof rows)[number]) => {
            const verdict = model.verdicts.find(({ id }) => id === proposition);
            const part = verdict?.parts.find(({ id }) => id === claim);
            if (part === undefined || part.share === null) return "–";
            const key = variantKeys.claim("share", model, proposition, claim);
            return html`<span class="word ${part.verdict}">${numbered(key, percent(part.share))}</span>`;
          },
        })),
    ],
    rows,
  );
}

/** What every model says of every proposition, whether they agree, and the network that agents lived on. */
export function variantsSection({ variants, folder }: Study, language: Language): Markup {
  if (variants === null) return html``;
  const words = variantWordsOf(language);
  const { models, agreements } = variants;
  const answers = table<ModelVerdicts>(
    words.answers,
    [
      { head: words.model, kind: "words", cell: (model) => modelName(model, language) },
      { head: words.sets, kind: "number", cell: (model) => setsOf(model, language) },
      ...folder.propositions.map(({ id }) => ({
        head: id,
        cell: (model: ModelVerdicts) =>
          answer(
            model,
            model.verdicts.find((verdict) => verdict.id === id),
            language,
          ),
      })),
    ],
    models,
  );
  const sentences = agreements.map(
    (agreement) => html`<li>${agreementSentence(agreement, models, language)}</li>`,
  );
  const communities = models.map((model) => agentsCommunity(model, folder, language));
  return html`<p>${words.about}</p>${answers}<ul>${sentences}</ul>${differingClaims(models, agreements, language)}${communities}`;
}

/** Marks a verdict that the models share or do not share, or with another word that they share; nothing where fewer than two answer. */
export function agreementMark(
  { variants }: Pick<Study, "variants">,
  { id, verdict }: Pick<Verdict, "id" | "verdict">,
  language: Language,
): Markup {
  const words = variantWordsOf(language);
  const found = variants?.agreements.find((agreement) => agreement.proposition === id);
  if (found === undefined || found.same === null) return html``;
  const [common] = verdictWords.filter((word) => found.said[word].length > 0);
  const shared = found.claims.length > 0 ? words.claimsOnly : words.agreement;
  const says =
    !found.same || common === undefined
      ? words.differs
      : common === verdict
        ? shared
        : words.otherwise(wordsOf(language)[common]);
  return html`<p class="note"><a href="#variants">${says}</a></p>`;
}
