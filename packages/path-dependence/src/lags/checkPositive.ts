import { PathDependenceError } from "../errors.ts";

/** Throws `invalid-parameters` unless a value is finite and above 0. */
export function checkPositive(value: number, ...path: [string, ...PropertyKey[]]): void {
  if (value > 0 && value < Infinity) return;
  const message = `Found ${path.join(".")} = ${value}; expected a finite number above 0.`;
  throw new PathDependenceError("invalid-parameters", message, path);
}

/** Throws `invalid-parameters` unless there is a stage and every stage has a finite speed above 0. */
export function checkSpeeds(speeds: readonly number[], name = "speeds"): void {
  if (speeds.length === 0) {
    const message = `Found no stage in ${name}; expected at least one speed.`;
    throw new PathDependenceError("invalid-parameters", message, [name]);
  }
  speeds.forEach((speed, stage) => {
    checkPositive(speed, name, stage);
  });
}

/** Throws `invalid-parameters` unless a value is finite. */
export function checkFinite(value: number, name: string): void {
  if (Number.isFinite(value)) return;
  const message = `Found ${name} = ${value}; expected a finite number.`;
  throw new PathDependenceError("invalid-parameters", message, [name]);
}
