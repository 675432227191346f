import { decodeText, type ReadReport, readActorsCsv, readTiesCsv } from "@commonweal/actor-network";
import {
  readCodingsCsv,
  readConsentCsv,
  readDecisionsCsv,
  readPeopleCsv,
  readSegmentsCsv,
  readSourcesCsv,
} from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import { CaseDefinition } from "./CaseDefinition.ts";
import { CaseExperiment } from "./CaseExperiment.ts";
import type { CaseFolder } from "./CaseFolder.ts";
import { CaseModel } from "./CaseModel.ts";
import { CasePropositions } from "./CasePropositions.ts";
import { caseError } from "./caseError.ts";
import { checkClaims } from "./checkClaims.ts";
import { checkCodebook } from "./checkCodebook.ts";
import { checkContacts } from "./checkContacts.ts";
import { checkEvidence } from "./checkEvidence.ts";
import { checkModel } from "./checkModel.ts";
import { checkTies } from "./checkTies.ts";
import { checkVariants } from "./checkVariants.ts";
import { guarded } from "./guarded.ts";
import { readContactsCsv } from "./readContactsCsv.ts";
import { readSeriesCsv } from "./readSeriesCsv.ts";
import { readYaml } from "./readYaml.ts";

/** The files that every case folder has. */
export const requiredFiles = [
  "case.yaml",
  "actors.csv",
  "ties.csv",
  "evidence/sources.csv",
  "evidence/segments.csv",
  "evidence/codings.csv",
  "model.yaml",
  "experiment.yaml",
  "propositions.yaml",
  "README.md",
] as const;

type RequiredFile = (typeof requiredFiles)[number];

const contactsFile = "evidence/contacts.csv";
const agreementFile = "evidence/agreement.csv";
const decisionsFile = "evidence/decisions.csv";
const peopleFile = "evidence/people.csv";
const consentFile = "evidence/consent.csv";

/** May be absent; the last is what a shared copy holds beside its tables. */
const optionalFiles: readonly string[] = [
  agreementFile,
  consentFile,
  contactsFile,
  decisionsFile,
  peopleFile,
  "sector-ties.csv",
];

const noAgreement = "coder,segment,code,value\n";
const noConsent = "person,scope,date\n";
const noDecisions = "code,segments,value,reason\n";
const noPeople = "person,name\n";

const seriesName = /^series\/([a-zA-Z][a-zA-Z0-9_.-]{0,63})\.csv$/;

/**
 * Reads and checks a case folder, given as bytes by path; nothing is fetched and no other file is opened.
 *
 * Every id must lead somewhere: ends of ties, sectors, levels, relations, periods, segments, sources. Periods are in
 * order and do not overlap; the model accepts the parameters, ranges and interventions. Files that are not part of a
 * case folder are passed over with a warning.
 *
 * O(bytes).
 *
 * @throws {CaseStudyError} `invalid-case`; `issues` names file, line and column of every place at fault.
 */
