import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { findChromium } from "./checks/findChromium.ts";

const root = import.meta.dirname;
const alias = [
  { find: /^@commonweal\/([a-z-]+)\/node$/, replacement: `${root}/packages/$1/src/node/index.ts` },
  { find: /^@commonweal\/([a-z-]+)$/, replacement: `${root}/packages/$1/src/index.ts` },
];
const executablePath = findChromium();

// The other tests of packages share their modules between files (isolate: false), which takes half the time.
const inNodeAlone = ["**/node_modules/**", "**/src/node/**", "packages/experiments-bullmq/**"];

/** Begins with the files that take longest, or one process would work on them alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => /[/]checks[/](?:faults|fuzz|site)[/]/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ["default", "./checks/plainLineReporter.ts"],
    sequence: { sequencer: LongestFirst },
    // Of its own accord Vitest leaves one core idle, which is half of two.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: [
            "packages/*/src/node/**/*.test.ts",
            "packages/experiments-bullmq/src/**/*.test.ts",
            "apps/cli/src/**/*.test.ts",
            "apps/docs/labs/**/*.test.ts",
            "apps/docs/site/**/*.test.ts",
            "checks/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "node packages",
          include: ["packages/*/src/**/*.test.ts"],
          exclude: inNodeAlone,
          isolate: false,
        },
      },
      ...(executablePath
        ? [
            {
              extends: true as const,
              test: {
                name: "browser",
                include: ["packages/*/src/**/*.test.ts"],
                exclude: inNodeAlone,
                isolate: false,
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: {
                      executablePath,
                      args: [
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                      ],
                    },
                  }),
                  instances: [{ browser: "chromium" as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
