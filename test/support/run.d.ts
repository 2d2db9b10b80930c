/** What this run of the tests tries. */
export const run: {
  readonly tier: 'quick' | 'test' | 'all' | 'soak';
  /** False in an engine in which this tier tries only what an engine can change. */
  readonly isWhole: boolean;
  /** How many times as many inputs as the test command it tries a property with. */
  readonly times: number;
  /** The seed of every property; null where each has its own, the same in every run. */
  readonly seed: number | null;
};
