import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CalciumGuide, CalciumGuideAttributes, GuideUseEvent } from '../embed/module.ts';

type OfEveryElement = DetailedHTMLProps<HTMLAttributes<CalciumGuide>, CalciumGuide>;

/** What React 19 takes on `<calcium-guide>`: it listens to what `on` is put before, as it is written. */
export interface CalciumGuideProps extends CalciumGuideAttributes, OfEveryElement {
  'oncalcium-guide-use'?: ((event: GuideUseEvent) => void) | undefined;
}

declare module 'react' {
  // React's types are merged in no other way.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'calcium-guide': CalciumGuideProps;
    }
  }
}
