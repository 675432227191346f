import type { CaseDefinition } from "../folder/CaseDefinition.ts";

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
  ["svg", "image/svg+xml"],
  ["gexf", "application/xml"],
  ["md", "text/markdown"],
]);

const mediaType = (path: string): string =>
  mediaTypes.get(path.slice(path.lastIndexOf(".") + 1)) ?? "application/octet-stream";

/**
 * Describes a study's output folder as an RO-Crate 1.1.
 *
 * The date is handed in, taken from the evidence and not from a clock, so that the same inputs give the same
 * bytes.
 */
export function roCrate(
  definition: CaseDefinition,
  {
    version,
    date,
    files,
  }: { readonly version: string; readonly date: string; readonly files: readonly CrateFile[] },
): string {
  const software = "#commonweal";
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
      description: definition.question.en,
      datePublished: date,
      license: definition.licence,
      hasPart: files.map(({ path }) => ({ "@id": path })),
      mentions: { "@id": "#run" },
    },
    { "@id": software, "@type": "SoftwareApplication", name: "Commonweal", softwareVersion: version },
    {
      "@id": "#run",
      "@type": "CreateAction",
      name: `commonweal run ${definition.id}`,
      instrument: { "@id": software },
      result: files.map(({ path }) => ({ "@id": path })),
    },
    ...files.map(({ path, bytes, sha256 }) => ({
      "@id": path,
      "@type": "File",
      name: path,
      encodingFormat: mediaType(path),
      contentSize: String(bytes),
      sha256,
    })),
  ];
  return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, null, 2)}\n`;
}
