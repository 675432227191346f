import type { CodingScheme } from "./CodingScheme.ts";
import { schemeCode as code } from "./schemeCode.ts";

/**
 * Describes the integrative framework of Emerson, Nabatchi and Balogh as a coding scheme with its loop.
 *
 * Codes for segments of text, not a score.
 *
 * @example
 * emersonNabatchiBalogh.codes.filter(({ parent }) => parent === "dynamics").length; // => 3
 * @see Emerson, Nabatchi & Balogh (2012), Journal of Public Administration Research and Theory 22(1), 1–29,
 * https://doi.org/10.1093/jopart/mur011.
 */
export const emersonNabatchiBalogh: CodingScheme = Object.freeze<CodingScheme>({
  id: "emerson-nabatchi-balogh",
  name: "Emerson, Nabatchi & Balogh: an integrative framework for collaborative governance",
  codes: [
    code("drivers", "drivers", "驱动因素"),
    code("leadership", "leadership", "领导", "drivers"),
    code("incentives", "consequential incentives", "后果性激励", "drivers"),
    code("interdependence", "interdependence", "相互依赖", "drivers"),
    code("uncertainty", "uncertainty", "不确定性", "drivers"),
    code("dynamics", "collaboration dynamics", "协作动态"),
    code("engagement", "principled engagement", "有原则的参与", "dynamics"),
    code("motivation", "shared motivation", "共同动机", "dynamics"),
    code("capacity", "capacity for joint action", "联合行动能力", "dynamics"),
    code("actions", "collaborative actions", "协作行动"),
    code("impacts", "impacts", "影响"),
    code("adaptation", "adaptation", "适应"),
  ],
  influences: [
    ["drivers", "dynamics"],
    ["engagement", "motivation"],
    ["motivation", "engagement"],
    ["engagement", "capacity"],
    ["motivation", "capacity"],
    ["dynamics", "actions"],
    ["actions", "impacts"],
    ["impacts", "adaptation"],
    ["adaptation", "dynamics"],
  ],
  source: "https://doi.org/10.1093/jopart/mur011",
});
