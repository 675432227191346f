import type { ParameterName } from "@commonweal/path-dependence";

/** A slider: a parameter of the model, or a part of the counterfactual. */
export interface Control {
  readonly name: ControlName;
  readonly group: "structure" | "choice" | "norms" | "emergency" | "counterfactual";
  readonly label: { readonly en: string; readonly zh: string };
  readonly unit: { readonly en: string; readonly zh: string };
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const powerNames = ["powerState", "powerCapital", "powerSociety"] as const;
export type PowerName = (typeof powerNames)[number];

export const parameterNames = [
  "fusion",
  ...powerNames,
  "choicePrecision",
  "reinforcement",
  "adjustmentSpeedState",
  "adjustmentSpeedCapital",
  "adjustmentSpeedSociety",
  "surge",
  "campaignSize",
] as const satisfies readonly ParameterName[];
export type SliderParameter = (typeof parameterNames)[number];

const shiftNames = ["rho", "dF", "at"] as const;
type ShiftName = (typeof shiftNames)[number];
export type ControlName = SliderParameter | ShiftName;

const share = { en: "share", zh: "份额" };
const none = { en: "no unit", zh: "无单位" };
const perWeek = { en: "per week", zh: "每周" };
const demand = { en: "normal demand", zh: "正常需求" };

/** Every slider of the page. */
export const controls: readonly Control[] = [
  {
    name: "fusion",
    group: "structure",
    label: { en: "Fusion of the three", zh: "三方融合" },
    unit: share,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    name: "powerState",
    group: "structure",
    label: { en: "Power of the state", zh: "国家的力量" },
    unit: share,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    name: "powerCapital",
    group: "structure",
    label: { en: "Power of capital", zh: "资本的力量" },
    unit: share,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    name: "powerSociety",
    group: "structure",
    label: { en: "Power of society", zh: "社会的力量" },
    unit: share,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    name: "choicePrecision",
    group: "choice",
    label: { en: "Precision of choice", zh: "选择的精确度" },
    unit: none,
    min: 0,
    max: 5,
    step: 0.05,
  },
  {
    name: "reinforcement",
    group: "choice",
    label: { en: "Pull of own past practice", zh: "自身过往做法的牵引" },
    unit: none,
    min: 0,
    max: 2,
    step: 0.05,
  },
  {
    name: "adjustmentSpeedState",
    group: "norms",
    label: { en: "Speed of the state's norms", zh: "国家规范的速度" },
    unit: perWeek,
    min: 0,
    max: 0.1,
    step: 0.001,
  },
  {
    name: "adjustmentSpeedCapital",
    group: "norms",
    label: { en: "Speed of capital's norms", zh: "资本规范的速度" },
    unit: perWeek,
    min: 0,
    max: 0.1,
    step: 0.001,
  },
  {
    name: "adjustmentSpeedSociety",
    group: "norms",
    label: { en: "Speed of society's norms", zh: "社会规范的速度" },
    unit: perWeek,
    min: 0,
    max: 0.1,
    step: 0.001,
  },
  {
    name: "surge",
    group: "emergency",
    label: { en: "Shock: extra demand", zh: "冲击：额外需求" },
    unit: demand,
    min: 0,
    max: 4,
    step: 0.05,
  },
  {
    name: "campaignSize",
    group: "emergency",
    label: { en: "Size of the campaign", zh: "动员规模" },
    unit: demand,
    min: 0,
    max: 5,
    step: 0.05,
  },
  {
    name: "rho",
    group: "counterfactual",
    label: { en: "Way to equal power", zh: "向均等权力靠近" },
    unit: share,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    name: "dF",
    group: "counterfactual",
    label: { en: "Fusion taken away", zh: "减去的融合" },
    unit: share,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    name: "at",
    group: "counterfactual",
    label: { en: "Week in which it happens", zh: "施行的周次" },
    unit: { en: "weeks from the start", zh: "自开始起的周数" },
    min: 0,
    max: 1030,
    step: 10,
  },
];

export function controlOf(name: ControlName): Control {
  return controls.find((control) => control.name === name) as Control;
}

/** Digits after the point of a slider's values. */
export function decimalsOf({ step }: Pick<Control, "step">): number {
  return String(step).split(".")[1]?.length ?? 0;
}
