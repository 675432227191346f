import * as z from "zod";

const coefficient = z.number().min(-1000).max(1000);

/** What actors of a sector have in common. */
export const SectorTraits = z.strictObject({
  /** Mean cost of acting, in units of advantage. */
  cost: coefficient,
  /** Steps in which an actor's norm goes 63 % or so of the way to what others do, at least 1. */
  lag: z.number().min(1).max(1e6),
  /** What a pulse of size 1 adds to the advantage of acting. */
  response: coefficient,
});
export type SectorTraits = z.infer<typeof SectorTraits>;

/** What is added to the advantage of acting from one step on, until before another. */
export const Pulse = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(0),
  size: coefficient,
});
export type Pulse = z.infer<typeof Pulse>;

/**
 * Describes actors who choose by habit, by norm and by what their peers do.
 *
 * Times are steps, advantages have no unit. Sectors are those of the network, by number.
 *
 * @example
 * HabitChoice.safeParse(grm1Parameters).success; // => true
 */
export const HabitChoice = z.strictObject({
  /** Weight of the share of peers who act. */
  peers: coefficient,
  /** Weight of habit's pull, which runs from −1 to 1. */
  habit: coefficient,
  /** Weight of the norm, which runs from −1 to 1. */
  norm: coefficient,
  /** How strictly choices follow advantage; 0 is a coin toss. */
  precision: z.number().min(0).max(1000),
  /** Share of the way that habit goes to what was done, each step. */
  habitRate: z.number().min(0).max(1),
  /** Chance of acting at the start; also the first norm and habit. */
  initial: z.number().min(0).max(1),
  /** Costs differ from their sector's by up to this much either way, evenly. */
  costSpread: z.number().min(0).max(1000),
  sectors: z.array(SectorTraits).min(1).max(256),
  pulses: z.array(Pulse),
});
export type HabitChoice = z.infer<typeof HabitChoice>;
