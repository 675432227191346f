/** State variables of the mean field, for its description. */
export const stateVariables = [
  {
    symbol: "x",
    entity: { en: "group", zh: "群体" },
    meaning: { en: "share acting on own initiative", zh: "主动行动者的比例" },
    range: "0 … 1",
  },
  {
    symbol: "R",
    entity: { en: "group", zh: "群体" },
    meaning: { en: "remembered use of that routine", zh: "对该做法的记忆" },
    range: "0 … 1",
  },
  {
    symbol: "y",
    entity: { en: "group", zh: "群体" },
    meaning: { en: "internalised norms", zh: "内化的规范" },
    range: "0 … mE",
  },
  {
    symbol: "π",
    entity: { en: "group", zh: "群体" },
    meaning: {
      en: "power: share of total capacity; interventions alone change it",
      zh: "权力：占总能力的份额，仅由干预改变",
    },
    range: "0 … 1, Σ = 1",
  },
  {
    symbol: "m",
    entity: { en: "environment", zh: "环境" },
    meaning: { en: "level of the institutional environment", zh: "制度环境的水平" },
    range: "0 … mE",
  },
  {
    symbol: "B",
    entity: { en: "community", zh: "社区" },
    meaning: { en: "backlog, weeks of normal demand", zh: "积压，以正常需求的周数计" },
    range: "≥ 0",
  },
  {
    symbol: "O",
    entity: { en: "community", zh: "社区" },
    meaning: { en: "backlog that is known", zh: "已知的积压" },
    range: "≥ 0",
  },
  {
    symbol: "c",
    entity: { en: "community", zh: "社区" },
    meaning: { en: "capacity of the campaign", zh: "动员的能力" },
    range: "0 … Cmax",
  },
  {
    symbol: "A",
    entity: { en: "community", zh: "社区" },
    meaning: { en: "availability of volunteers whom the hub directs", zh: "中枢可调派志愿者的可用程度" },
    range: "0 … 1",
  },
  {
    symbol: "on",
    entity: { en: "community", zh: "社区" },
    meaning: { en: "whether the campaign is on", zh: "动员是否启动" },
    range: "0, 1",
  },
] as const;
