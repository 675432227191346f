import { basename } from "node:path";
import { CaseStudyError, readYamlFile } from "@commonweal/case-study";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { readBytes } from "../networks/readBytes.ts";
import { Failure } from "../terminal/Failure.ts";
import { SimulationFile } from "./SimulationFile.ts";

const next =
  "Mend what is named above; `commonweal simulate --help` shows a file, `commonweal simulate scs --json` lists the parameters.";

/** Reads and checks a file that describes a run. */
export async function readSimulationFile(path: string): Promise<SimulationFile> {
  if ((await kindOfPath(path)) === "folder") {
    throw new Failure(
      1,
      "Found a folder at the path given; expected a YAML or JSON file that describes a run.",
    );
  }
  try {
    return readYamlFile(basename(path), await readBytes(path), SimulationFile);
  } catch (error) {
    if (!(error instanceof CaseStudyError)) throw error;
    throw new Failure(1, `${error.message}\n${next}`, { cause: error });
  }
}
