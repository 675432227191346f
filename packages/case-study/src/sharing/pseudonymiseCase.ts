import { holdsName, nameIndex, normalisedName, pseudonyms } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { readCase } from "../folder/readCase.ts";
import { networkAnonymity } from "./networkAnonymity.ts";
import type { PseudonymisedCase, PseudonymisedReport } from "./PseudonymisedCase.ts";
import { passesByItself } from "./passesByItself.ts";
import { peopleOf } from "./peopleOf.ts";
import { personsIn } from "./personsIn.ts";
import { readingsOf } from "./readingsOf.ts";
import { releasedTexts } from "./releasedTexts.ts";
import { type Decisions, placeOf, reviewOf, reviewRows, textKeys } from "./reviewOf.ts";
import type { SharedCell } from "./SharedCell.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";
import { sectorTiesFile } from "./sectorTiesFile.ts";
import { sharedFiles } from "./sharedFiles.ts";
import { sharedIds } from "./sharedIds.ts";
import { sharedReadme } from "./sharedReadme.ts";
import { silentTexts } from "./silentTexts.ts";
import { withoutPeople } from "./withoutPeople.ts";

export interface PseudonymiseCaseOptions {
  /** Made by `pseudonymKey`. */
  readonly key: CryptoKey;
  /** Decisions of the review list by their key. Default: none, so every text is withheld. */
  readonly decisions?: Decisions;
  /** Names that stand in no table of the case, such as speakers and authors of its documents. Default: none. */
  readonly names?: readonly string[];
  /** How many actors must share a kind of actor for it to be published. Default: 5. */
  readonly k?: number;
  /** How many findings there may be in all texts together. Default: 1,000,000, some 200 MB. */
  readonly limit?: number;
}

/**
 * Makes a copy of a case that can be shared: pseudonyms by key, texts withheld unless released, people who withdrew
 * taken out.
 *
 * An allow list decides. Passed are numbers, dates, booleans, statuses, certainties, provenances, names of parameters,
 * and words of a fixed list of plain names. Ids become pseudonyms. Any other text is withheld until the review
 * list says `keep` for it; then what was found in it is replaced, but for findings that the list keeps, and for names that their
 * bearers (by consent) or the list (by keeping the cell that is this name) made public. Texts of people in the list of
 * consent need their consent as well. Files are written anew, so that nothing of names, properties or hidden parts of
 * files comes along. Rows stand in the order of their pseudonyms.
 *
 * The copy is a case folder and has the same measures; numbers that depend on chance (bands of shuffles, intervals over
 * draws) are other draws of the same, since actors and ties stand in another order. An actor's kind is published only where k
 * actors of its sector and level share it or its label is public.
 *
 * Where fewer than k actors of a period are alike, `sector-ties.csv` holds its ties between sectors, to be published
 * alone. The same case, key and decisions give the same copy.
 *
 * O(characters).
 *
 * @throws {EvidenceError} `pseudonym-collision`, `limit-exceeded`.
 */
