import type { Instrument } from "./Instrument.ts";

/**
 * Describes the structure of the Conjoint Community Resiliency Assessment Measure: five factors, 21 items that are scored.
 *
 * Without the items' texts, which its authors give out on registration. Score it with `scoreInstrument`.
 *
 * @example
 * ccram.dimensions.map(({ id }) => id)[0]; // => "leadership"
 * @see Leykin et al. (2013), American Journal of Community Psychology 52(3–4), 313–323,
 * https://doi.org/10.1007/s10464-013-9596-0.
 */
export const ccram: Instrument = Object.freeze<Instrument>({
  id: "ccram",
  name: "Conjoint Community Resiliency Assessment Measure",
  dimensions: [
    { id: "leadership", name: { en: "leadership", zh: "领导力" }, items: null },
    { id: "collectiveEfficacy", name: { en: "collective efficacy", zh: "集体效能" }, items: null },
    { id: "preparedness", name: { en: "preparedness", zh: "准备程度" }, items: null },
    { id: "placeAttachment", name: { en: "place attachment", zh: "地方依恋" }, items: null },
    { id: "socialTrust", name: { en: "social trust", zh: "社会信任" }, items: null },
  ],
  cautions: [
    "Published reliability: alpha .92 for 21 items and .85 for the short form of 10 (n = 1,052); .85 for the Chinese short form (n = 369).",
    "A later study of nine towns found six factors; say which form was used.",
  ],
  source: "https://doi.org/10.1007/s10464-013-9596-0",
});
