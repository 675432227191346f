/** What came of making one kind of fault many times. */
export interface FaultReport {
  readonly kind: string;
  /** How often the fault was made. */
  readonly made: number;
  /** What went wrong, one sentence each; none where every promise was kept. */
  readonly broken: readonly string[];
  /** What else is worth telling, as counts. */
  readonly counts: Readonly<Record<string, number>>;
}
