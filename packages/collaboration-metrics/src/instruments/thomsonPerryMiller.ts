import type { Instrument } from "./Instrument.ts";

/**
 * Describes the structure of Thomson, Perry and Miller's measure of collaboration: five dimensions, 17 items in all.
 *
 * Without the items' texts. Score it with `scoreInstrument`, which checks the sign of autonomy.
 *
 * @example
 * thomsonPerryMiller.dimensions.length; // => 5
 * @see Thomson, Perry & Miller (2009), Journal of Public Administration Research and Theory 19(1), 23–56,
 * https://doi.org/10.1093/jopart/mum036.
 */
export const thomsonPerryMiller: Instrument = Object.freeze<Instrument>({
  id: "thomson-perry-miller",
  name: "Thomson, Perry & Miller: five dimensions of collaboration",
  dimensions: [
    { id: "governance", name: { en: "governance", zh: "治理" }, items: null },
    { id: "administration", name: { en: "administration", zh: "行政" }, items: null },
    {
      id: "autonomy",
      name: { en: "organizational autonomy", zh: "组织自主性" },
      items: null,
      signCaution:
        "Autonomy is in tension with collective interests; its items may run against the other dimensions.",
    },
    { id: "mutuality", name: { en: "mutuality", zh: "互惠性" }, items: null },
    { id: "norms", name: { en: "norms of trust and reciprocity", zh: "信任与互惠规范" }, items: null },
  ],
  cautions: [
    "The structure of factors is not the same everywhere: in South Africa four factors fitted better (n = 343). Check it before dimensions are compared between places.",
    "The 17 items were found by reducing 56 in the data of one survey of 1,382 directors of a national service programme.",
  ],
  source: "https://doi.org/10.1093/jopart/mum036; https://doi.org/10.4102/sajhrm.v15i0.793",
});
