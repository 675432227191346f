import type { ActorKind } from "./actorKinds.ts";
import type { PayoffTerm } from "./payoffTerms.ts";

/** One behavioural logic: what makes actors of some kinds prefer their own initiative to waiting. */
export interface PayoffComponentEntry {
  readonly id: string;
  readonly kinds: readonly ActorKind[];
  /** The component is weight · term; the term's formula and parameters stand in `payoffTerms`. */
  readonly term: PayoffTerm;
  readonly meaning: { readonly en: string; readonly zh: string };
  readonly unit: "no unit";
  /** Smallest and largest weight that is accepted, and the weight of the default model. */
  readonly min: number;
  readonly max: number;
  readonly default: 0 | 1;
  readonly provenance: "assumed";
  /** Section and words of the paper (Tang, Liu & Li) that the component renders. */
  readonly source: { readonly section: string; readonly passage: string };
}

/**
 * Lists the behavioural logics of the actors as components of the advantage of own initiative over waiting.
 *
 * ΔU of an actor = Σ weight · term over the components of its kind; no unit, above 0 speaks for own initiative. With the
 * default weights every kind has the advantage of its group in the mean field: need, own practice, the pull of others
 * and, for state and capital, command. The components of default 0 are mechanisms to switch on. That the paper's logics
 * take these forms is assumed.
 *
 * @example
 * const ofResidents = payoffComponents.filter(({ kinds }) => kinds.includes("residents"));
 * ofResidents.map(({ id }) => id); // => ["civicReturn", "directedParticipation", "ownPractice", "reciprocity"]
 */
export const payoffComponents = [
  {
    id: "performanceLegitimacy",
    kinds: ["party-government"],
    term: "need",
    meaning: {
      en: "support that Party and government earn by serving a need that is felt",
      zh: "党政组织因满足所感知的需求而获得的绩效合法性",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "2.1",
      passage:
        'the Party and government organizations uphold the idea of "people first", pursue the "legitimacy of political achievements"',
    },
  },
  {
    id: "mobilisation",
    kinds: ["party-government"],
    term: "command",
    meaning: {
      en: "pressure on Party and government to show initiative while they mobilise",
      zh: "动员期间党政组织主动作为的压力",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "2.1",
      passage: "achieve the goal of governance by deepening and mobilizing the masses",
    },
  },
  {
    id: "profit",
    kinds: ["enterprise"],
    term: "need",
    meaning: {
      en: "return of serving a need that the enterprise sees, less what makes it break even",
      zh: "企业满足所见需求的收益，减去盈亏平衡点",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: { section: "3.1", passage: "cooperate with profit-oriented enterprises" },
  },
  {
    id: "campaignSupport",
    kinds: ["enterprise"],
    term: "command",
    meaning: {
      en: "pressure on the enterprise to support a campaign with money, rooms and people",
      zh: "动员期间企业出资金、场地与人才支持的压力",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: { section: "3.1", passage: "enterprises provide funds, venues and talents to support them" },
  },
  {
    id: "representation",
    kinds: ["residents-committee"],
    term: "heardNeed",
    meaning: {
      en: "return that a residents' committee has from voicing what residents need",
      zh: "居委会反映居民需求所得的回报",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "3.1",
      passage: "administrative obedience rather than the representative public opinion in the real sense",
    },
  },
  {
    id: "administrativeObedience",
    kinds: ["residents-committee"],
    term: "above",
    meaning: {
      en: "pull of state and capital on a residents' committee that carries out what they decide",
      zh: "国家与资本对执行其决定的居委会的牵引",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "3.1",
      passage:
        "it lies more in the administrative obedience rather than the representative public opinion in the real sense",
    },
  },
  {
    id: "civicReturn",
    kinds: ["residents"],
    term: "need",
    meaning: {
      en: "return that residents have from taking care of a need themselves",
      zh: "居民自行满足需求所得的回报",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "Abstract",
      passage:
        "stimulate the consciousness of the subject of self-organization and strengthen the consciousness of the responsibility of all members",
    },
  },
  {
    id: "directedParticipation",
    kinds: ["residents"],
    term: "above",
    meaning: {
      en: "pull of state and capital on residents whom they call up as volunteers",
      zh: "国家与资本对其动员为志愿者的居民的牵引",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: { section: "3.1", passage: "Party committees mobilize community members to volunteer" },
  },
  {
    id: "jointDecision",
    kinds: ["party-government", "enterprise"],
    term: "others",
    meaning: {
      en: "pull of those with whom decisions are taken together",
      zh: "共同决策各方的相互牵引",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "3.1",
      passage:
        'were all under the leadership of the "management committee", unifying the three governance forces from the system level',
    },
  },
  {
    id: "ownPractice",
    kinds: ["party-government", "enterprise", "residents-committee", "residents"],
    term: "practice",
    meaning: {
      en: "pull of what the actor has done so far",
      zh: "行动者以往做法的牵引",
    },
    unit: "no unit",
    min: 0,
    max: 10,
    default: 1,
    provenance: "assumed",
    source: {
      section: "2.1",
      passage: "gradual social reform leads to the continuity of various actors in many aspects",
    },
  },
  {
    id: "visibleShortfall",
    kinds: ["party-government"],
    term: "shortfall",
    meaning: {
      en: "support that Party and government lose while service is known to be missing",
      zh: "服务缺口已知时党政组织所损失的合法性",
    },
    unit: "no unit",
    min: -10,
    max: 10,
    default: 0,
    provenance: "assumed",
    source: { section: "2.1", passage: 'pursue the "legitimacy of political achievements"' },
  },
  {
    id: "unmetDemand",
    kinds: ["enterprise"],
    term: "shortfall",
    meaning: {
      en: "what unmet demand adds to the enterprise's return (below 0: takes from it)",
      zh: "未满足的需求给企业带来的收益（负值为损失）",
    },
    unit: "no unit",
    min: -10,
    max: 10,
    default: 0,
    provenance: "assumed",
    source: { section: "3.1", passage: "cooperate with profit-oriented enterprises" },
  },
  {
    id: "reciprocity",
    kinds: ["residents"],
    term: "peers",
    meaning: {
      en: "what residents gain from others who take part (below 0: what they save by leaving it to them)",
      zh: "居民因他人参与而获得的收益（负值为搭便车所省）",
    },
    unit: "no unit",
    min: -10,
    max: 10,
    default: 0,
    provenance: "assumed",
    source: {
      section: "2.2",
      passage: "which is easy to form a collective action dilemma",
    },
  },
] as const satisfies readonly PayoffComponentEntry[];

export type PayoffComponent = (typeof payoffComponents)[number]["id"];
