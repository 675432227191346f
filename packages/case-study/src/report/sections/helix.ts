import type { Study } from "../../study/Study.ts";
import type { HelixStudy } from "../../study/sectors/helixStudy.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { type MeasuredValue, measureMatrix } from "../measureMatrix.ts";
import { reasonIn } from "../reasonIn.ts";
import { periodColumns } from "../sectorLines.ts";
import { sectorWordsOf } from "../sectorWords.ts";
import type { Language } from "../words.ts";

/** The triple helix of every period, under the warning that goes wherever it goes. */
export function helixTable(study: Study, language: Language): Markup {
  const words = sectorWordsOf(language);
  const line = (name: string, of: (helix: HelixStudy) => MeasuredValue) => ({
    name,
    cells: new Map(study.periods.map(({ id, helix }) => [id, of(helix)])),
  });
  const lines = [
    line(words.helixValue, (helix) => ({ ...helix, id: resultKeys.helix("value", helix.period).id })),
    line(words.helixCorrected, ({ period, corrected, resampled, reason }) => ({
      id: resultKeys.helix("corrected", period).id,
      value: corrected,
      interval: resampled,
      reason,
    })),
    {
      ...line(words.helixObservations, ({ period, observations }) => ({
        id: resultKeys.helix("observations", period).id,
        value: observations,
      })),
      counted: true,
    },
  ];
  const warnings = new Set(study.periods.flatMap(({ helix: { warning } }) => (warning ? [warning] : [])));
  const warned = [...warnings].map(
    (warning) => html`<p class="warn"><strong>${words.warning}</strong> ${reasonIn(warning, language)}</p>`,
  );
  return html`<h3>${words.helixTitle}</h3><p>${words.helixAbout}</p>${warned}${measureMatrix(words.helixTitle, words.measure, periodColumns(study, language), lines, language)}`;
}
