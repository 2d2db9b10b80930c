import type { HTMLAttributes, PublicProps } from 'vue';
import type { CalciumGuide, CalciumGuideAttributes, GuideUseEvent } from '../embed/module.ts';

/** What Vue takes on `<calcium-guide>`; its checker reads `heading-level` as `headingLevel`. */
export interface CalciumGuideProps
  extends
    Omit<CalciumGuideAttributes, 'heading-level'>,
    HTMLAttributes,
    Omit<PublicProps, keyof HTMLAttributes> {
  headingLevel?: CalciumGuideAttributes['heading-level'];
  /** Of `@calcium-guide-use`. */
  onCalciumGuideUse?: ((event: GuideUseEvent) => void) | undefined;
}

declare module 'vue' {
  interface GlobalComponents {
    'calcium-guide': new () => CalciumGuide & {
      /** Read by the checker of templates; no element has it. */
      readonly $props: CalciumGuideProps;
    };
  }
}
