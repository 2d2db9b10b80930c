/**
 * What this run of the tests tries. Node reads this file under the name `#run`; in a browser the server of the
 * tests answers to the same name with the same values.
 */
const { TIER = 'test', BROWSER, SEED } = process.env;

/** How many times as many inputs as the test command a tier tries a property with. */
const times = { quick: 0.1, test: 1, all: 1, soak: 20 };

export const run = {
  tier: TIER,
  /** False in an engine in which this tier tries only what an engine can change. */
  isWhole: TIER !== 'test' || !['firefox', 'webkit'].includes(BROWSER),
  times: times[TIER],
  /** The seed of every property; null where each has its own, the same in every run. */
  seed: SEED ? Number(SEED) : TIER === 'soak' ? Math.floor(Math.random() * 2 ** 31) : null,
};
