import type { ConditionSet, QcaData } from "@commonweal/qca";

/** What a reader of the results should know of the data: sets that tell no cases apart, columns taken as levels. */
export function dataNotes({ conditions, outcome }: QcaData, asked: ReadonlySet<string>): string[] {
  const notes: string[] = [];
  for (const { name, levels } of conditions) {
    if (levels === undefined || asked.has(name)) continue;
    notes.push(`${name} is taken as a multi-value condition with the levels 0 to ${levels - 1}.`);
  }
  for (const condition of conditions) {
    const level = onlyLevel(condition);
    if (level === null) continue;
    const side =
      condition.levels !== undefined ? `has ${condition.name}[${level}]` : `is ${level} ${condition.name}`;
    notes.push(`Every case ${side}: the condition tells no cases apart.`);
  }
  const side = onlyLevel(outcome);
  if (side === null) return notes;
  const isIn = (side === "in") !== (outcome.negated ?? false);
  return [...notes, `${isIn ? "Every" : "No"} case is in the outcome: nothing can be compared.`];
}

/** Where all cases are: a level, `in` or `out of` a set; `null` where they differ or one is at 0.5. */
function onlyLevel({
  values,
  levels,
}: Pick<ConditionSet, "values" | "levels">): number | "in" | "out of" | null {
  const found = new Set(
    Array.from(values, (value) => {
      if (levels !== undefined) return value;
      return value === 0.5 ? null : value > 0.5 ? "in" : "out of";
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
