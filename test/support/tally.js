import { addToTally } from './tally-file.js';

/** Every test of a suite and of the suites in it, with the names of all of them. */
function testsIn(suite, names = []) {
  if (!suite) return [];
  const within = [...names, suite.name].filter(Boolean);
  const own = suite.tests.map((test) => ({ ...test, name: [...within, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, within))];
}

function failureText({ name, error }) {
  return [`✗ ${name}`, error?.message, error?.stack].filter(Boolean).join('\n    ');
}

function count(sessions) {
  const tests = sessions.flatMap((session) => testsIn(session.testResults));
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  const passed = tests.filter((test) => test.passed).length;
  const skipped = tests.filter((test) => test.skipped).length;
  return { passed, failed: tests.length - passed - skipped + broken, skipped };
}

/**
 * Reports a run of the browser tests: every failure and seed, then the counts. The line that closes a run of several
 * browsers adds them up.
 *
 * @param {string} browser
 */
export function tally(browser) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const failed = testsIn(session.testResults).filter((test) => !test.passed && !test.skipped);
        for (const error of session.errors)
          logger.log(`✗ ${testFile}: ${error.message}\n${error.stack ?? ''}`);
        for (const request of session.request404s) logger.log(`  404 ${request}`);
        for (const test of failed) logger.log(failureText(test));
        for (const log of session.logs) logger.log(`  ${log.map(String).join(' ')}`);
      }
    },
    onTestRunFinished({ sessions }) {
      console.log(addToTally({ name: browser, ...count(sessions) }));
    },
  };
}
