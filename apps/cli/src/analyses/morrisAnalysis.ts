import { designOf, morrisEffects } from "@commonweal/experiments";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { designNeeded } from "./designNeeded.ts";
import { morrisFigures } from "./morrisFigures.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";

/** Elementary effects of a Morris design. */
export function morrisAnalysis(sweep: SweepColumns, { seed }: AnalyseOptions): Analysis {
  const design = designOf(designNeeded(sweep, "morris"));
  const effects = morrisEffects(design, sweep.means, { seed });
  const rows = sweep.manifest.parameters.flatMap(({ name }, at) => {
    const effect = effects[at];
    if (!effect) return [];
    const { mean, meanSize, sd } = effect;
    return [
      [name, shown(meanSize.value), shownInterval(meanSize.interval), shown(mean.value), shown(sd.value)],
    ];
  });
  return {
    found: { effects },
    notes: [],
    rows: [["", "μ*", "interval", "μ", "σ"], ...rows],
    figures: (drawing) => morrisFigures(effects, drawing),
  };
}
