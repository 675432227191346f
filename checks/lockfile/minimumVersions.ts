/** A version below which a package has a known weakness. */
export interface Minimum {
  readonly name: string;
  /** Least safe version for each major that has one; other majors below the largest are refused. */
  readonly least: readonly string[];
  /** Versions that must not be used at all. */
  readonly never?: readonly string[];
  /** `run time`: what users install. `everywhere`: tools of development too. */
  readonly where: "run time" | "everywhere";
  readonly because: string;
}

/** Reviewed against public advisories up to November 2026; an unknown weakness is not in it. */
export const minimumVersions: readonly Minimum[] = [
  { name: "graphology", least: ["0.26.0"], where: "run time", because: "older releases are not examined" },
  {
    name: "graphology-graphml",
    least: [],
    where: "everywhere",
    because: "a file can change Object.prototype",
  },
  {
    name: "graphology-gexf",
    least: ["0.13.2"],
    where: "run time",
    because: "writing only; older are not examined",
  },
  {
    name: "@xmldom/xmldom",
    least: ["0.8.15", "0.9.12"],
    where: "everywhere",
    because: "CVE-2026-34601 and later",
  },
  { name: "fast-xml-parser", least: ["5.7.0"], where: "everywhere", because: "CVE-2026-25896 and kin" },
  { name: "saxes", least: ["6.0.0"], where: "run time", because: "older are not examined" },
  { name: "js-yaml", least: ["4.3.2"], where: "run time", because: "CVE-2025-64718, quadratic merges" },
  { name: "yaml", least: [], where: "run time", because: "small nested files abort the process on Node 20" },
  { name: "papaparse", least: ["5.7.1"], where: "run time", because: "CVE-2020-36649" },
  { name: "csv-parse", least: ["7.0.3"], where: "run time", because: "CVE-2019-17592 in old releases" },
  { name: "fflate", least: ["0.8.3"], where: "run time", because: "CVE-2026-45820: a loop without end" },
  { name: "yauzl", least: ["3.2.1"], where: "run time", because: "CVE-2026-31988" },
  { name: "adm-zip", least: ["0.6.0"], where: "everywhere", because: "CVE-2026-39244" },
  { name: "mammoth", least: ["1.11.0"], where: "run time", because: "CVE-2025-11849: reads linked files" },
  { name: "cheerio", least: ["1.2.0"], where: "run time", because: "older are not examined" },
  { name: "sigma", least: ["3.0.3"], where: "run time", because: "older are not examined" },
  {
    name: "vitepress",
    least: ["1.6.4"],
    where: "everywhere",
    because: "weaknesses of the development server",
  },
  { name: "vite", least: ["6.4.1"], where: "everywhere", because: "CVE-2025-30208 and kin in Vite 5" },
  { name: "bullmq", least: ["6.0.0"], where: "run time", because: "earlier majors are not examined" },
  {
    name: "@duckdb/node-api",
    least: ["1.1.0"],
    never: ["1.3.3"],
    where: "everywhere",
    because: "1.3.3 was malware",
  },
  { name: "zod", least: ["4.0.0"], where: "run time", because: "CVE-2023-4316" },
  { name: "undici", least: ["6.23.0", "7.18.2"], where: "everywhere", because: "CVE-2026-22036" },
  { name: "exceljs", least: [], where: "run time", because: "unmaintained" },
  { name: "ro-crate", least: [], where: "run time", because: "its licence (GPL-3.0) does not fit ours" },
  { name: "node-fetch", least: ["2.7.0"], where: "everywhere", because: "CVE-2022-0235" },
];
