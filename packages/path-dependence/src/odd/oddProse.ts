import type { OddSection } from "./oddHeadings.ts";

type Prose = Partial<Record<OddSection, { readonly en: string; readonly zh: string }>>;

/** Sections of the description that no table and no parameter changes. */
export const oddProse: Prose = {
  purpose: {
    en: "The model asks when a community whose state, capital and society decide together keeps performing through a sudden emergency, and what rebalancing the three changes. It explores theory and is not calibrated: no value is an estimate. Fusion has benefits (pooled capacity, cheap coordination, reach of command) and costs (one routine of decision, waiting for command, crowding out), so that no answer is built in.",
    zh: "模型考察：国家、资本与社会共同决策的社区何时能在突发事件中维持运转，三方再平衡会带来什么变化。模型用于理论探索，未经校准，所有取值均非估计。融合既有收益（能力汇集、协调成本低、指令可达），也有代价（决策单一、等待指令、挤出），因此结论并未预设。",
  },
  principles: {
    en: "Self-reinforcement of past practice (path dependence), unequal speeds at which norms follow their environment (cultural lag), bounded choice by perceived advantage (rational choice), and shared and commanded capacity (collaborative public management).",
    zh: "过往做法的自我强化（路径依赖）、规范跟随环境的速度不一（文化滞后）、按感知优势作出的有限理性选择（理性选择），以及共享与受指挥的能力（协作性公共管理）。",
  },
  background: {
    en: "Choices form a mean field of discrete choice with social interactions (Brock & Durlauf 2001); history acts as in models of increasing returns (Arthur 1989). The behavioural logics of the kinds of actor come from the paper on State-Capital-Society that the table of logics quotes; that they take these functional forms is assumed. No individual data stand behind the decision model.",
    zh: "选择构成带社会互动的离散选择平均场（Brock & Durlauf 2001）；历史的作用如收益递增模型（Arthur 1989）。各类行动者的行为逻辑取自行为逻辑表所引的“国家—资本—社会”论文；采用何种函数形式属于假设。决策模型没有个体数据作为依据。",
  },
  emergence: {
    en: "Lock-in of initiative, lags between groups, the delay of the response, backlog and loss emerge. Power, fusion, demand and reform are imposed.",
    zh: "主动性的锁定、群体间的滞后、响应延迟、积压与损失为涌现结果；权力、融合度、需求与改革为外部设定。",
  },
  adaptation: {
    en: "Members of each group reconsider at the revision rate whether to act on own initiative or to wait, by the choice rule. Norms adapt to the environment with a lag.",
    zh: "各群体成员按更新速率、依选择规则重新考虑是主动行动还是等待。规范滞后地适应环境。",
  },
  decision: {
    en: "Two options: own initiative or waiting for direction. What decides is the advantage ΔU of own initiative, the weighted sum of the logics of the actor's kind. Decisions are bounded by choice precision, inertia or imitation, depend on the group's own past, and take neither the future nor the community's loss into account.",
    zh: "两种选项：主动行动或等待指令。决定因素是主动行动的优势 ΔU，即该类行动者各行为逻辑的加权和。决策受选择精度、惯性或模仿所限，取决于群体自身历史，不考虑未来，也不考虑社区整体的损失。",
  },
  objectives: {
    en: "The terms of ΔU are the objectives: legitimacy by performance and mobilisation for Party and government, profit for the enterprise, obedience against representation for residents' committees, civic return for residents.",
    zh: "ΔU 的各项即目标：党政组织的绩效合法性与动员、企业的利润、居委会的行政服从与代表、居民的公民回报。",
  },
  learning: {
    en: "Groups remember their practice; the memory feeds back into ΔU. The rules themselves do not change.",
    zh: "群体记忆自身做法并反馈到 ΔU；规则本身不变。",
  },
  prediction: { en: "None: nobody forms expectations.", zh: "无：行动者不形成预期。" },
  sensing: {
    en: "Groups sense their own norms and memory and the initiative of the others, without error. The backlog is known with a delay; the campaign starts by what is known.",
    zh: "群体无误差地感知自身规范、记忆与其他群体的主动性。积压延迟为人所知；动员依据已知积压启动。",
  },
  interaction: {
    en: "Through fusion, groups pull on each other's choices by their power; state and capital draw society in or crowd it out. In the emergency the hub directs society's idle capacity.",
    zh: "通过融合，群体按权力牵引彼此的选择；国家与资本带动或挤出社会。应急期间中枢调派社会的闲置能力。",
  },
  stochasticity: {
    en: "None within a run of the mean field; the same parameters give the same bits. The finite form of urn memory and the agents on a network draw from keyed streams.",
    zh: "平均场单次运行无随机性，相同参数给出逐位相同的结果。有限形式的罐记忆与网络上的主体使用带键随机流。",
  },
  collectives: {
    en: "The three groups are collectives: state (Party and government organisations), capital (the enterprise), society (residents' committees and residents).",
    zh: "三个群体即集体：国家（党政组织）、资本（企业）、社会（居民委员会与居民）。",
  },
  heterogeneity: {
    en: "Groups differ in power, speed of norms, need threshold and logics; within a group all members are alike. On a network, actors differ by kind, power and ties.",
    zh: "群体在权力、规范速度、需求阈值与行为逻辑上不同；群体内部成员同质。网络上的行动者按类别、权力与联系而异。",
  },
  observation: {
    en: "Every run gives the outputs below; the whole path on demand. Warnings say where a number tells less than it seems to.",
    zh: "每次运行给出下列输出，可按需给出完整路径。当数字的含义不如表面所示时会给出警告。",
  },
  initialization: {
    en: "All groups start with the same initiative x0, a memory equal to it, and norms at the level m0 of the environment. There is no backlog and no campaign. The start is assumed, and the same for every run of a set of parameters.",
    zh: "所有群体以相同的主动性 x0 起步，记忆与之相等，规范处于环境水平 m0。起始无积压、无动员。初始状态属于假设，同一参数组的各次运行相同。",
  },
  input: {
    en: "None drives a run: environment and demand follow from parameters. Measured facets of a network may set the parameter F by a stated mapping, with uncertainty.",
    zh: "运行不由外部数据驱动：环境与需求由参数给出。网络的测量维度可通过明确的映射（含不确定性）设定参数 F。",
  },
};
