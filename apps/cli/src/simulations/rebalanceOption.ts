import { Intervention } from "@commonweal/path-dependence";
import { InvalidArgumentError } from "commander";

const part = /^\s*(rho|dF|at)\s*=\s*((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*$/i;

/** Parses one `--rebalance rho=0.5,dF=0.5,at=520` and adds it to those before; what is left out is 0. */
export function rebalanceOption(text: string, before: readonly Intervention[] = []): readonly Intervention[] {
  const given = new Map<string, number>();
  for (const each of text.split(",")) {
    const [, name = "", written = ""] = part.exec(each) ?? [];
    if (!["rho", "dF", "at"].includes(name) || given.has(name)) {
      const message = `Found ${JSON.stringify(text)}; expected rho, dF and at, each once, such as rho=0.5,dF=0.5,at=520.`;
      throw new InvalidArgumentError(message);
    }
    given.set(name, Number(written));
  }
  const value = (name: string) => given.get(name) ?? 0;
  const shift = { kind: "rebalance", at: value("at"), rho: value("rho"), dF: value("dF") } as const;
  if (!Intervention.safeParse(shift).success) {
    throw new InvalidArgumentError(
      `Found ${JSON.stringify(text)}; expected rho and dF from 0 to 1 and at as a finite week.`,
    );
  }
  return [...before, shift];
}
