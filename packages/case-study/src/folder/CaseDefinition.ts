import { CalendarDate } from "@commonweal/actor-network";
import * as z from "zod";
import { CaseText } from "./CaseText.ts";
import { Id } from "./Id.ts";

const share = z.number().min(0).max(1).optional();

/** Shares of state, capital and society in a sector, adding up to 1; none for a sector outside the three. */
const Spheres = z.strictObject({ state: share, capital: share, society: share }).refine(
  ({ state = 0, capital = 0, society = 0 }) => {
    const total = state + capital + society;
    return total === 0 || Math.abs(total - 1) <= 1e-9;
  },
  { error: "expected shares that add up to 1, or none" },
);

const Sector = z.strictObject({
  id: Id,
  label: CaseText,
  spheres: Spheres,
  provenance: z.enum(["found", "assumed"]).optional(),
  note: z.string().optional(),
});

/** A stretch of time with one network; `null` is an open end. */
const CasePeriod = z.strictObject({
  id: Id,
  label: CaseText,
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  regime: z.enum(["normal", "emergency"]),
});

const CaseRelation = z
  .strictObject({
    id: Id,
    label: CaseText,
    directed: z.boolean(),
    meaning: CaseText,
    /** What such a tie brings to its receiver; relations of one resource stand in for each other. */
    resource: Id.optional(),
  })
  .transform(({ id, label, directed, meaning, resource }) => ({
    id,
    labelEn: label.en,
    labelZh: label.zh,
    directed,
    meaning: meaning.en,
    ...(resource === undefined ? {} : { resource }),
  }));

/** A piece of information that is followed from who knew it first, along the dated contacts of the case. */
const CaseInformation = z.strictObject({
  id: Id,
  label: CaseText,
  /** Who is known to know it without a contact that says from whom, and since when at the latest. */
  known: z
    .array(
      z.strictObject({
        /** Id of an actor. */
        actor: Id,
        from: CalendarDate.refine((date) => date.length === 10, "expected a day such as 2019-12-31"),
        /** Ids of the segments that say so. */
        segments: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(1),
});

const CaseAuthor = z.strictObject({
  name: z.string().min(1),
  /** Default: person. */
  kind: z.enum(["person", "organization"]).optional(),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, "expected sixteen digits such as 0000-0002-1825-0097")
    .optional(),
});

/** What `case.yaml` says: the question, the periods, and the codebook of sectors, levels and relations. */
export const CaseDefinition = z.strictObject({
  id: Id,
  title: CaseText,
  question: CaseText,
  languages: z.array(z.enum(["en", "zh"])).min(1),
  licence: z.string().min(1),
  citation: z.string().min(1),
  /** Who made the case, for its archive; a copy without names leaves them out. */
  authors: z.array(CaseAuthor).min(1).optional(),
  /** In order of time, without overlap. */
  periods: z.array(CasePeriod).min(1),
  sectors: z.array(Sector).min(1),
  /** From the top down. */
  levels: z.array(z.strictObject({ id: Id, label: CaseText })).min(1),
  relations: z.array(CaseRelation).min(1),
  /** What is followed along `evidence/contacts.csv`; none means that the report has no latencies. */
  information: z.array(CaseInformation).min(1).optional(),
  /** Who coded `evidence/agreement.csv`, and how. */
  agreement: CaseText.optional(),
  /** Free text for readers; nothing is computed from it. */
  notes: z.unknown().optional(),
});
export type CaseDefinition = z.infer<typeof CaseDefinition>;
