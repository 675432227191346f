import type { CaseResults } from "./CaseResults.ts";
import { plainText } from "./plainText.ts";

const verdicts = { supported: "得到支持", contradicted: "不成立", undetermined: "无法判定" } as const;
const badges = { supported: "tip", contradicted: "danger", undetermined: "warning" } as const;

/**
 * Writes the Chinese page of a case from the results of a real run: verdicts, networks and figures. The rest is in the
 * Chinese report, to which it leads.
 *
 * @param figures names of the figures of the Chinese run, without ending.
 * @throws {Error} when the results have another shape than the page knows.
 */
export function chineseCasePage(results: CaseResults, figures: readonly string[]): string {
  if (results.schema !== "commonweal-results/1")
    throw new Error(`results.json has the schema ${results.schema}; expected commonweal-results/1.`);
  const maps = results.periods.map(({ id }) => `network-${id}`);
  const shown = [...maps, "facets", "sector-facets", "interventions", "trajectories"].filter((name) =>
    figures.includes(name),
  );
  const place = (name: string) => shown.indexOf(name);
  const figure = (name: string) =>
    place(name) < 0
      ? ""
      : `<DrawnFigure :svg="figure${place(name)}" name="${name}" href="/run-zh/figures/${name}.svg" />\n`;
  const percent = (share: number | null) =>
    share === null ? "无定义" : `${(100 * share).toFixed(1).replace("-", "−")}%`;
  const propositions = results.propositions.map(
    ({ id, statement, verdict, share, interval }) =>
      `| ${id} | ${plainText(statement.zh)} | <Badge type="${badges[verdict]}" text="${verdicts[verdict]}" /> | ${percent(share)} | ${
        interval ? `${percent(interval.low)} 至 ${percent(interval.high)}` : ""
      } |`,
  );
  const networks = results.periods.map(
    ({ label, actors, ties, contested }) => `| ${plainText(label.zh)} | ${actors} | ${ties} | ${contested} |`,
  );
  return `---
title: ${JSON.stringify(results.case.title.zh)}
outline: [2, 3]
---

<script setup>
import DrawnFigure from "../../.vitepress/theme/DrawnFigure.vue";
${shown.map((name, index) => `import figure${index} from "../figures-zh/${name}.svg?raw";`).join("\n")}
</script>

# ${plainText(results.case.title.zh)}

本页展示一次真实的运行：种子 ${results.seed}，版本 ${plainText(results.version)}。模型试验了 ${results.tried} 组参数，其中 ${results.accepted}
组呈现本案例的全部特征；下文的比例都以这些参数组为分母。材料如何编码、哪些是假定，见[案例说明](https://github.com/commonweal/commonweal/blob/main/cases/${results.case.id}/README.md)（英文）。

<a href="/run-zh/report.html" target="_self">打开完整的中文报告</a>：一个文件，离线可读，每条联系都可追溯到片段与来源。

## 命题与判定

判定只涉及所述假定之下的模型，不是对这个社区的评价。

| | 命题 | 判定 | 成立的比例 | 95% 区间 |
| --- | --- | --- | --- | --- |
${propositions.join("\n")}

## 各时期的网络

| 时期 | 有联系的行动者 | 联系 | 其中有争议 |
| --- | --- | --- | --- |
${networks.join("\n")}

没有来源提及的联系计为不存在，因此来源稀少看上去就像联系稀少。

${maps.map(figure).join("\n")}
## 测量了什么

区间来自对不确定联系的反复抽样；随机情形是把部门在行动者之间打乱后的结果。五个侧面分别报告，绝不合成一个指数。

${figure("facets")}
${figure("sector-facets")}
## 再平衡在模型中改变什么

总能力不变。变好与变差，指损失至少改变 2% 的运行所占的比例。

${figure("interventions")}
${figure("trajectories")}
## 自己再算一遍

\`\`\`sh
npx -y pnpm@10.34.9 case-study
node apps/cli/bin/commonweal.js run cases/${results.case.id} --lang zh --out out/${results.case.id}-zh
\`\`\`

输入、种子与版本相同，结果逐字节相同。更多数表见[英文页面](/case-study)。
`;
}
