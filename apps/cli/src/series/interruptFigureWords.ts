import type { InterruptedSeriesWords } from "@commonweal/figures";
import { errorsInWords } from "./errorsInWords.ts";
import type { Interruption } from "./Interruption.ts";

/** The words that the figures of `interrupt` print, in one language. */
export interface InterruptFigureWords extends InterruptedSeriesWords {
  readonly entry: string;
  readonly date: string;
  readonly synthetic: string;
  readonly title: (found: Interruption) => string;
  readonly source: (found: Interruption) => string;
  readonly description: (found: Interruption) => string;
  readonly donorsTitle: (found: Interruption) => string;
}

/** What the series is called: a column `value` says less than the name of its file. */
const nameOf = ({ column, file }: Interruption): string =>
  column === "value" ? file.replace(/\.[^.]+$/, "") : column;

const errorsChinese = (errors: Interruption["errors"]): string => {
  if (errors === "ar1") return "误差为一阶自相关（Prais–Winsten）";
  if (errors === "independent") return "误差独立（最小二乘）";
  return `Newey–West 标准误，滞后 ${errors.neweyWest}`;
};

export const interruptFigureWords: Readonly<Record<"en" | "zh", InterruptFigureWords>> = {
  en: {
    observed: "observed",
    fitted: "fit",
    counterfactual: "without the event's terms",
    band: "95% interval of a line",
    event: "event",
    found: "break found, 95% interval",
    definition: "change of definition, not an effect",
    empty: "No value.",
    entry: "entry",
    date: "date",
    synthetic: "weighted mean of donors",
    title: (found) => `${nameOf(found)} before and after ${found.event.asked}`,
    donorsTitle: (found) => `${nameOf(found)} and its synthetic control`,
    source: ({ file, regression, errors, limits }) =>
      `${file}. ${regression ? `Errors: ${errorsInWords(errors)}. ` : ""}${limits.map(({ en }) => en).join(" ")}`,
    description: ({ column, series, before, after, event }) =>
      `${column}: ${series.values.length} entries, ${before.entries} before and ${after.entries} after ${event.asked}.`,
  },
  zh: {
    observed: "观测值",
    fitted: "拟合",
    counterfactual: "去除事件项后的走势",
    band: "线的 95% 区间",
    event: "事件",
    found: "检出的断点及其 95% 区间",
    definition: "统计口径变更，不视为效应",
    empty: "无数值。",
    entry: "序次",
    date: "日期",
    synthetic: "对照的加权平均",
    title: (found) => `${found.event.asked} 前后的 ${nameOf(found)}`,
    donorsTitle: (found) => `${nameOf(found)} 与其合成对照`,
    source: ({ file, regression, errors, limits }) =>
      `${file}。${regression ? `${errorsChinese(errors)}。` : ""}${limits.map(({ zh }) => zh).join("")}`,
    description: ({ column, series, before, after, event }) =>
      `${column}：共 ${series.values.length} 个数值，${event.asked} 之前 ${before.entries} 个，之后 ${after.entries} 个。`,
  },
};
