import type { PseudonymisedReport } from "./PseudonymisedCase.ts";

/** `README.md` of the shared copy: what was done to it. Holds no word of the case. */
export function sharedReadme({ texts, withdrawn, periods, sectorTies, k }: PseudonymisedReport): string {
  const removed = Object.entries(withdrawn.removed).map(([what, count]) => `${count} ${what}`);
  const ks = periods.map(
    ({ period, k: smallest, below, actors }) =>
      `- ${period}: the smallest group of actors that are alike in sector, level, kind and number of ties has ${smallest ?? 0}; ${below} of ${actors} actors are in a group of fewer than ${k}.`,
  );
  return [
    "# A pseudonymised copy of a case",
    "",
    "Names and ids are pseudonyms, made with a secret key that is no part of this folder. Rows stand in an order that the",
    "key decides. Structure, dates, numbers, statuses and certainties are those of the case; so are its measures.",
    "",
    `Texts are withheld unless somebody read and released them: ${texts.released} of ${texts.total} were. Documents, file names and`,
    "properties of the case were not copied.",
    "",
    withdrawn.people === 0
      ? "Nobody withdrew."
      : `Withdrawn: ${withdrawn.people}. With them went ${removed.join(", ")}; ${withdrawn.mentions} texts that name them are withheld.`,
    "",
    "## Who can still be recognised",
    "",
    "A pseudonym does not hide an office that there is once, nor an actor whose ties somebody knows. By period:",
    "",
    ...ks,
    "",
    ...(sectorTies.written.length === 0
      ? []
      : [
          `\`sector-ties.csv\` counts the ties between sectors of ${k} actors or more, for ${sectorTies.written.join(", ")}; sectors that are`,
          "smaller are put together as `several`. Where nobody may be recognised, pass on that file alone.",
          "",
        ]),
    ...(sectorTies.withheld.length === 0
      ? []
      : [
          `Of ${sectorTies.withheld.join(", ")} nothing can be passed on that way: there are fewer than ${k} actors.`,
          "",
        ]),
  ].join("\n");
}
