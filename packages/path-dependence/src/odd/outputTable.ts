import type { MeanFieldOutput } from "../meanField/meanFieldOutputs.ts";

/** What every output of a run means, in its order. */
export const outputTable = [
  { name: "loss", unit: "weeks", en: "service lost, ∫ (1 − Q) dt", zh: "服务损失 ∫ (1 − Q) dt" },
  {
    name: "delay",
    unit: "weeks",
    en: "from the onset until capacity meets demand; the length of the surge when it never does",
    zh: "自应急开始至能力满足需求；从未满足时为激增时长",
  },
  { name: "delayCensored", unit: "0, 1", en: "whether the delay is cut off", zh: "延迟是否被截断" },
  {
    name: "trigger",
    unit: "weeks",
    en: "from the onset until the campaign starts; not defined when it never does",
    zh: "自应急开始至动员启动；从未启动时无定义",
  },
  { name: "peakBacklog", unit: "weeks of demand", en: "largest backlog", zh: "最大积压" },
  {
    name: "normalPerformance",
    unit: "share",
    en: "normal demand served at the onset, less coordination",
    zh: "应急开始时满足的正常需求，减去协调成本",
  },
  { name: "xState", unit: "share", en: "initiative of the state at the onset", zh: "应急开始时国家的主动性" },
  { name: "xCapital", unit: "share", en: "initiative of capital at the onset", zh: "应急开始时资本的主动性" },
  { name: "xSociety", unit: "share", en: "initiative of society at the onset", zh: "应急开始时社会的主动性" },
  { name: "yState", unit: "no unit", en: "norms of the state at the onset", zh: "应急开始时国家的规范" },
  { name: "yCapital", unit: "no unit", en: "norms of capital at the onset", zh: "应急开始时资本的规范" },
  { name: "ySociety", unit: "no unit", en: "norms of society at the onset", zh: "应急开始时社会的规范" },
  {
    name: "lagState",
    unit: "weeks",
    en: "by which the state's norms are behind the environment",
    zh: "国家规范落后于环境的周数",
  },
  {
    name: "lagCapital",
    unit: "weeks",
    en: "by which capital's norms are behind the environment",
    zh: "资本规范落后于环境的周数",
  },
  {
    name: "lagSociety",
    unit: "weeks",
    en: "by which society's norms are behind the environment",
    zh: "社会规范落后于环境的周数",
  },
  { name: "campaign", unit: "0, 1", en: "whether the campaign ever started", zh: "动员是否曾启动" },
  { name: "finalBacklog", unit: "weeks of demand", en: "backlog left at the end", zh: "结束时剩余的积压" },
] as const satisfies readonly {
  readonly name: MeanFieldOutput;
  readonly unit: string;
  readonly en: string;
  readonly zh: string;
}[];
