import { addToTally } from './tally-file.js';

/** Reports the tests of the pure rooms, which run in Vitest: every failure and seed, then the counts. */
export class PureTally {
  #counts = { passed: 0, failed: 0, skipped: 0 };

  onUserConsoleLog({ content }) {
    console.log(content.trimEnd());
  }

  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    this.#counts[state] += 1;
    if (state === 'failed') this.#tell(test.fullName, errors);
  }

  onTestModuleEnd(module) {
    this.#count(module.moduleId, module.errors());
  }

  onTestRunEnd(_modules, unhandledErrors) {
    this.#count('outside of the tests', unhandledErrors);
    console.log(addToTally({ name: 'pure rooms', ...this.#counts }));
  }

  /** A module that cannot be loaded has no test that could fail. */
  #count(where, errors) {
    if (errors.length === 0) return;
    this.#counts.failed += 1;
    this.#tell(where, errors);
  }

  #tell(where, errors) {
    console.log(`✗ ${where}`);
    for (const { message, stack } of errors) console.log(`    ${stack ?? message}`);
  }
}
