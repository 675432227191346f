import type { VerdictWord } from "../../propositions/Verdict.ts";
import type { ModelAgreement, ModelVerdicts } from "./ModelAnswers.ts";

const words = ["supported", "contradicted", "undetermined"] as const satisfies readonly VerdictWord[];

/**
 * Compares what models say of each proposition, word by word; models with a reason to be silent are left out.
 *
 * O(models × claims).
 */
export function agreementsOf(
  models: readonly ModelVerdicts[],
  propositions: readonly string[],
): readonly ModelAgreement[] {
  const speaking = models.filter(({ reason }) => reason === null);
  return propositions.map((proposition): ModelAgreement => {
    const answers = speaking.flatMap(({ id, verdicts }) =>
      verdicts.filter((verdict) => verdict.id === proposition).map((verdict) => ({ model: id, verdict })),
    );
    const saying = (word: VerdictWord) =>
      answers.filter(({ verdict }) => verdict.verdict === word).map(({ model }) => model);
    const said = {
      supported: saying("supported"),
      contradicted: saying("contradicted"),
      undetermined: saying("undetermined"),
    };
    const claims = (answers[0]?.verdict.parts ?? []).filter(
      ({ id }) =>
        new Set(answers.map(({ verdict }) => verdict.parts.find((part) => part.id === id)?.verdict)).size > 1,
    );
    return {
      proposition,
      said,
      silent: models.filter(({ reason }) => reason !== null).map(({ id }) => id),
      same: answers.length < 2 ? null : words.filter((word) => said[word].length > 0).length === 1,
      claims: claims.map(({ id }) => id),
    };
  });
}
