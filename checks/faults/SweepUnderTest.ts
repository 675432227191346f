/** A sweep to make faults in, and what it gives when left alone. */
export interface SweepUnderTest {
  /** The file that describes it. */
  readonly experiment: string;
  /** Digest of the folder of an undisturbed run. */
  readonly expected: Readonly<Record<string, string>>;
  /** Seconds that two workers need for it. */
  readonly seconds: number;
  /** Makes a folder that is not there yet, beside the others of this sweep. */
  freshFolder(): string;
  /** Removes everything. */
  remove(): void;
}
