import type { Intervention, Parameters } from "@commonweal/path-dependence";
import type { Band, Curve, VerdictGrid } from "../model/Curves.ts";
import type { AskedAgents } from "../model/commandOf.ts";
import type { SliderParameter } from "../model/controls.ts";
import type { LabRun } from "../model/LabRun.ts";
import type { LabRuns } from "../model/runsOf.ts";

/** What the page asks a worker; the greater id is the newer question. */
export type Question =
  | { readonly id: number; readonly kind: "curves"; readonly runs: LabRuns }
  | { readonly id: number; readonly kind: "agents"; readonly run: LabRun; readonly asked: AskedAgents }
  | {
      readonly id: number;
      readonly kind: "map";
      readonly base: Parameters;
      readonly interventions: readonly Intervention[];
      readonly across: SliderParameter;
      readonly up: SliderParameter;
      readonly points: number;
    };

export type Answer =
  | { readonly id: number; readonly kind: "curves"; readonly curves: readonly [Curve, Curve] }
  | { readonly id: number; readonly kind: "agents"; readonly band: Band }
  | { readonly id: number; readonly kind: "map"; readonly grid: VerdictGrid }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };
