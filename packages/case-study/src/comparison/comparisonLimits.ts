import type { ComparisonLimit } from "./CaseComparison.ts";
import type { CaseSummary } from "./CaseSummary.ts";
import { pairedPeriods } from "./pairedPeriods.ts";

const few = 8;
const listed = (names: readonly string[]): string =>
  names.length <= few ? names.join(", ") : `${names.slice(0, few).join(", ")} … (${names.length})`;

/** Names that only one of two lists has. */
const different = (first: readonly string[], second: readonly string[]): string[] => [
  ...first.filter((name) => !second.includes(name)),
  ...second.filter((name) => !first.includes(name)),
];

/** Names whose values differ between two lists, or that only one of them has. */
function differing<Item>(
  [first, second]: readonly [readonly Item[], readonly Item[]],
  nameOf: (item: Item) => string,
  partOf: (item: Item) => unknown,
): string[] {
  const values = (items: readonly Item[]) =>
    new Map(items.map((item) => [nameOf(item), JSON.stringify(partOf(item))]));
  const [left, right] = [values(first), values(second)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}

/** Tells sources apart across cases: by address, else by title and publisher. */
const sourceOf = ({ url, title, publisher }: CaseSummary["sources"][number]): string =>
  url ?? `${title}\n${publisher}`;

/** Says what of two cases cannot be compared, and why; always, that a difference between two cases is no effect. */
export function comparisonLimits(first: CaseSummary, second: CaseSummary): readonly ComparisonLimit[] {
  const limits: ComparisonLimit[] = [
    {
      id: "no-effect",
      en: "Two cases differ in more than what is asked of them: a difference between them is no effect of how they are governed.",
      zh: "两个案例的差别不止于所问之事：它们之间的差异不是治理方式造成的效应。",
    },
    {
      id: "no-total",
      en: "Density and shares follow what sources tell and coders code; a period with few ties has thin sources, not a sparse network.",
      zh: "密度与份额取决于来源所述和编码所取；联系少的时期是来源稀少，不是网络稀疏。",
    },
  ];
  const add = (id: string, names: readonly string[], en: string, zh: string) => {
    if (names.length > 0) limits.push({ id, en: `${en} ${listed(names)}.`, zh: `${zh}${listed(names)}。` });
  };
  const both = <Key extends keyof CaseSummary>(key: Key) => [first[key], second[key]] as const;
  const pairs = pairedPeriods(first.periods, second.periods);
  const named = pairs.map(({ both: [left, right], periods }) => ({
    left,
    right,
    name: [...new Set(periods.filter((id) => id !== null))].join(" / "),
  }));
  add(
    "periods",
    named.filter(({ left, right }) => !left || !right).map(({ name }) => name),
    "Periods without a counterpart:",
    "没有对应时期：",
  );
  add(
    "dates",
    named
      .filter(({ left, right }) => left && right && (left.from !== right.from || left.to !== right.to))
      .map(({ name }) => name),
    "Periods that stand side by side but have other dates:",
    "并列但起止日期不同的时期：",
  );
  add(
    "relations",
    different(first.codebook.relations, second.codebook.relations),
    "Only one codebook has these relations, and all measures of ties rest on them:",
    "仅一方编码手册有以下关系，而所有联系的测量都依赖它们：",
  );
  add(
    "sectors",
    different(first.codebook.sectors, second.codebook.sectors),
    "Only one codebook has these sectors, and measures between sectors rest on them:",
    "仅一方编码手册有以下部门，而部门间的测量依赖它们：",
  );
  add(
    "levels",
    different(first.codebook.levels, second.codebook.levels),
    "Only one codebook has these levels:",
    "仅一方编码手册有以下层级：",
  );
  const shared = new Set(first.sources.map(sourceOf));
  const common = second.sources.filter((source) => shared.has(sourceOf(source)));
  add(
    "shared-sources",
    common.map(({ id }) => id),
    "Sources behind both cases, so that these are no independent witnesses:",
    "两案例共用的来源，因此并非相互独立的证据：",
  );
  add(
    "patterns",
    differing(
      both("patterns"),
      ({ output }) => output,
      ({ min, max }) => [min, max],
    ),
    "Accepted sets were chosen by other patterns, so that shares of them are of other wholes:",
    "被接受的参数组由不同的特征选出，所占比例的总体因而不同：",
  );
  add(
    "ranges",
    differing(
      both("parameters"),
      ({ name }) => name,
      ({ value, range }) => range ?? value,
    ),
    "Parameters have other values or ranges:",
    "取值或范围不同的参数：",
  );
  add(
    "propositions",
    different(
      first.propositions.map(({ id }) => id),
      second.propositions.map(({ id }) => id),
    ),
    "Propositions that only one case states:",
    "仅一方提出的命题：",
  );
  const alike = (summary: CaseSummary, other: CaseSummary) =>
    summary.propositions.filter(({ id }) => other.propositions.some((each) => each.id === id));
  add(
    "cutoffs",
    differing(
      [alike(first, second), alike(second, first)],
      ({ id }) => id,
      ({ parts }) => parts.map(({ id, side, cutoff }) => [id, side, cutoff]),
    ),
    "Propositions with other claims or cut-offs:",
    "论断或界限不同的命题：",
  );
  add(
    "statements",
    differing(
      [alike(first, second), alike(second, first)],
      ({ id }) => id,
      ({ statement }) => statement,
    ),
    "Propositions of one id that are worded otherwise:",
    "编号相同而表述不同的命题：",
  );
  add(
    "options",
    (["version", "seed", "sets", "draws"] as const).filter((name) => first[name] !== second[name]),
    "The studies were not run alike, by:",
    "两项研究的运行方式不同，不同之处：",
  );
  return limits;
}
