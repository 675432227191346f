import type { CommunityRelation, ModelVariant } from "@commonweal/path-dependence";
import type { SilentReason } from "../study/variants/ModelAnswers.ts";
import type { Language } from "./words.ts";

type Choice = NonNullable<ModelVariant["choice"]>;
type Production = NonNullable<ModelVariant["production"]>;

/** Words for the same propositions in other models. */
export interface VariantWords {
  readonly title: string;
  readonly about: string;
  readonly model: string;
  readonly sets: string;
  readonly answers: string;
  readonly differing: string;
  readonly differs: string;
  readonly agreement: string;
  readonly claimsOnly: string;
  readonly otherwise: (verdict: string) => string;
  readonly community: string;
  readonly agents: (model: string) => string;
  readonly choice: (choice: Choice) => string;
  readonly production: (production: Production) => string;
  readonly reason: Readonly<Record<SilentReason, string>>;
  readonly carries: Readonly<Record<CommunityRelation, string>>;
  readonly allSay: (count: number, verdict: string) => string;
  readonly differ: (parts: readonly string[]) => string;
  readonly saidBy: (verdict: string, models: readonly string[]) => string;
  readonly tooFew: string;
  readonly silent: (models: readonly string[]) => string;
  readonly claimsDiffer: (claims: readonly string[]) => string;
  readonly periods: string;
  readonly actors: string;
  readonly ties: string;
  readonly networks: string;
  readonly startable: string;
  readonly replications: string;
  readonly showing: string;
  readonly complete: string;
  readonly none: string;
  readonly plain: Readonly<Record<"equal" | "coded", string>>;
}

const percentOf = (share: number): string => String(Number((share * 100).toPrecision(3)));

const english: VariantWords = {
  title: "The same propositions in other models",
  about:
    "A verdict that hangs on one rule of choice says little. Each row answers the propositions by another model, with the same cut-offs. Rows of the mean field run the first sets of the design; each counts only those that show the case's patterns in that model, so that rows count different sets; the first row is the study's own model over the same first sets. Agents run the first of the sets that the study's own model accepted, under the scenarios that the propositions ask for. Claims that rest on experiments of their own (P1.d, P2.d, P2.e, P2.f) are counted in the study's own verdict only, and propositions of the case's own are not asked; a word here may therefore rest on fewer claims than the verdict.",
  model: "Model",
  sets: "Sets that count / run",
  answers: "Answers by model",
  differing: "Claims on which the models differ",
  differs: "differs by model",
  agreement: "same in all models",
  claimsOnly: "same in all models, which differ on its claims",
  otherwise: (verdict) => `all models say ${verdict}, of the claims that they are asked`,
  community: "The network of the agents",
  agents: (model) => `agents, ${model}`,
  choice: (choice) => {
    const inertia = choice.inertia ? `, inertia ${percentOf(choice.inertia)} %` : "";
    const deadband = choice.deadband ? `, deadband ${choice.deadband}` : "";
    if (choice.kind === "logit") return "logit";
    if (choice.kind === "best-response") return `best response${inertia}${deadband}`;
    const chance = choice.exploration ? `, exploration ${percentOf(choice.exploration)} %` : "";
    return `Fermi imitation${chance}${inertia}${deadband}`;
  },
  production: (production) => {
    if (production.kind === "additive") return "additive";
    return production.elasticity === 1 ? "Cobb–Douglas" : `CES, elasticity ${production.elasticity}`;
  },
  reason: {
    "none-accepted": "no set shows the patterns",
    "few-accepted": "too few sets to decide",
    "no-ties": "no coded ties in these periods",
    "no-group": "state, capital or society has no actor with a tie",
    "no-campaign": "no drawn network lets a campaign start",
  },
  carries: { mobilise: "orders", inform: "news", supply: "capacity", influence: "example" },
  allSay: (count, verdict) =>
    `${count === 2 ? "both models" : `all ${count} models`} that answer say ${verdict}.`,
  differ: (parts) => `the models differ: ${parts.join("; ")}.`,
  saidBy: (verdict, models) => `${verdict} by ${models.join(", ")}`,
  tooFew: "fewer than two models answer.",
  silent: (models) => ` No answer from ${models.join(", ")}.`,
  claimsDiffer: (claims) =>
    ` They differ on ${claims.length === 1 ? "claim" : "claims"} ${claims.join(", ")}.`,
  periods: "Periods whose ties make it up, as one network for both phases",
  actors: "Actors with a tie, one agent each",
  ties: "Coded ties among them",
  networks: "Networks drawn from the uncertain ties, one for each set",
  startable: "of these, networks on which a campaign can start",
  replications: "Runs of each set under each scenario, of which the mean counts",
  showing: "Sets of the mean field that show the case's patterns with agents too",
  complete: "What reaches everybody at once instead of along ties",
  none: "nothing",
  plain: {
    equal: "All ties are equally strong: what is coded tells how many sources speak of a tie.",
    coded: "Ties are as strong as coded, over the strongest.",
  },
};

