import { isServer } from 'lit';
import { CalciumGuide } from '../calcium-guide.ts';
import { TAG } from '../tag.ts';
import { isXmlPage, warnOfXml } from './xml-page.ts';

export { CalciumGuide };
export type { GuideUse, GuideUseDetail, GuideUseEvent } from '../events.ts';
export type { CalciumGuideAttributes } from '../frameworks/attributes.ts';

// In Node the class can be imported, say for its types; there is no page to register it for.
if (!isServer && !customElements.get(TAG)) {
  if (isXmlPage()) warnOfXml();
  else customElements.define(TAG, CalciumGuide);
}