export function readCase(files: ReadonlyMap<string, Uint8Array>): CaseFolder {
  const issues: CaseIssue[] = [];
  const missing = requiredFiles.filter((file) => !files.has(file));
  for (const file of missing) {
    const what = files.has(`${file}/`) ? "something that is no file" : "no such file";
    const message = `found ${what}; expected a file of this name in the case folder`;
    issues.push({ file, line: null, column: null, message });
  }
  const bytesOf = (file: RequiredFile): Uint8Array => files.get(file) ?? new Uint8Array();
  const read = <Value>(file: RequiredFile, reader: (bytes: Uint8Array) => Value): Value | null =>
    files.has(file) ? guarded(file, issues, () => reader(bytesOf(file))) : null;
  const yaml = <Value>(file: RequiredFile, schema: Parameters<typeof readYaml<Value>>[2]) =>
    read(file, (bytes) => readYaml(file, bytes, schema, issues));

  const definition = yaml("case.yaml", CaseDefinition);
  const model = yaml("model.yaml", CaseModel);
  const experiment = yaml("experiment.yaml", CaseExperiment);
  const settings = yaml("propositions.yaml", CasePropositions);
  const actors = read("actors.csv", (bytes) => readActorsCsv(bytes));
  const ties = read("ties.csv", (bytes) => readTiesCsv(bytes));
  const sources = read("evidence/sources.csv", (bytes) => readSourcesCsv(bytes));
  const segments = read("evidence/segments.csv", (bytes) => readSegmentsCsv(bytes));
  const codings = read("evidence/codings.csv", (bytes) => readCodingsCsv(bytes));
  const readme = read("README.md", (bytes) => decodeText(bytes));
  const contacts = guarded(contactsFile, issues, () => readContactsCsv(files.get(contactsFile)));
  const decisions = guarded(decisionsFile, issues, () =>
    readDecisionsCsv(files.get(decisionsFile) ?? noDecisions),
  );
  const agreement = guarded(agreementFile, issues, () =>
    readCodingsCsv(files.get(agreementFile) ?? noAgreement),
  );
  const people = guarded(peopleFile, issues, () => readPeopleCsv(files.get(peopleFile) ?? noPeople));
  const consent = guarded(consentFile, issues, () => readConsentCsv(files.get(consentFile) ?? noConsent));
  const paths = [...files.keys()].sort();
  const series = paths.flatMap((path) => {
    const name = seriesName.exec(path)?.[1];
    const bytes = files.get(path);
    if (name === undefined || bytes === undefined) return [];
    const table = guarded(path, issues, () => readSeriesCsv(bytes));
    return table === null ? [] : [{ path, name, ...table }];
  });
  if (
    !definition ||
    !model ||
    !experiment ||
    !settings ||
    !actors ||
    !ties ||
    !sources ||
    !segments ||
    !codings ||
    !contacts ||
    !decisions ||
    !agreement ||
    !people ||
    !consent ||
    readme === null ||
    issues.length > 0
  ) {
    throw caseError(issues);
  }

  checkCodebook(definition, issues);
  checkTies(definition.value, actors, ties, segments, issues);
  checkEvidence(
    {
      definition: definition.value,
      actors,
      sources,
      segments,
      codings,
      agreement,
      decisions,
      series,
      settings,
    },
    issues,
  );
  checkContacts(definition, { actors, ties, segments, contacts }, issues);
  checkClaims(settings, experiment.value, issues);
  checkModel(model, experiment, issues);
  checkVariants(definition.value, experiment, issues);
  if (issues.length > 0) throw caseError(issues);

  const tables: readonly (readonly [string, ReadReport])[] = [
    ["actors.csv", actors.report],
    ["ties.csv", ties.report],
    ["evidence/sources.csv", sources.report],
    ["evidence/segments.csv", segments.report],
    ["evidence/codings.csv", codings.report],
    [contactsFile, contacts.report],
    [decisionsFile, decisions.report],
    [agreementFile, agreement.report],
    [peopleFile, people.report],
    [consentFile, consent.report],
    ...series.map(({ path, report }) => [path, report] as const),
  ];
  const total = (what: "kept" | "merged" | "dropped") =>
    tables.reduce((sum, [, report]) => sum + report[what], 0);
  const known = (path: string) =>
    [...requiredFiles, ...optionalFiles].includes(path) || seriesName.test(path);
  return {
    definition: definition.value,
    actors: actors.actors,
    ties: ties.ties,
    sources: sources.sources,
    segments: segments.segments,
    codings: codings.codings,
    contacts: contacts.contacts,
    decisions: decisions.decisions,
    agreement: agreement.codings,
    people: people.people,
    consent: consent.consent,
    series: new Map(series.map(({ name, points }) => [name, points])),
    model: model.value,
    experiment: experiment.value,
    propositions: settings.value.propositions.flatMap((each) => ("claims" in each ? [] : [each])),
    ownPropositions: settings.value.propositions.flatMap((each) => ("claims" in each ? [each] : [])),
    readme,
    report: {
      kept: total("kept"),
      merged: total("merged"),
      dropped: total("dropped"),
      warnings: [
        ...tables.flatMap(([path, { warnings }]) => warnings.map((warning) => `${path}: ${warning}`)),
        ...(definition.value.periods.some(({ regime }) => regime === "emergency")
          ? []
          : [
              "case.yaml: no period has the regime emergency; the model's emergency stands for none of them.",
            ]),
        ...definition.value.periods
          .filter(({ id }) => !ties.ties.some(({ period }) => period === id))
          .map(({ id }) => `ties.csv: no tie in the period ${id}; its network is empty.`),
        ...paths
          .filter((path) => !known(path))
          .map((path) => `${path}: not part of a case folder; passed over.`),
      ],
    },
    files: paths.filter(known).map((path) => ({ path, bytes: files.get(path) as Uint8Array })),
  };
}
