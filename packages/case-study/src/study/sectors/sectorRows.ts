import type { Network, NullOutcome } from "@commonweal/actor-network";
import type { CaseDefinition } from "../../folder/CaseDefinition.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "../intervalsOverDraws.ts";
import type { ChanceBand, SectorRow } from "./SectorRow.ts";
import { sectorValues } from "./sectorValues.ts";

/** How often sectors are shuffled among the actors, so that p can be 0.001. */
const shuffles = 999;

const bandOf = ({ low, mean, high, p }: NullOutcome): ChanceBand => ({ low, mean, high, p: p.twoSided });

/**
 * Measures the facets of sectors in one period's network, each with its interval over the uncertain ties and its chance.
 *
 * The values of `sectorValues`; brokered paths only where there is one. O((draws + 999) × cost of the values).
 */
export async function sectorRows(
  network: Network,
  definition: CaseDefinition,
  period: string,
  options: StudyDraws,
): Promise<readonly SectorRow[]> {
  const { seed } = options;
  const values = sectorValues(network, definition, { draws: shuffles, seed });
  const intervals = await intervalsOverDraws(
    network,
    (drawn) => sectorValues(drawn, definition, { draws: 1, seed }).map(({ found }) => found.observed),
    options,
  );
  return values.flatMap(({ facet, measure, sectors, found }, index): SectorRow[] => {
    const { observed, chance, effect, reason } = found;
    if (measure === "brokeredPaths" && observed === 0) return [];
    return [
      {
        ...{ facet, measure, period, sectors },
        value: observed,
        ...(intervals[index] as DrawnInterval),
        chance: chance && bandOf(chance),
        ...{ effect, reason },
      },
    ];
  });
}
