/** One worker at one shard at a time. Once a run is rejected the worker is of no more use, but must be ended. */
export interface Lane {
  /** Bytes of the shard's file. */
  run(index: number): Promise<Uint8Array>;
  /** Ends the worker, whatever it is doing. */
  end(): Promise<void>;
}
