/** Starting shares of own initiative that stand for different histories of the same community. */
export const histories = [0.05, 0.35, 0.65] as const;

/** The worlds compared: as they are, without reinforcement, with equal lags, and with neither: rational choice alone. */
export const ablations = [
  { id: "both", reinforcement: true, lags: true },
  { id: "reinforcement-only", reinforcement: true, lags: false },
  { id: "lags-only", reinforcement: false, lags: true },
  { id: "none", reinforcement: false, lags: false },
] as const;

export type Ablation = (typeof ablations)[number]["id"];

/** Id of the scenario that runs one history in one world of the ablation. */
export const historyScenario = (ablation: Ablation, history: number): string => `P1.${ablation}.${history}`;
