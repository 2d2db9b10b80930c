import type { HTMLAttributes } from 'svelte/elements';
import type { CalciumGuide, CalciumGuideAttributes, GuideUseEvent } from '../embed/module.ts';

/** What Svelte 5 takes on `<calcium-guide>`: it listens to what `on` is put before, as it is written. */
export interface CalciumGuideProps extends CalciumGuideAttributes, HTMLAttributes<CalciumGuide> {
  'oncalcium-guide-use'?: ((event: GuideUseEvent) => void) | undefined;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'calcium-guide': CalciumGuideProps;
  }
}
