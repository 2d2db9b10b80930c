import { appendFileSync } from 'node:fs';

/** Adds the counts of one part of a run to the file that `TALLY_FILE` names, for the line that closes the run. */
export function addToTally({ name, passed, failed, skipped }) {
  const { TALLY_FILE } = process.env;
  if (TALLY_FILE) appendFileSync(TALLY_FILE, `${passed} ${failed} ${skipped}\n`);
  return `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
