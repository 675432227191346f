import { InvalidArgumentError } from "commander";

export type NamedNumbers = ReadonlyMap<string, readonly number[]>;

/** Makes a parser of a repeatable option that takes a name and numbers, such as DEV=300,550,900. */
export function namedNumbers(
  least: number,
  most: number,
): (text: string, before?: NamedNumbers) => NamedNumbers {
  return (text, before = new Map()) => {
    const at = text.lastIndexOf("=");
    const name = text.slice(0, Math.max(0, at)).trim();
    const numbers = text
      .slice(at + 1)
      .split(",")
      .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const fits =
      numbers.length >= least && numbers.length <= most && numbers.every((one) => Number.isFinite(one));
    if (name === "" || !fits || before.has(name)) {
      const count = least === most ? `${least}` : `${least} to ${most}`;
      throw new InvalidArgumentError(
        `Found ${JSON.stringify(text)}; expected a column's name once, = and ${count} numbers with commas between them.`,
      );
    }
    return new Map([...before, [name, numbers]]);
  };
}
