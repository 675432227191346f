import type { Attribute } from "../model/NetworkFile.ts";

/** The tie attribute `id`, where its texts are different for all ties and do not merely count them from 0. */
export function tieKeyOf(attributes: readonly Attribute[]): Attribute | null {
  const attribute = attributes.find(({ name, type }) => name === "id" && type === "string");
  if (!attribute || attribute.values.length === 0) return null;
  const { values } = attribute;
  const isWhole = !values.includes(null) && new Set(values).size === values.length;
  const isNumbering = values.every((value, index) => value === String(index));
  return isWhole && !isNumbering ? attribute : null;
}
