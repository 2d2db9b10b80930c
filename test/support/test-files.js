/** Mocha's suite of everything. In a bundle it holds the suites of several files, one after the other. */
const everything = mocha.suite;

/** An empty suite for each file, behind which its own suites stand until the end. */
const files = new Map();

/** From here on the suites are those of that file, until the next begins. */
export function begin({ file, isWhole }) {
  files.set(
    describe(file, () => {}),
    isWhole,
  );
}

/** Leaves the first test of each suite that has tests of its own. */
function keepFirst(suite) {
  suite.tests.splice(1);
  suite.suites.forEach(keepFirst);
}

/** Puts the suites of each file under its name; of a file that is not tried whole, a test each. */
export function end() {
  let current;
  for (const suite of everything.suites)
    if (files.has(suite)) current = suite;
    else current.addSuite(suite);
  everything.suites = [...files.keys()];
  for (const [suite, isWhole] of files) if (!isWhole) keepFirst(suite);
}
