import type { Language } from "../report/words.ts";
import type { Study } from "../study/Study.ts";
import { described } from "./studyFiles.ts";

/** Gives what `run.json` tells of a study, but for times and the machine. */
export function studyManifest(
  study: Study,
  files: ReadonlyMap<string, string>,
  { language, version }: { readonly language: Language; readonly version: string },
) {
  return {
    schema: "commonweal-run/1",
    case: study.folder.definition.id,
    version,
    options: { ...study.options, language },
    parameters: study.parameters,
    inputs: study.folder.files.map(({ path, bytes }) => described(path, bytes)),
    outputs: [...files].map(([path, content]) => described(path, content)),
    warnings: study.warnings,
  };
}
