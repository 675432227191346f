import type { ScsAgentsSimulation, ScsSimulation } from "./ScsSimulation.ts";

type Run = ScsSimulation | ScsAgentsSimulation;

/** The words that the figures of a run print, in one language. */
export interface ScsFigureWords {
  readonly title: string;
  readonly agentsTitle: (agents: number, drawn: number) => string;
  readonly outer: string;
  readonly inner: string;
  readonly source: (run: Run) => string;
  readonly description: string;
  readonly norms: string;
  readonly initiative: string;
  readonly capacity: string;
  readonly backlog: string;
  readonly week: string;
  readonly emergencyWeek: string;
  readonly level: string;
  readonly share: string;
  readonly normalDemand: string;
  readonly weeksOfDemand: string;
  readonly state: string;
  readonly capital: string;
  readonly society: string;
  readonly environment: string;
  readonly demand: string;
  readonly served: string;
  readonly truly: string;
  readonly observed: string;
  readonly onset: string;
  readonly campaign: string;
  readonly surgeEnds: string;
  readonly hysteresis: string;
  readonly sweep: string;
  readonly hysteresisDescription: string;
  readonly rising: string;
  readonly falling: string;
  readonly halfWidth: string;
  readonly empty: string;
}

const given = ({ parameters }: Run): number =>
  Object.values(parameters).filter(({ provenance }) => provenance === "given").length;
const assumed = (run: Run): number => Object.keys(run.parameters).length - given(run);

export const scsFigureWords: Readonly<Record<"en" | "zh", ScsFigureWords>> = {
  en: {
    title: "One run of the State-Capital-Society model",
    agentsTitle: (agents, drawn) =>
      `State-Capital-Society model: ${agents} agents, ${drawn} replications drawn`,
    outer: "80% of replications",
    inner: "50% of replications",
    source: (run) =>
      `Source: ${run.method === "agents" ? "medians of agents" : "mean field"}; ${given(run)} parameters given, ${assumed(run)} assumed, which are no estimates.`,
    description:
      "Norms and initiative of state, capital and society over the whole run; demand, capacity and backlog in the emergency.",
    norms: "Norms behind their environment",
    initiative: "Share acting on own initiative",
    capacity: "Demand and capacity in the emergency",
    backlog: "Backlog in the emergency",
    week: "weeks from the start",
    emergencyWeek: "weeks from the onset",
    level: "level, no unit",
    share: "share",
    normalDemand: "normal demand",
    weeksOfDemand: "weeks of demand",
    state: "state",
    capital: "capital",
    society: "society",
    environment: "environment",
    demand: "demand",
    served: "capacity",
    truly: "backlog",
    observed: "backlog as observed",
    onset: "onset",
    campaign: "campaign starts",
    surgeEnds: "surge ends",
    hysteresis: "Does initiative come back when the environment does?",
    sweep: "The environment rises and falls so slowly that norms, memory and initiative always come to rest.",
    hysteresisDescription:
      "Initiative of state, capital and society while the environment rises and while it falls again, and where each jumps.",
    rising: "environment rising",
    falling: "environment falling",
    halfWidth: "half-width",
    empty: "No value.",
  },
  zh: {
    title: "国家—资本—社会模型的一次运行",
    agentsTitle: (agents, drawn) => `国家—资本—社会模型：主体 ${agents} 个，绘出 ${drawn} 次重复`,
    outer: "80% 的重复",
    inner: "50% 的重复",
    source: (run) =>
      `来源：${run.method === "agents" ? "主体模型的中位数" : "平均场"}；给定参数 ${given(run)} 个，假设参数 ${assumed(run)} 个（不是估计值）。`,
    description: "全程中国家、资本与社会的规范和主动性；突发事件期间的需求、能力与积压。",
    norms: "规范滞后于环境",
    initiative: "主动行动者的比例",
    capacity: "突发事件期间的需求与能力",
    backlog: "突发事件期间的积压",
    week: "自开始起的周数",
    emergencyWeek: "自突发起的周数",
    level: "水平，无单位",
    share: "比例",
    normalDemand: "正常需求",
    weeksOfDemand: "需求周数",
    state: "国家",
    capital: "资本",
    society: "社会",
    environment: "环境",
    demand: "需求",
    served: "能力",
    truly: "积压",
    observed: "已知的积压",
    onset: "突发",
    campaign: "动员开始",
    surgeEnds: "激增结束",
    hysteresis: "环境恢复时，主动性是否也恢复？",
    sweep: "环境缓慢升降，规范、记忆与主动性始终达到静止。",
    hysteresisDescription: "环境上升与再下降时国家、资本与社会的主动性，以及各自跃变之处。",
    rising: "环境上升",
    falling: "环境下降",
    halfWidth: "半宽",
    empty: "无数值。",
  },
};
