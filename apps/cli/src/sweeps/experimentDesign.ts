import type { DesignSpec } from "@commonweal/experiments";
import type { ExperimentFile } from "./ExperimentFile.ts";

const ofDimensions = ["sobol", "latin-hypercube", "maximin-latin-hypercube", "morris", "saltelli"];

/** Fills in what a design needs and the rest of the file says already; whether it is one is checked later. */
export function experimentDesign(file: ExperimentFile): DesignSpec {
  const { parameters, design, seed, replications, commonRandomNumbers = false } = file;
  const levels = parameters.map((parameter) => ("levels" in parameter ? parameter.levels.length : 2));
  const implied = ofDimensions.includes(design.kind)
    ? { dimensions: parameters.length, seed }
    : design.kind === "full-factorial"
      ? { levels }
      : {};
  const full = { ...implied, ...design } as DesignSpec;
  if (replications === undefined && !commonRandomNumbers) return full;
  return {
    kind: "replicated",
    design: full,
    replications: replications ?? 1,
    commonRandomNumbers,
  } as DesignSpec;
}
