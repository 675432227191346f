import { pageTargets } from "./fuzzTargets.ts";
import { fuzzTests } from "./fuzzTests.ts";

fuzzTests(pageTargets);
