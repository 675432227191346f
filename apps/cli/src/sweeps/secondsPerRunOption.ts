import { Option } from "commander";
import { wholeNumber } from "../terminal/wholeNumber.ts";

/** Makes the option that says how long a run may take. */
export function secondsPerRunOption(): Option {
  return new Option(
    "--seconds-per-run <n>",
    "a thread or program that ends no run for so long is replaced (default: 3600)",
  ).argParser(wholeNumber(1, 2_000_000));
}
