import { findingsOf } from './findings.ts';
import { gatherFacts } from './gather.ts';
import { openPanel } from './panel.ts';
import { reportOf, reportText } from './report.ts';

/** Looks at the page, and says on a panel and on the console why the guide does not show. */
async function check(): Promise<void> {
  const panel = openPanel();
  try {
    const report = reportOf(findingsOf(await gatherFacts()));
    console.log(reportText(report));
    panel.show(report);
  } catch (error) {
    panel.fail(String(error));
  }
}

void check();
