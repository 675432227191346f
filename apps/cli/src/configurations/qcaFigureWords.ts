const number = (value: number | null) => (value === null ? "–" : value.toFixed(2));

interface Fit {
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly coverage: number | null;
}

/** The words of the figures of `qca` in both languages. */
export const qcaFigureWords = {
  en: {
    kinds: { conservative: "conservative", parsimonious: "parsimonious", intermediate: "intermediate" },
    xyTitle: (kind: string, outcome: string) => `${outcome} by the ${kind} solution`,
    xyDescription: (model: string, outcome: string, deviant: readonly string[]) =>
      `Memberships of cases in ${model} against those in ${outcome}. In the solution and not in the outcome: ${deviant.join(", ") || "none"}.`,
    fit: ({ inclusion, pri, coverage }: Fit) =>
      `Inclusion ${number(inclusion)}, PRI ${number(pri)}, coverage ${number(coverage)}`,
    source: (cases: number) => `Own computation from the file's ${cases} cases.`,
    membership: (name: string) => `membership in ${name}`,
    xy: {
      typical: "typical",
      deviantInDegree: "deviant in degree",
      deviantInKind: "deviant in kind",
      uncovered: "in the outcome, not covered",
      other: "in neither",
      diagonal: "as far in both",
      empty: "No case.",
    },
    vennTitle: (outcome: string) => `Which configurations go with ${outcome}`,
    vennDescription: (explained: readonly string[]) =>
      `A Venn diagram of the truth table; numbers are cases. Explained: ${explained.join("; ") || "none"}.`,
    venn: {
      explained: "explained",
      negative: "not explained",
      contradictory: "contradictory",
      remainder: "logical remainder",
    },
  },
  zh: {
    kinds: { conservative: "复杂解", parsimonious: "简约解", intermediate: "中间解" },
    xyTitle: (kind: string, outcome: string) => `${kind}与结果 ${outcome}`,
    xyDescription: (model: string, outcome: string, deviant: readonly string[]) =>
      `各案例在 ${model} 中的隶属度与在 ${outcome} 中的隶属度。属于解而不属于结果：${deviant.join("、") || "无"}。`,
    fit: ({ inclusion, pri, coverage }: Fit) =>
      `一致性 ${number(inclusion)}，PRI ${number(pri)}，覆盖度 ${number(coverage)}`,
    source: (cases: number) => `根据文件中 ${cases} 个案例计算。`,
    membership: (name: string) => `在 ${name} 中的隶属度`,
    xy: {
      typical: "典型案例",
      deviantInDegree: "程度偏差",
      deviantInKind: "类别偏差",
      uncovered: "属于结果但未被覆盖",
      other: "两者都不属于",
      diagonal: "隶属度相等",
      empty: "没有案例。",
    },
    vennTitle: (outcome: string) => `哪些组态与 ${outcome} 相伴`,
    vennDescription: (explained: readonly string[]) =>
      `真值表的维恩图；数字为案例数。得到解释的组态：${explained.join("；") || "无"}。`,
    venn: { explained: "得到解释", negative: "未得到解释", contradictory: "矛盾", remainder: "逻辑余项" },
  },
} as const;
