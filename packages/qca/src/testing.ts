import lipset from "../fixtures/lipset.json" with { type: "json" };
import type { ConditionSet, QcaData } from "./model/QcaData.ts";

/** The digits of a text, one a case. */
export function digits(text: string): number[] {
  return Array.from(text, Number);
}

/** The terms of a model's text in any order. */
export function termsIn(text: string): string[] {
  return text.split(" + ").sort();
}

/** Models as sets of terms, in any order. */
export function modelSets(texts: readonly string[]): string[] {
  return texts.map((text) => termsIn(text).join(" + ")).sort();
}

/** Lipset's fuzzy data; crisp where asked, above 0.5. */
export function lipsetData({ negated = false, crisp = false } = {}): QcaData {
  const shown = (values: readonly number[]) => (crisp ? values.map((value) => Number(value > 0.5)) : values);
  const conditions = lipset.conditions.map(
    (name): ConditionSet => ({
      name,
      values: shown(lipset.memberships[name as keyof typeof lipset.memberships]),
    }),
  );
  return { conditions, outcome: { name: "SURV", values: shown(lipset.memberships.SURV), negated } };
}

/** Lipset's multi-value data: development in three levels, the rest crisp. */
export function lipsetMultiValue(two: readonly string[], one: readonly string[], negated = false): QcaData {
  const data = lipsetData({ crisp: true, negated });
  const development = lipset.cases.map((name) => (two.includes(name) ? 2 : Number(one.includes(name))));
  const conditions = data.conditions.map((condition) =>
    condition.name === "DEV" ? { name: "DEV", values: development, levels: 3 } : condition,
  );
  return { ...data, conditions };
}