export async function pseudonymiseCase(
  given: CaseFolder,
  { key, decisions = new Map(), names: further = [], k = 5, limit = 1_000_000 }: PseudonymiseCaseOptions,
): Promise<PseudonymisedCase> {
  const people = peopleOf(given, further);
  const pseudonymOf = await pseudonyms(
    [people.personOf, people.ofActor, people.ofCoder].flatMap((some) => [...some.values()]),
    key,
  );
  const namesOf = (isMeant: (person: string) => boolean) =>
    new Map(
      [...people.personOf].flatMap(([name, person]) =>
        isMeant(person) ? [[name, pseudonymOf.get(person) as string] as const] : [],
      ),
    );
  const gone = namesOf((person) => people.consent.get(person)?.withdrawn === true);
  const goneNames = nameIndex(gone);
  const isGone = (name: string) => gone.has(normalisedName(name));
  const personsOf = personsIn(people);
  /** Of two names that begin alike the longer counts where both are known. */
  const namesGone = (text: string) =>
    gone.size > 0 && [...personsOf(text)].some((person) => people.consent.get(person)?.withdrawn === true);
  const { folder, removed } = withoutPeople(given, { is: isGone, names: namesGone });
  const ids = await sharedIds(folder, people, pseudonymOf, key);
  const kept = new Set(folder.actors.map(({ id }) => id));
  const goneWords = new Set(
    given.actors.flatMap(({ id, labelEn, labelZh }) =>
      kept.has(id) ? [] : [id, normalisedName(id), normalisedName(labelEn), normalisedName(labelZh)],
    ),
  );
  /** For texts of others a longer name counts too: it may be that of who withdrew, with a title or a given name. */
  const isAboutGone = (text: string) =>
    gone.size > 0 && readingsOf(text).some((reading) => isGone(reading) || holdsName(reading, goneNames));

  const cells = cellsOf(folder, ids);
  const keys = await textKeys(cells, key);
  const consenting = namesOf((person) => people.consent.get(person)?.name === true);
  const isKept = (cell: SharedCell) =>
    decisions.get(keys.get(placeOf(cell)) as string) === "keep" || consenting.has(normalisedName(cell.text));
  const publicNames = new Set([
    ...consenting.keys(),
    ...[...cells.values()].filter(isKept).map(({ text }) => normalisedName(text)),
  ]);
  const secret = new Map([...namesOf(() => true)].filter(([name]) => !publicNames.has(name)));
  const reviewed = await reviewOf(cells, secret, key, limit);
  const silent = silentTexts(folder, people, personsOf);
  const mentions = new Set([...cells].filter(([, { text }]) => isAboutGone(text)).map(([place]) => place));
  const mayBePublished = (cell: SharedCell) =>
    isKept(cell) &&
    !mentions.has(placeOf(cell)) &&
    !(cell.file === "evidence/segments.csv" && silent.has(cell.text));
  const { texts, findings } = releasedTexts(reviewed, mayBePublished, decisions);

  const { files, mergedKinds } = sharedFiles(folder, {
    ids,
    k,
    say: (cell, instead) => (passesByItself(cell) ? cell.text : (texts.get(placeOf(cell)) ?? instead)),
    isPublic: ({ labelEn, labelZh }) =>
      [labelEn, labelZh].some((label) => publicNames.has(normalisedName(label))),
  });
  const encoder = new TextEncoder();
  const copy = readCase(
    new Map([...files, ["README.md", ""] as const].map(([path, text]) => [path, encoder.encode(text)])),
  );
  const known = new Set(
    [...reviewed.values()].flatMap((each) => [each.key, ...each.findings.map((finding) => finding.key)]),
  );
  const periods = networkAnonymity(copy, k);
  const { files: sectorFiles, ...sectorTies } = sectorTiesFile(copy, periods, k);
  const report: PseudonymisedReport = {
    texts: {
      total: cells.size,
      released: texts.size,
      undecided: [...keys].filter(
        ([place, each]) => !mentions.has(place) && (decisions.get(each) ?? "") === "",
      ).length,
    },
    findings,
    outdated: [...decisions.keys()].filter((each) => !known.has(each)).length,
    withdrawn: {
      people: [...people.consent.values()].filter(({ withdrawn }) => withdrawn).length,
      removed,
      mentions: mentions.size,
      unknown: people.unknown,
    },
    periods,
    sectorTies,
    k,
    mergedKinds,
  };
  return {
    files: new Map([...files, ...sectorFiles, ["README.md", sharedReadme(report)]]),
    report,
    review: reviewRows(
      [...reviewed].flatMap(([place, each]) => (mentions.has(place) ? [] : [each])),
      decisions,
    ),
    mapping: [
      ...[...people.personOf].map(
        ([name, person]) => ["person", name, pseudonymOf.get(person) as string] as const,
      ),
      ...Object.entries(ids).flatMap(([kind, map]) =>
        [...map].map(([id, pseudonym]) => [kind, id, pseudonym] as const),
      ),
    ]
      .filter(
        ([, original]) =>
          !goneWords.has(original) && !readingsOf(original).some(isGone) && !namesGone(original),
      )
      .map(([kind, original, pseudonym]) => ({ kind, original, pseudonym })),
  };
}

/** Every text of a case that no rule passes by itself, by its place. */
function cellsOf(folder: CaseFolder, ids: SharedIdentifiers): ReadonlyMap<string, SharedCell> {
  const cells = new Map<string, SharedCell>();
  sharedFiles(folder, {
    ids,
    k: 1,
    isPublic: () => false,
    say: (cell, instead) => {
      const place = placeOf(cell);
      if (!passesByItself(cell) && !cells.has(place)) cells.set(place, cell);
      return instead;
    },
  });
  return cells;
}
