export interface CaseDesign {
  /** Communities in which the event happened. */
  readonly treated: number;
  /** Communities without it that are measured alike. */
  readonly donors: number;
  /** Crises that the series spans. */
  readonly crises: number;
  /** Whether the series' definition changed within it. */
  readonly definitionChanged?: boolean;
}

export interface Limit {
  readonly id: "no-comparison" | "one-crisis" | "few-placebos" | "definition";
  readonly en: string;
  readonly zh: string;
}

/**
 * Says in plain words what a comparison of before and after cannot show with the cases at hand.
 *
 * Sentences for a report, in a fixed order; empty where none of the limits applies. O(1).
 *
 * @example
 * limitsOfOneCase({ treated: 1, donors: 0, crises: 1 }).map(({ id }) => id); // => ["no-comparison", "one-crisis"]
 */
export function limitsOfOneCase({ treated, donors, crises, definitionChanged = false }: CaseDesign): Limit[] {
  const limits: Limit[] = [];
  if (donors === 0) {
    limits.push({
      id: "no-comparison",
      en: "Without other communities that are measured alike, before and after cannot separate how the community was governed from the shock itself; only the tracing of the process can support a cause.",
      zh: "缺少以同样方式测量的其他社区，前后对比无法把治理方式与冲击本身区分开；只有过程追踪能够支持因果判断。",
    });
  }
  if (crises < 2) {
    limits.push({
      id: "one-crisis",
      en: "One crisis shows one draw of what could have happened; how such a community fares in another is not known from it.",
      zh: "一次危机只是多种可能中的一次；由此无法得知这类社区在另一次危机中的表现。",
    });
  }
  if (donors > 0 && donors < 19) {
    limits.push({
      id: "few-placebos",
      en: `With ${donors} other communities and ${treated} treated, a placebo rank cannot fall below 1 in ${donors + 1}.`,
      zh: `只有 ${donors} 个对照社区、${treated} 个处理社区时，安慰剂检验的排名不可能低于 ${donors + 1} 分之一。`,
    });
  }
  if (definitionChanged) {
    limits.push({
      id: "definition",
      en: "The series changes its definition; a step there is a matter of counting and is not read as an effect.",
      zh: "该序列的统计口径有变；该处的跃变属于计数方式，不视为效应。",
    });
  }
  return limits;
}