const chinese: VariantWords = {
  title: "其他模型对同样命题的回答",
  about:
    "只依赖一种选择规则的判定说明不了多少。每一行用另一个模型、以同样的界限回答命题。平均场各行运行设计中最前的若干参数组，各自只计在该模型下呈现案例模式的参数组，因此各行所计并不相同；第一行是本研究自身的模型，用同样最前的参数组。行动者模型取本研究模型接受的参数组中最前的若干组，只运行命题所需的情景。依赖专门实验的论断（P1.d、P2.d、P2.e、P2.f）只计入本研究自身的判定；案例自拟的命题不在此提问；因此这里的判定所依据的论断可能少于总判定。",
  model: "模型",
  sets: "计入／运行的参数组",
  answers: "各模型的回答",
  differing: "各模型有分歧的论断",
  differs: "因模型而异",
  agreement: "各模型一致",
  claimsOnly: "各模型判定一致，但在论断上有分歧",
  otherwise: (verdict) => `就所问的论断，各模型都判为${verdict}`,
  community: "行动者所在的网络",
  agents: (model) => `行动者模型，${model}`,
  choice: (choice) => {
    const inertia = choice.inertia ? `，惯性 ${percentOf(choice.inertia)}%` : "";
    const deadband = choice.deadband ? `，死区 ${choice.deadband}` : "";
    if (choice.kind === "logit") return "logit 选择";
    if (choice.kind === "best-response") return `最优反应${inertia}${deadband}`;
    const chance = choice.exploration ? `，探索 ${percentOf(choice.exploration)}%` : "";
    return `费米模仿${chance}${inertia}${deadband}`;
  },
  production: (production) => {
    if (production.kind === "additive") return "可加生产";
    return production.elasticity === 1 ? "柯布–道格拉斯生产" : `CES 生产，弹性 ${production.elasticity}`;
  },
  reason: {
    "none-accepted": "没有参数组呈现这些模式",
    "few-accepted": "参数组过少，无法判定",
    "no-ties": "这些时期没有编码的联系",
    "no-group": "国家、资本或社会没有任何有联系的行动者",
    "no-campaign": "抽取的网络都无法启动动员",
  },
  carries: { mobilise: "命令", inform: "消息", supply: "能力", influence: "示范" },
  allSay: (count, verdict) => `作出回答的 ${count} 个模型都判为${verdict}。`,
  differ: (parts) => `各模型不一致：${parts.join("；")}。`,
  saidBy: (verdict, models) => `判为${verdict}的有${models.join("、")}`,
  tooFew: "作出回答的模型不足两个。",
  silent: (models) => `未作回答的有${models.join("、")}。`,
  claimsDiffer: (claims) => `有分歧的论断：${claims.join("、")}。`,
  periods: "构成网络的联系所属时期（两个阶段共用一个网络）",
  actors: "有联系的行动者，各为一个主体",
  ties: "他们之间编码的联系",
  networks: "由不确定的联系抽取的网络，每组参数一个",
  startable: "其中可以启动动员的网络",
  replications: "每组参数在每个情景下的运行次数，以均值计",
  showing: "在行动者模型中同样呈现案例模式的参数组",
  complete: "不经联系而即时到达所有人的内容",
  none: "无",
  plain: {
    equal: "所有联系强度相同：编码的强度只说明有多少来源提到该联系。",
    coded: "联系强度按编码，除以最强者。",
  },
};

/** The words for other models in one language. */
export const variantWordsOf = (language: Language): VariantWords => (language === "zh" ? chinese : english);
