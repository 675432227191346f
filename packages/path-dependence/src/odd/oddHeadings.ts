export interface OddHeading {
  readonly id: string;
  readonly level: 2 | 3;
  /** Protocol that asks for the section. */
  readonly protocol: "ODD" | "ODD+D";
  readonly title: { readonly en: string; readonly zh: string };
}

/**
 * Lists the headings of a model description: those of ODD in its second update, and the additions of ODD+D.
 *
 * @example
 * oddHeadings.filter(({ level }) => level === 2).length; // => 7
 * @see Grimm et al. (2020), Journal of Artificial Societies and Social Simulation 23(2), 7.
 * @see Müller et al. (2013), Environmental Modelling & Software 48, 37–48.
 */
export const oddHeadings = [
  { id: "purpose", level: 2, protocol: "ODD", title: { en: "1. Purpose and patterns", zh: "1. 目的与模式" } },
  {
    id: "entities",
    level: 2,
    protocol: "ODD",
    title: { en: "2. Entities, state variables, and scales", zh: "2. 实体、状态变量与尺度" },
  },
  {
    id: "process",
    level: 2,
    protocol: "ODD",
    title: { en: "3. Process overview and scheduling", zh: "3. 过程概述与时序" },
  },
  { id: "concepts", level: 2, protocol: "ODD", title: { en: "4. Design concepts", zh: "4. 设计概念" } },
  { id: "principles", level: 3, protocol: "ODD", title: { en: "Basic principles", zh: "基本原则" } },
  {
    id: "background",
    level: 3,
    protocol: "ODD+D",
    title: { en: "Theoretical and empirical background", zh: "理论与经验背景" },
  },
  { id: "emergence", level: 3, protocol: "ODD", title: { en: "Emergence", zh: "涌现" } },
  { id: "adaptation", level: 3, protocol: "ODD", title: { en: "Adaptation", zh: "适应" } },
  {
    id: "decision",
    level: 3,
    protocol: "ODD+D",
    title: { en: "Individual decision making", zh: "个体决策" },
  },
  { id: "objectives", level: 3, protocol: "ODD", title: { en: "Objectives", zh: "目标" } },
  { id: "learning", level: 3, protocol: "ODD", title: { en: "Learning", zh: "学习" } },
  { id: "prediction", level: 3, protocol: "ODD", title: { en: "Prediction", zh: "预测" } },
  { id: "sensing", level: 3, protocol: "ODD", title: { en: "Sensing", zh: "感知" } },
  { id: "interaction", level: 3, protocol: "ODD", title: { en: "Interaction", zh: "互动" } },
  { id: "stochasticity", level: 3, protocol: "ODD", title: { en: "Stochasticity", zh: "随机性" } },
  { id: "collectives", level: 3, protocol: "ODD", title: { en: "Collectives", zh: "集体" } },
  { id: "heterogeneity", level: 3, protocol: "ODD+D", title: { en: "Heterogeneity", zh: "异质性" } },
  { id: "observation", level: 3, protocol: "ODD", title: { en: "Observation", zh: "观测" } },
  { id: "initialization", level: 2, protocol: "ODD", title: { en: "5. Initialization", zh: "5. 初始化" } },
  { id: "input", level: 2, protocol: "ODD", title: { en: "6. Input data", zh: "6. 输入数据" } },
  { id: "submodels", level: 2, protocol: "ODD", title: { en: "7. Submodels", zh: "7. 子模型" } },
  { id: "equations", level: 3, protocol: "ODD", title: { en: "Equations", zh: "方程" } },
  { id: "agents", level: 3, protocol: "ODD+D", title: { en: "Agents on a network", zh: "网络上的主体" } },
  { id: "payoffs", level: 3, protocol: "ODD+D", title: { en: "Behavioural logics", zh: "行为逻辑" } },
  { id: "alternatives", level: 3, protocol: "ODD", title: { en: "Structural alternatives", zh: "结构备选" } },
  { id: "interventions", level: 3, protocol: "ODD", title: { en: "Interventions", zh: "干预" } },
  { id: "parameters", level: 3, protocol: "ODD", title: { en: "Parameters", zh: "参数" } },
  {
    id: "implementation",
    level: 3,
    protocol: "ODD+D",
    title: { en: "Implementation details", zh: "实现细节" },
  },
] as const satisfies readonly OddHeading[];

export type OddSection = (typeof oddHeadings)[number]["id"];
