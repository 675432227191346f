import type { CaseDefinition } from "../folder/CaseDefinition.ts";
import type { Study } from "../study/Study.ts";

/** One file of a study's output, as the crate lists it. */
export interface CrateFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const mediaTypes = new Map([
  ["html", "text/html"],
  ["json", "application/json"],
  ["csv", "text/csv"],
  ["tex", "application/x-tex"],
  ["svg", "image/svg+xml"],
  ["gexf", "application/xml"],
  ["md", "text/markdown"],
  ["yaml", "application/yaml"],
]);

const mediaType = (path: string): string =>
  mediaTypes.get(path.slice(path.lastIndexOf(".") + 1)) ?? "application/octet-stream";

const references = (entities: readonly { readonly "@id": string }[]) =>
  entities.map(({ "@id": id }) => ({ "@id": id }));

const fileOf = (id: string, { path, bytes, sha256 }: CrateFile) => ({
  "@id": id,
  name: path,
  encodingFormat: mediaType(path),
  contentSize: String(bytes),
  sha256,
});

/** An entity for a licence: its page at SPDX where it has the form of an identifier there. */
function licenceOf({ licence }: CaseDefinition) {
  const isId = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence) && licence.includes("-");
  return {
    "@id": isId ? `https://spdx.org/licenses/${licence}` : "#licence",
    "@type": "CreativeWork",
    name: licence,
    description: "Licence of the case and of what was made from it.",
  };
}

const authorsOf = ({ authors = [] }: CaseDefinition) =>
  authors.map(({ name, kind, orcid }, place) => ({
    "@id": orcid === undefined ? `#author-${place + 1}` : `https://orcid.org/${orcid}`,
    "@type": kind === "organization" ? "Organization" : "Person",
    name,
  }));

const nodeJs = {
  "@id": "https://nodejs.org/",
  "@type": "SoftwareApplication",
  name: "Node.js",
  softwareVersion: ">=20.19.0",
};

const softwareOf = (version: string) => ({
  "@id": "#commonweal",
  "@type": "SoftwareApplication",
  name: "Commonweal",
  softwareVersion: version,
  url: "https://github.com/commonweal/commonweal",
  softwareRequirements: { "@id": nodeJs["@id"] },
});

/** What was asked of the run and what the model was given, each by name. */
function parametersOf({ options, parameters }: Study, language: string) {
  const asked = Object.entries({ ...options, language });
  const given = Object.entries(parameters).map(([name, value]) => [`model.${name}`, value] as const);
  return [...asked, ...given].map(([name, value]) => ({
    "@id": `#parameter/${name}`,
    "@type": "PropertyValue",
    name,
    value,
  }));
}

/** The format asks for a day of publication, which nobody states here. */
const noDate = "1970-01-01";
const dating = {
  evidence: "Here datePublished is the latest date of a source, not the day of the run.",
  none: "Here datePublished is a placeholder: no source has a date.",
};

export interface RoCrateOptions {
  readonly version: string;
  readonly language: string;
  /** Latest date of the evidence, `null` where no source has one; no clock's, so that the same inputs give the same bytes. */
  readonly date: string | null;
  readonly inputs: readonly CrateFile[];
  /** Every file written but `run.json` and the crate's own. */
  readonly files: readonly CrateFile[];
}

/**
 * Describes a study's output folder as an RO-Crate 1.1: files with checksums, licence, authors, and the run that made them,
 * with its inputs, parameters and software.
 *
 * Inputs are not part of the crate; they are told by name and checksum. Times and the machine are in `run.json` only.
 *
 * @see https://w3id.org/ro/crate/1.1
 */
export function roCrate(study: Study, { version, language, date, inputs, files }: RoCrateOptions): string {
  const { definition } = study.folder;
  const licence = licenceOf(definition);
  const authors = authorsOf(definition);
  const software = softwareOf(version);
  const parameters = parametersOf(study, language);
  const read = inputs.map((input) => ({
    ...fileOf(`#input/${encodeURI(input.path)}`, input),
    "@type": "CreativeWork",
  }));
  const written = files.map((file) => ({ ...fileOf(encodeURI(file.path), file), "@type": "File" }));
  const manifest = {
    "@id": "run.json",
    "@type": "File",
    name: "run.json",
    description: "When and on what machine the study was run, with checksums of all inputs and outputs.",
    encodingFormat: "application/json",
  };
  const graph = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: definition.title.en,
      description: `${definition.question.en} ${date === null ? dating.none : dating.evidence}`,
      datePublished: date ?? noDate,
      license: { "@id": licence["@id"] },
      ...(authors.length > 0 ? { author: references(authors) } : {}),
      hasPart: references([...written, manifest]),
      mentions: { "@id": "#run" },
    },
    {
      "@id": "#run",
      "@type": "CreateAction",
      name: `commonweal run ${definition.id}`,
      description: "Times and the machine are told in run.json.",
      instrument: { "@id": software["@id"] },
      object: references([...read, ...parameters]),
      result: references(written),
    },
    ...[software, nodeJs, licence],
    ...authors,
    ...[...written, manifest],
    ...read,
    ...parameters,
  ];
  return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, null, 2)}\n`;
}
