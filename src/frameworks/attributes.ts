import type { Settings } from '../model/attributes.ts';

/** As it is written in markup: views as one text, numbers as such or as text, words as they are. */
type Written<Value> = Value extends null
  ? never
  : Value extends readonly (infer View)[]
    ? View | (string & {})
    : Value extends `${infer Level extends number}`
      ? Value | Level
      : Value extends number
        ? number | string
        : Value;

/** The attributes of `<calcium-guide>`, for the types of frameworks; what is left out keeps its default. */
export type CalciumGuideAttributes = {
  [Name in keyof Settings]?: Written<Settings[Name]> | undefined;
};
