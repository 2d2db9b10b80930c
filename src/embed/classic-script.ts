import { CalciumGuide } from '../calcium-guide.ts';
import { TAG } from '../tag.ts';
import { isAboveBrowserFloor } from './browser-floor.ts';
import { ledgerOf } from './ledger.ts';
import { mountTags, watchPage } from './mount.ts';
import { isPolicyRefused, POLICY_NAME } from './trusted-types.ts';
import { isXmlPage, warnOfXml } from './xml-page.ts';

/** Defines the tag unless another copy has. Says why when this page does not allow it. */
function define(): void {
  if (customElements.get(TAG) || !isAboveBrowserFloor()) return;
  if (isXmlPage()) return warnOfXml();
  if (isPolicyRefused()) {
    console.warn(
      `<${TAG}> is not allowed here. Add the word ${POLICY_NAME} to trusted-types in the Content-Security-Policy.`,
    );
    return;
  }
  customElements.define(TAG, CalciumGuide);
}

define();
const definedBy = customElements.get(TAG);
if (definedBy) {
  const ledger = ledgerOf(definedBy);
  mountTags(document.currentScript, ledger);
  watchPage(ledger);
}
