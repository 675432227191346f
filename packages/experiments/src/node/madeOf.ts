import { ExperimentsError } from "../errors.ts";
import type { ModelReference } from "./WorkerSetup.ts";

/**
 * Imports a module and has its factory make something of the setup.
 *
 * @throws {ExperimentsError} `invalid-model`; its path says whether the url, the export or the setup is at fault.
 */
export async function madeOf({ url, export: name, setup }: ModelReference): Promise<unknown> {
  const factories = await imported(url);
  const factory = Object.hasOwn(factories, name) ? factories[name] : undefined;
  if (typeof factory !== "function") {
    const message = `Model: found no function ${JSON.stringify(name)} among the exports of its module; expected one.`;
    throw new ExperimentsError("invalid-model", message, ["model", "export"]);
  }
  return made(factory as (setup: unknown) => unknown, setup);
}

async function imported(url: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(url);
  } catch (error) {
    const message = `Model: could not import ${JSON.stringify(url)}: ${reasonOf(error)}`;
    throw new ExperimentsError("invalid-model", message, ["model", "url"], { cause: error });
  }
}

function made(factory: (setup: unknown) => unknown, setup: unknown): unknown {
  try {
    return factory(setup);
  } catch (error) {
    const message = `Model: could not be made of its setup: ${reasonOf(error)}`;
    throw new ExperimentsError("invalid-model", message, ["model", "setup"], { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
