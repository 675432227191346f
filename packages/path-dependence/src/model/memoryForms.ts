export interface MemoryFormEntry {
  readonly id: string;
  readonly equation: string;
  readonly meaning: { readonly en: string; readonly zh: string };
}

/**
 * Lists the ways in which practice is remembered.
 *
 * @example
 * memoryForms.map(({ id }) => id); // => ["exponential", "urn"]
 */
export const memoryForms = [
  {
    id: "exponential",
    equation: "dR/dt = δ (x − R)",
    meaning: { en: "recent practice counts most", zh: "近期做法权重最大" },
  },
  {
    id: "urn",
    equation: "dR/dt = (x − R) / (t + t0)",
    meaning: {
      en: "all practice since the start counts alike, and what was before counts as much as t0 weeks of it",
      zh: "开始以来的做法等权计入，此前做法相当于 t0 周",
    },
  },
] as const satisfies readonly MemoryFormEntry[];
