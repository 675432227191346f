/** What happens in a step, in this order, with its equation; `when` tells the phase. */
export const processSteps = [
  {
    name: { en: "environment", zh: "环境" },
    when: "both",
    equation: "m = min(1, m0 + ramp · t) in normal times; mE during the surge, 1 after",
  },
  {
    name: { en: "norms", zh: "规范" },
    when: "both",
    equation: "dy/dt = k (m − y), k times accel in the emergency",
  },
  {
    name: { en: "advantage", zh: "优势" },
    when: "both",
    equation: "ΔU = Σ weight · term over the logics of the group's kinds of actor",
  },
  {
    name: { en: "choice", zh: "选择" },
    when: "both",
    equation: "choice rule, ν times accel in the emergency",
  },
  { name: { en: "memory", zh: "记忆" }, when: "both", equation: "form of memory, from the new x" },
  {
    name: { en: "campaign", zh: "动员" },
    when: "emergency",
    equation: "dc/dt = κ (Cmax · on · 1[surge] − c)",
  },
  {
    name: { en: "volunteers", zh: "志愿者" },
    when: "emergency",
    equation: "dA/dt = κ (on − A); A = 1 in normal times",
  },
  {
    name: { en: "capacity", zh: "能力" },
    when: "both",
    equation:
      "XS = M πS (s0 + (1 − s0) xS), XK alike, XC = F (1 − xC) μC A + xC min(λ, μC), μC = M πC ηC; combined by the form of production",
  },
  {
    name: { en: "backlog", zh: "积压" },
    when: "emergency",
    equation: "dB/dt = λ − capacity, B ≥ 0; λ = 1 + surge for L weeks, then 1",
  },
  { name: { en: "information", zh: "信息" }, when: "emergency", equation: "dO/dt = ι (B − O)" },
  {
    name: { en: "trigger", zh: "触发" },
    when: "emergency",
    equation: "on = 1 from the moment at which O ≥ θB",
  },
  {
    name: { en: "quality", zh: "质量" },
    when: "emergency",
    equation: "Q = 1 / (1 + B / T0); loss = ∫ (1 − Q) dt",
  },
  {
    name: { en: "normal performance", zh: "常态绩效" },
    when: "normal",
    equation: "min(1, capacity) · (1 − kc (1 − F) · evenness(π)), Shannon evenness, at the onset",
  },
] as const;
