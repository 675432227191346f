import type { CodingScheme } from "./CodingScheme.ts";
import { schemeCode as code } from "./schemeCode.ts";

/**
 * Describes Ansell and Gash's model of collaborative governance as a coding scheme with the loop of its process.
 *
 * Codes for segments of text, not a score: the authors give conditions and a cycle, no weights.
 *
 * @example
 * ansellGash.influences.filter(([from]) => from === "dialogue"); // => [["dialogue", "trustBuilding"]]
 * @see Ansell & Gash (2008), Journal of Public Administration Research and Theory 18(4), 543–571,
 * https://doi.org/10.1093/jopart/mum032.
 */
export const ansellGash: CodingScheme = Object.freeze<CodingScheme>({
  id: "ansell-gash",
  name: "Ansell & Gash: collaborative governance",
  codes: [
    code("startingConditions", "starting conditions", "起始条件"),
    code(
      "imbalance",
      "imbalance of power, resources and knowledge",
      "权力、资源与知识的不平衡",
      "startingConditions",
    ),
    code("incentives", "incentives for and against taking part", "参与的激励与约束", "startingConditions"),
    code("history", "history of cooperation or conflict", "合作或冲突的历史", "startingConditions"),
    code("institutionalDesign", "institutional design", "制度设计"),
    code("leadership", "facilitative leadership", "促进型领导"),
    code("process", "collaborative process", "协作过程"),
    code("dialogue", "face-to-face dialogue", "面对面对话", "process"),
    code("trustBuilding", "trust building", "建立信任", "process"),
    code("commitment", "commitment to the process", "对过程的投入", "process"),
    code("understanding", "shared understanding", "共同理解", "process"),
    code("smallWins", "intermediate outcomes (small wins)", "中间成果（小胜利）", "process"),
    code("outcomes", "outcomes", "结果"),
  ],
  influences: [
    ["startingConditions", "process"],
    ["institutionalDesign", "process"],
    ["leadership", "process"],
    ["dialogue", "trustBuilding"],
    ["trustBuilding", "commitment"],
    ["commitment", "understanding"],
    ["understanding", "smallWins"],
    ["smallWins", "dialogue"],
    ["process", "outcomes"],
  ],
  source: "https://doi.org/10.1093/jopart/mum032",
});
