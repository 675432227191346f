import { combinedInterventions } from "../../folder/combinedInterventions.ts";
import { keepsMeans } from "../../folder/keepsMeans.ts";
import { fewestSets } from "../../propositions/fewestSets.ts";
import type { Verdict } from "../../propositions/Verdict.ts";
import type { InterventionEffect } from "../../study/interventionEffect.ts";
import { noticeableChange } from "../../study/noticeableChange.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { briefWordsOf } from "../briefWords.ts";
import { claimSentences } from "../claimSentences.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, decimal, percent, signedPercent } from "../numbers.ts";
import { titled } from "../titled.ts";
import type { Language } from "../words.ts";

/** A verdict in plain words: how often all of it holds, how sure that is, and which part of it does not hold. */
export function plainAnswer(study: Study, verdict: Verdict, language: Language): Markup {
  const words = briefWordsOf(language);
  if (verdict.share === null) return html`<p>${words.noneFits}</p>`;
  const sure = verdict.accepted < fewestSets ? words.tooFew(verdict.accepted) : words.sure[verdict.verdict];
  const says = claimSentences(study, language);
  const among = (word: Verdict["verdict"]) => verdict.parts.filter((part) => part.verdict === word);
  const [failing] = among("contradicted");
  const [open] = among("undetermined");
  const part = failing ?? open;
  const which =
    part &&
    html`<p class="note">${titled(failing ? words.against : words.open, says.get(part.claim) ?? part.claim, language)}</p>`;
  return html`<p>${words.inHundred(verdict.share)}${words.gap}${sure}</p>${which}`;
}

/** How much was read, coded and tried; a tie of several periods is one. */
function evidence({ folder, periods, tried, accepted }: Study, language: Language): Markup {
  const words = briefWordsOf(language);
  const groups = new Set(folder.sources.map(({ independenceGroup }) => independenceGroup)).size;
  const ties = periods.flatMap(({ network }) => network.ties);
  const actors = new Set(ties.flatMap(({ from, to }) => [from, to])).size;
  const distinct = (some: typeof ties) =>
    count(new Set(some.map(({ from, to, relation }) => JSON.stringify([from, to, relation]))).size);
  const contested = ties.filter(({ status }) => status === "contested");
  return html`<ul><li>${words.sources(count(folder.sources.length), count(groups), count(folder.segments.length))}</li>
<li>${ties.length === 0 ? words.noTies : words.ties(distinct(ties), count(actors), distinct(contested))}</li>
<li>${words.sets(count(tried), count(accepted))}</li></ul>`;
}

type Changed = InterventionEffect & { readonly change: NonNullable<InterventionEffect["change"]> };

/** The change that takes away most of the loss in the middle of the accepted sets, and what it costs in normal times. */
function help({ folder, interventions }: Study, language: Language): Markup {
  const words = briefWordsOf(language);
  const known = interventions.filter((each): each is Changed => each.change !== null);
  const [best] = known.toSorted((a, b) => a.change.median - b.change.median);
  if (best === undefined) return html`<p>${interventions.length === 0 ? words.noChange : words.noneFits}</p>`;
  const { change, worse, normalChange } = best;
  const asked = combinedInterventions(folder.experiment.interventions).find(({ id }) => id === best.id);
  const label = asked?.label[language] ?? best.id;
  const told = (change.median <= -noticeableChange ? words.best : words.noneHelps)(
    ...([known.length, label, signedPercent(change.median)] as const),
    `${signedPercent(change.low)} … ${signedPercent(change.high)}`,
  );
  const points = `${(normalChange ?? 0) > 0 ? "+" : ""}${decimal((normalChange ?? 0) * 100, 1)}`;
  return html`<p>${numbered(resultKeys.intervention("change", best), told)}${words.gap}${worse !== null && numbered(resultKeys.intervention("worse", best), words.worse(percent(worse)))}</p>
<p>${normalChange === null ? words.noCost : numbered(resultKeys.intervention("normalChange", best), words.cost(points))} ${asked !== undefined && !keepsMeans(asked) && words.moreMeans}</p>
<p class="note">${words.onlyModel}</p>`;
}

/** What else the first page tells beside the verdicts: the evidence, what would help most at which cost, and what cannot be told. */
export function briefFacts(study: Study, language: Language): Markup {
  const words = briefWordsOf(language);
  const limits = words.limits.map((limit) => html`<li>${limit}</li>`);
  return html`<div class="facts"><section><h3>${words.helps}</h3>${help(study, language)}</section>
<section><h3>${words.restsOn}</h3>${evidence(study, language)}</section>
<section><h3>${words.cannot}</h3><ul>${limits}</ul></section></div>
<p class="note more">${words.more}</p>`;
}
