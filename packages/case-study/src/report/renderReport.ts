import type { Study } from "../study/Study.ts";
import { experimentWordsOf } from "./experimentWordsOf.ts";
import { firmnessWordsOf } from "./firmnessWords.ts";
import { html, type Markup, trusted } from "./html.ts";
import { count } from "./numbers.ts";
import { agreementPart } from "./sections/agreement.ts";
import { beforeAfterSection } from "./sections/beforeAfter.ts";
import { briefFacts } from "./sections/brief.ts";
import { changesSection } from "./sections/changes.ts";
import { codedTiesPart } from "./sections/codedTies.ts";
import { contestedTable, evidenceCounts, seriesTable } from "./sections/evidence.ts";
import { experimentsSection } from "./sections/experiments.ts";
import { firmnessSection } from "./sections/firmness.ts";
import { helixTable } from "./sections/helix.ts";
import { informationSection } from "./sections/information.ts";
import { interventionTables } from "./sections/interventions.ts";
import { limits } from "./sections/limits.ts";
import { parametersTable, patternTable } from "./sections/model.ts";
import { facetTable, periodTable } from "./sections/network.ts";
import { responseSection } from "./sections/response.ts";
import { sectorFacets, societyAutonomy } from "./sections/sectorFacets.ts";
import { variantsSection } from "./sections/variants.ts";
import { verdictCards, verdictDetails } from "./sections/verdicts.ts";
import { verticalSection } from "./sections/vertical.ts";
import { sectorWordsOf } from "./sectorWords.ts";
import { style } from "./style.ts";
import { togetherWordsOf } from "./togetherWords.ts";
import { variantWordsOf } from "./variantWords.ts";
import { type Language, wordsOf } from "./words.ts";

/** What the report shows beside the study. */
export interface ReportOptions {
  readonly language: Language;
  /** Figures as SVG, by the names that `studyFigures` gives them. */
  readonly figures: ReadonlyMap<string, string>;
  /** Version of the software that made the study. */
  readonly version: string;
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Writes the study as one HTML page that needs nothing else: no script, no outside file, no request.
 *
 * Same study, figures and language give the same bytes.
 */
export function renderReport(study: Study, { language, figures, version }: ReportOptions): string {
  const words = wordsOf(language);
  const between = sectorWordsOf(language);
  const together = togetherWordsOf(language);
  const { definition } = study.folder;
  const figure = (name: string): Markup => {
    const svg = figures.get(name);
    return svg === undefined ? html`` : html`<figure tabindex="0">${trusted(svg)}</figure>`;
  };
  const sections: readonly { readonly id: string; readonly title: string; readonly body: Markup }[] = [
    { id: "verdicts", title: words.verdicts, body: verdictDetails(study, language) },
    { id: "firmness", title: firmnessWordsOf(language).title, body: firmnessSection(study, language) },
    ...(study.variants === null
      ? []
      : [
          {
            id: "variants",
            title: variantWordsOf(language).title,
            body: variantsSection(study, language),
          },
        ]),
    {
      id: "networks",
      title: words.networks,
      body: html`${periodTable(study, language)}${study.periods.map(({ id }) => html`${figure(`network-${id}`)}${figure(`centrality-${id}`)}`)}<p class="note">${between.centralityNote}</p>${changesSection(study, language)}`,
    },
    {
      id: "facets",
      title: words.facets,
      body: html`${figure("facets")}<p class="note">${words.facetNote}</p>${facetTable(study, language)}`,
    },
    {
      id: "sectors",
      title: between.title,
      body: html`${sectorFacets(study, language, figure)}${helixTable(study, language)}`,
    },
    { id: "autonomy", title: between.autonomyTitle, body: societyAutonomy(study, language) },
    {
      id: "together",
      title: together.title,
      body: html`${verticalSection(study, language)}${responseSection(study, language)}`,
    },
    { id: "information", title: together.informationTitle, body: informationSection(study, language) },
    { id: "before-after", title: together.beforeAfterTitle, body: beforeAfterSection(study, language) },
    {
      id: "interventions",
      title: words.interventions,
      body: html`${patternTable(study, language)}${figure("interventions")}${interventionTables(study, language)}`,
    },
    {
      id: "experiments",
      title: experimentWordsOf(language).title,
      body: experimentsSection(study, language, figure),
    },
    {
      id: "trajectories",
      title: words.trajectories,
      body: html`${figure("trajectories")}<p class="note">${study.shown === null ? words.noneShown : `${words.shownNote} ${count(study.shown)}.`}</p>`,
    },
    {
      id: "evidence",
      title: words.evidence,
      body: html`${evidenceCounts(study, language)}${codedTiesPart(study, language)}${contestedTable(study, language)}${agreementPart(study, language)}${seriesTable(study, language)}`,
    },
    { id: "parameters", title: words.parameters, body: parametersTable(study, language) },
    { id: "limits", title: words.limits, body: limits(study, language) },
  ];
  const contents = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const { seed, sets, draws } = study.options;
  const command = `commonweal run CASE --seed ${seed} --sets ${sets} --draws ${draws} --lang ${language}`;
  const page = html`<!doctype html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${definition.title[language]}</title><style>${trusted(style)}</style></head>
<body><main><div class="brief"><header><p class="note">${words.report}</p><h1>${definition.title[language]}</h1>
<p class="lead">${definition.question[language]}</p></header>
<section aria-labelledby="short"><h2 id="short">${words.inShort}</h2>${verdictCards(study, language)}<p class="note">${words.restsOn}</p>${briefFacts(study, language)}</section></div>
<nav aria-label="${words.contents}"><ul>${contents}</ul></nav>
${sections.map(({ id, title, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>\n`)}
<section aria-labelledby="again"><h2 id="again">${words.again}</h2><p><code>${command}</code></p>
<p class="note">Commonweal ${version}; ${count(study.tried)} ${words.tried}, ${count(study.accepted)} ${words.accepted}. ${definition.citation}</p></section>
</main></body></html>
`;
  return page.markup;
}
