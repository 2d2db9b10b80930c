// What a project that uses the published files writes. It is compiled, not run.
import { assess, type Assessment } from '../../../dist/assess.js';
import { CalciumGuide, type GuideUseEvent } from '../../../dist/calcium-guide.js';

const result = assess({ jurisdiction: 'us' });
export const assessment: Assessment | undefined = result.ok ? result.assessment : undefined;
export const paths: readonly string[] = result.ok ? [] : result.problems.map(({ path }) => path);

const guide = new CalciumGuide();
guide.d3 = '2000 IU';
guide.headingLevel = 3;
guide.addEventListener('calcium-guide-use', (event: GuideUseEvent) => event.detail.action);
export const found: CalciumGuide | null = document.querySelector('calcium-guide');

// @ts-expect-error a level is a number
guide.headingLevel = 'three';
