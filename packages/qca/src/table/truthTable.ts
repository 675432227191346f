import { shareOf } from "../fit/shareOf.ts";
import { checkSpace } from "../minimisation/checkSpace.ts";
import { checkData } from "../model/checkData.ts";
import { levelSets } from "../model/levelSets.ts";
import { levelsOf } from "../model/levelsOf.ts";
import { outcomeMemberships } from "../model/outcomeMemberships.ts";
import type { QcaData } from "../model/QcaData.ts";
import type { TableCuts, TruthRow, TruthTable } from "../model/TruthTable.ts";
import { caseRows } from "./caseRows.ts";
import { checkCuts } from "./checkCuts.ts";
import { rowFits } from "./rowFits.ts";
import { rowOutput } from "./rowOutput.ts";

/**
 * Makes the truth table of crisp, multi-value and fuzzy conditions, one row a configuration that has a case.
 *
 * A case belongs to the row in which it has more than 0.5 membership; one that is at exactly 0.5 in a condition belongs to
 * none and stands under `undecided`. Inclusion is Σ min(x, y) / Σ x over all cases, x the smallest membership in the row's
 * conditions and y that in the outcome; PRI and coverage are as in `pri` and `coverage`; all from 0 to 1, no unit, `null` where
 * the denominator is 0. A row's output is 1 where inclusion and PRI reach their cuts (short of them by at most 1e-12, for
 * rounding), ? where it has fewer than `nCut` cases, C where its inclusion is below its cut and reaches `contradictionCut`, else 0. `contrary` lists the cases of a
 * row that are not in the outcome while others of it are.
 *
 * O(rows × cases) time; O(cases × levels) space.
 *
 * @example
 * const data = {
 *   conditions: [
 *     { name: "FUNDS", values: [0.9, 0.8, 0.2, 0.1] },
 *     { name: "TRUST", values: [0.7, 0.4, 0.9, 0.5] },
 *   ],
 *   outcome: { name: "SUPPLY", values: [0.9, 0.3, 0.6, 0.2] },
 * };
 * const table = truthTable(data, { inclusionCut: 0.8 });
 * table.rows.map(({ number, output }) => `${number}:${output}`); // => ["2:0", "3:0", "4:1"]
 * table.remainders.unobserved; // => 1
 * table.undecided; // => [{ case: 3, conditions: [1] }]
 * @throws {QcaError} `no-conditions`, `invalid-name`, `duplicate-name`, `unequal-lengths`, `invalid-membership`,
 * `invalid-level`, `invalid-cut`, `too-many-configurations`; the path leads to the value within `data`, such as
 * `conditions, 0, values, 3`.
 * @see Ragin (2008), Redesigning Social Inquiry, University of Chicago Press.
 */
export function truthTable(data: QcaData, cuts: TableCuts = {}): TruthTable {
  checkData(data);
  const checked = checkCuts(cuts);
  const conditions = data.conditions.map(({ name, levels = 2 }) => ({ name, levels }));
  const levels = conditions.map((condition) => condition.levels);
  checkSpace(levels);
  const outcome = outcomeMemberships(data.outcome);
  const { casesOf, undecided } = caseRows(data);
  const configurationsFound = [...casesOf.keys()].map((row) => levelsOf(row + 1, levels));
  const { members, joint, shared } = rowFits(configurationsFound, levelSets(data), outcome);
  const total = outcome.reduce((sum, y) => sum + y, 0);

  const rows = [...casesOf].map(([row, cases], place): TruthRow => {
    const [x, xy, both] = [members[place] as number, joint[place] as number, shared[place] as number];
    const inclusion = shareOf(xy, x);
    const pri = shareOf(xy - both, x - both);
    const inside = cases.filter((index) => (outcome[index] as number) > 0.5);
    const contrary = inside.length === 0 ? [] : cases.filter((index) => !((outcome[index] as number) > 0.5));
    return {
      number: row + 1,
      levels: configurationsFound[place] as number[],
      cases,
      contrary,
      output: rowOutput(cases.length, inclusion, pri, checked),
      inclusion,
      pri,
      coverage: shareOf(xy, total),
    };
  });
  const configurations = levels.reduce((product, count) => product * count, 1);
  const belowCut = rows.filter(({ output }) => output === "?").length;
  return {
    data,
    cuts: checked,
    conditions,
    outcome: `${data.outcome.negated ? "~" : ""}${data.outcome.name}`,
    rows,
    configurations,
    remainders: { unobserved: configurations - rows.length, belowCut },
    undecided,
  };
}
