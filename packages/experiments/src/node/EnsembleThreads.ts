/** Threads that stay between ensembles, so that each loads its modules once. */
export interface EnsembleThreads {
  /** Ends those that wait. Until then they keep the process alive. */
  close(): Promise<void>;
}
