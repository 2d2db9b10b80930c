// Steps of a journey: they run in the page and see nothing of this file.
import type { Step } from './visit.ts';

/** Waits until there is a guide that can be used, within a patient reader's time. */
export const untilReady: Step = {
  act: async () => {
    const isReady = () =>
      document.querySelector('calcium-guide')?.shadowRoot?.querySelector('#d3') != null;
    for (let attempt = 0; attempt < 250 && !isReady(); attempt += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
  },
};

export const focusD3: Step = {
  act: () =>
    document
      .querySelector('calcium-guide')
      ?.shadowRoot?.querySelector<HTMLInputElement>('#d3')
      ?.focus(),
};

/** What every guide on the page answers. */
export const tellHeadlines: Step = {
  act: async () => {
    const guides = [...document.querySelectorAll('calcium-guide')];
    await Promise.all(guides.map((guide) => guide.updateComplete));
    return guides.map((guide) => guide.shadowRoot?.querySelector('#answer')?.textContent?.trim());
  },
};
