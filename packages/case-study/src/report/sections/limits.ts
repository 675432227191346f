import { assumedProbabilities } from "@commonweal/actor-network";
import type { Study } from "../../study/Study.ts";
import { html, type Markup } from "../html.ts";
import { decimal } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";

const said: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "One community and one crisis: comparing before with after cannot separate the governance model from the shock. The evidence supports tracing of processes, not an estimate of effects.",
    "The model is an exploration of theory. Its parameters are assumptions unless marked otherwise; accepted sets reproduce a few patterns of the case and are not a calibration.",
    "What the model calls fusion is a parameter; what the network shows about mixing of sectors is a measurement. They are reported apart and not equated.",
    "Ties are coded from the sources listed. An unobserved tie is not an absent one; thin sources in one period do not mean a sparse network.",
    "Sets count if they show the patterns above. Where a pattern speaks of what a proposition speaks of, the verdict is one among sets selected by it.",
    "A verdict holds for the ranges of parameters, the choice rule and the production form stated here.",
  ],
  zh: [
    "只有一个社区、一次危机：前后比较无法把治理模式与冲击分开。这些证据支持过程追踪，不支持对效应的估计。",
    "模型是对理论的探索。除另有标注外，参数都是假定；被接受的参数组只重现案例的少数特征，不是校准。",
    "模型中的“融合”是一个参数；网络中部门的混合是测量结果。两者分开报告，不相等同。",
    "联系根据所列来源编码。未观察到的联系不等于不存在；某一时期来源稀少不等于网络稀疏。",
    "参数组须呈现上述模式才计入。若模式与命题涉及同一内容，则判定只在由此选出的参数组中成立。",
    "判定只对这里说明的参数范围、选择规则和生产形式有效。",
  ],
};

const statuses = ["present", "weak", "contested"] as const;
const certainties = ["high", "medium", "low"] as const;

/** How likely a coded tie was there, by status and certainty, and where these numbers come from. */
function probabilityTable(language: Language): Markup {
  const words = wordsOf(language);
  const { of, provenance } = assumedProbabilities;
  const rows = table<(typeof statuses)[number]>(
    words.tieProbabilities,
    [
      { head: words.status, cell: (status) => words[status === "contested" ? "contestedStatus" : status] },
      ...certainties.map((certainty) => ({
        head: titled(words.certainty, words[certainty], language),
        kind: "number" as const,
        cell: (status: (typeof statuses)[number]) => decimal(of[status][certainty], 4),
      })),
      { head: words.provenance, cell: () => html`<span class="mark">${words[provenance]}</span>` },
    ],
    statuses,
  );
  return html`${rows}<p class="note">${words.alternativesNote}</p>`;
}

/** What the study cannot show, and the assumptions that act outside the model. */
export function limits(study: Study, language: Language): Markup {
  const items = said[language].map((text) => html`<li>${text}</li>`);
  const warnings = study.warnings.map((warning) => html`<li>${warning}</li>`);
  return html`<ul>${items}</ul>
${probabilityTable(language)}${warnings.length > 0 ? html`<ul>${warnings}</ul>` : null}`;
}
