import { Failure } from "./Failure.ts";

/** Refuses options that were given and would do nothing: says for what they were found, and what they are for. */
export function refuseOptions<Name extends string>(
  options: { readonly [Key in Name]?: unknown },
  names: readonly NoInfer<Name>[],
  found: string,
  expected: string,
): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new Failure(2, `error: option '--${flag}': found it for ${found}; expected ${expected}.`);
}
