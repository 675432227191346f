import { noFit } from "../../experiments/configurationFit.ts";
import type { RemovalShares } from "../../experiments/removalShares.ts";
import type { Study } from "../../study/Study.ts";
import { experimentKeys as keys } from "../../tracing/experimentKeys.ts";
import { experimentWordsOf } from "../experimentWordsOf.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, decimal, figures, percent } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import type { Language } from "../words.ts";
import { cells } from "./experimentCells.ts";

function removalTable({ causes, structure }: RemovalShares, language: Language): Markup {
  const words = experimentWordsOf(language);
  const rows = table(
    titled("P2.d", words.removal, language),
    [
      { head: words.cause, kind: "words", cell: ({ cause }) => words.causes[cause] },
      {
        head: words.removed,
        kind: "number",
        cell: (row) => cells.spread(keys.removal("removed", row), row.removed),
      },
      {
        head: words.removalShare,
        kind: "number",
        cell: (row) => cells.spread(keys.removal("share", row), row.share, percent),
      },
      {
        head: words.pooled,
        kind: "number",
        cell: (row) => cells.share(keys.removal("pooled", row), row.pooled),
      },
    ],
    causes,
  );
  const together = cells.spread(keys.structure, structure, percent);
  return html`${rows}<p>${words.structure}${together}</p><p class="note">${words.removalNote}</p>`;
}

function configurationPart({ experiments }: Study, language: Language): Markup {
  const words = experimentWordsOf(language);
  const { fits, of, members, anchors, reason } = experiments.configuration;
  const why = (["fixed", "flat", "contrast"] as const).find((each) => noFit[each] === reason);
  const said = why === undefined ? null : html`<p class="note">${words.noFit[why]}</p>`;
  if (fits.length === 0) return html`<h4>${words.configuration}</h4>${said}`;
  const fit = (what: "consistency" | "pri" | "coverage", head: string) => ({
    head,
    kind: "number" as const,
    cell: (row: (typeof fits)[number]) =>
      cells.estimate(keys.fit(what, row), row[what].value, row[what].interval),
  });
  const rows = table(
    titled("P2.e, P2.f", words.configuration, language),
    [
      {
        head: words.outcome,
        kind: "words",
        cell: ({ outcome }) => (outcome === "LOSS" ? words.largeLoss : words.littleLoss),
      },
      fit("consistency", words.consistency),
      fit("pri", "PRI (95 %)"),
      fit("coverage", words.coverage),
    ],
    fits,
  );
  const loss = anchors.loss;
  return html`${rows}<p class="note">${words.configurationNote(count(members), count(of))} ${
    loss && words.anchors(decimal(loss.out), decimal(loss.crossover), decimal(loss.in))
  }</p>${said}`;
}

function nearestTable({ experiments }: Study, language: Language): Markup {
  const words = experimentWordsOf(language);
  const rows = table(
    titled("P2.a, P2.b", words.nearest, language),
    [
      { head: words.signs, kind: "words", cell: ({ holds }) => (holds ? words.signsHold : words.signsFail) },
      { head: words.setsOnSide, kind: "number", cell: (row) => cells.count(keys.nearest("of", row), row.of) },
      {
        head: words.distance,
        kind: "number",
        cell: (row) => cells.decimal(keys.nearest("distance", row), row.distance),
      },
      {
        head: words.lessFusion,
        kind: "number",
        cell: (row) => cells.decimal(keys.nearest("lessFusion", row), row.lessFusion, 4),
      },
      {
        head: words.moreSociety,
        kind: "number",
        cell: (row) => cells.decimal(keys.nearest("moreSociety", row), row.moreSociety, 4),
      },
      {
        head: words.differsMost,
        kind: "words",
        cell: (row) =>
          html`${row.steps.map(
            ({ parameter, stated, value }) =>
              html`<span class="under"><code>${parameter}</code> ${figures(stated)} → ${numbered(keys.nearestValue(row, parameter), figures(value))}</span>`,
          )}`,
      },
    ],
    experiments.nearest,
  );
  return html`${rows}<p class="note">${words.nearestNote}</p>`;
}

/** P2: what each cause takes away, fusion with a weak society as a sufficient condition, and the nearest sets either way. */
export function experimentCauses(study: Study, language: Language, figure: (name: string) => Markup): Markup {
  const words = experimentWordsOf(language);
  const { removal } = study.experiments;
  return html`<h3>${words.root}</h3>${removal && html`${figure("causes")}${removalTable(removal, language)}`}${configurationPart(study, language)}${nearestTable(study, language)}`;
}
