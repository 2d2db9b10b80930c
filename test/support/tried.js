import { run } from '#run';

/** The same number for the same text, another one for nearly every other (FNV-1a). */
function numberOf(text) {
  let number = 0x811c9dc5;
  for (const sign of text) number = Math.imul(number ^ sign.codePointAt(0), 0x01000193);
  return number >>> 1;
}

/**
 * How a property is tried: with that many inputs, from a seed of its own. The seed follows from the name, so that
 * a run that is green stays green; a soak draws one at random and prints it, and `SEED` repeats it.
 *
 * @param {string} property its name
 * @param {number} inputs how many the test command tries
 */
export function tried(property, inputs = 5000) {
  const seed = run.seed ?? numberOf(property);
  const numRuns = Math.ceil(inputs * run.times);
  console.info(`seed ${seed}, ${numRuns} inputs: ${property}`);
  return { seed, numRuns };
}
