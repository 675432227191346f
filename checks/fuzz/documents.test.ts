import { documentTargets } from "./fuzzTargets.ts";
import { fuzzTests } from "./fuzzTests.ts";

fuzzTests(documentTargets);
