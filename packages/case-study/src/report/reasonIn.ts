import { noDatedContact } from "../study/informationStudies.ts";
import { nothingToCompare } from "../study/responses.ts";
import { noResource } from "../study/sectors/dependenceValues.ts";
import { noPersons } from "../study/sectors/sectorValues.ts";
import { noPlacedTies } from "../study/verticalRows.ts";
import type { Language } from "./words.ts";

const chinese: ReadonlyMap<string, string> = new Map([
  [noPersons, "本案例编码的是机构之间的联系，而非谁在哪个机构任职，因此看不出两个部门共有哪些人。"],
  [noResource, "编码手册没有说明任何关系带来何种资源。"],
  [noPlacedTies, "没有两端都有层级的联系。"],
  [nothingToCompare, "两个网络之一没有联系，或处处都有联系。"],
  [noDatedContact, "没有一串注明到日的接触通向那里：何时得知不详。"],
  ["No actor of the group has a tie.", "该部门没有行动者有联系。"],
  ["No brokered path starts or ends in the group.", "没有中介路径起于或止于该部门。"],
  ["The ties have no direction.", "联系没有方向。"],
  ["No tie joins the group to a higher level of another.", "该部门与其他部门的更高层级之间没有联系。"],
  ["No ranks are given.", "没有给出层级。"],
  ["There is no tie between two actors.", "没有两个行动者之间的联系。"],
  ["There are fewer than two groups.", "部门不足两个。"],
  ["Neither group gets anything from anybody.", "两个部门都没有从任何一方得到资源。"],
  ["No tie runs from one level to another.", "没有跨层级的联系。"],
  ["No actors of different groups are joined.", "没有不同部门的行动者相连。"],
  ["No actors of the two groups are joined.", "这两个部门没有行动者相连。"],
  ["No tie runs between the two groups.", "这两个部门之间没有联系。"],
  ["All ties are in one group.", "所有联系都在一个部门之内。"],
  ["There is no observation.", "没有观测。"],
  ["It is not defined in any draw of the null model.", "在随机情形的任何一次抽样中都无定义。"],
  [
    "The sign mixes redundancy (above 0) and synergy (below 0), and both can be there at once; it does not measure fusion.",
    "符号混合了冗余（高于 0）与协同（低于 0），两者可同时存在；它不测量融合。",
  ],
]);

/** Says in the report's language why something is not defined, or what a number must not be taken for. */
export const reasonIn = (reason: string, language: Language): string =>
  language === "zh" ? (chinese.get(reason) ?? reason) : reason;
