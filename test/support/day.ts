import type { Reader } from './guide.ts';

/** Moves the slider, and lets it go. */
export async function eat(reader: Reader, milligrams: string): Promise<void> {
  const slider = reader.find<HTMLInputElement>('#eaten');
  slider.value = milligrams;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await reader.guide.updateComplete;
}

export async function flip(reader: Reader, name: 'isDEnough' | 'isKEnough'): Promise<void> {
  reader.find(`[name=${name}]`).click();
  await reader.guide.updateComplete;
}
