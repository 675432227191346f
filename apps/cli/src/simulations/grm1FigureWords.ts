import type { Grm1Request } from "./grm1Request.ts";

/** The words that the figure of GRM-1 prints, in one language. */
export interface Grm1FigureWords {
  readonly title: string;
  readonly subtitle: (request: Grm1Request, drawn: number) => string;
  readonly source: string;
  readonly description: string;
  readonly steps: string;
  readonly share: string;
  readonly median: string;
  readonly outer: string;
  readonly inner: string;
  readonly run: string;
  readonly begins: string;
  readonly ends: string;
  readonly sectors: readonly [resident: string, committee: string, enterprise: string, party: string];
  readonly empty: string;
}

export const grm1FigureWords: Readonly<Record<"en" | "zh", Grm1FigureWords>> = {
  en: {
    title: "Who acts before, during and after a mobilisation",
    subtitle: ({ actors, seed }, drawn) =>
      `GRM-1: ${actors} actors, ${drawn} replications drawn, seed ${seed}`,
    source: "Source: GRM-1, a benchmark; its parameters are no estimates of any place.",
    description: "Share of each kind of actor who act over 200 steps, as quantiles over replications.",
    steps: "steps",
    share: "share who act",
    median: "median",
    outer: "80% of replications",
    inner: "50% of replications",
    run: "single replication",
    begins: "mobilisation begins",
    ends: "ends",
    sectors: ["residents", "committees", "enterprises", "party committees"],
    empty: "No value.",
  },
  zh: {
    title: "动员之前、期间与之后谁在行动",
    subtitle: ({ actors, seed }, drawn) => `GRM-1：行动者 ${actors} 名，绘出 ${drawn} 次重复，种子 ${seed}`,
    source: "来源：GRM-1 基准模型；其参数并非任何地方的估计值。",
    description: "200 步内各类行动者的行动比例，以重复运行的分位数表示。",
    steps: "步",
    share: "行动者的比例",
    median: "中位数",
    outer: "80% 的重复",
    inner: "50% 的重复",
    run: "单次重复",
    begins: "动员开始",
    ends: "结束",
    sectors: ["居民", "居委会", "企业", "党组织"],
    empty: "无数值。",
  },
};
