import { basename } from "node:path";
import { CaseStudyError, readYamlFile } from "@commonweal/case-study";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { readBytes } from "../networks/readBytes.ts";
import { Failure } from "../terminal/Failure.ts";
import { ExperimentFile } from "./ExperimentFile.ts";

/** Reads and checks a file that describes an experiment. */
export async function readExperiment(path: string): Promise<ExperimentFile> {
  if ((await kindOfPath(path)) === "folder") {
    throw new Failure(
      1,
      "Found a folder at the path given; expected a YAML or JSON file that describes an experiment.",
    );
  }
  try {
    return readYamlFile(basename(path), await readBytes(path), ExperimentFile);
  } catch (error) {
    if (!(error instanceof CaseStudyError)) throw error;
    const next = "Mend what is named above; `commonweal sweep --help` shows a file.";
    throw new Failure(1, `${error.message}\n${next}`, { cause: error });
  }
}
