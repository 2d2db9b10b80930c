/** The colour as `#rrggbb`; undefined where it is none, or not one that a field for colours can hold. */
function hexOf(colour: string): string | undefined {
  if (colour === '') return undefined;
  const paint = document.createElement('canvas').getContext('2d');
  if (!paint) return undefined;
  // What is no colour leaves the one before: told by trying it after two.
  const painted = ['#000000', '#ffffff'].map((before) => {
    paint.fillStyle = before;
    paint.fillStyle = colour;
    return String(paint.fillStyle);
  });
  return painted[0] === painted[1] && /^#[0-9a-f]{6}$/.test(painted[0] ?? '')
    ? painted[0]
    : undefined;
}

/** The swatch beside a field shows what is written in it, and its first colour where nothing is. */
export function showSwatches(form: HTMLFormElement): void {
  for (const swatch of form.querySelectorAll<HTMLInputElement>('[data-for]')) {
    const field = form.querySelector<HTMLInputElement>(`#${swatch.dataset['for']}`);
    swatch.value = hexOf(field?.value.trim() ?? '') ?? swatch.defaultValue;
  }
}

/** A colour that was chosen by a swatch is written into the field beside it. */
export function takeSwatch(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || !target.dataset['for']) return;
  const field = target.form?.querySelector<HTMLInputElement>(`#${target.dataset['for']}`);
  if (field) field.value = target.value;
}
