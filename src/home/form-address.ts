/** A control that the reader of the page can change. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls with that name, in the order of the page. */
function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(isControl);
}

function isTickable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type);
}

/** What a control says when nobody has touched it. */
function initialOf(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const chosen = [...control.options].find(({ defaultSelected }) => defaultSelected);
  return (chosen ?? control.options[0])?.value ?? '';
}

function isControl(element: Element): element is Control {
  return element.matches('input[name], select[name], textarea[name]');
}

/** True for a field that says something else than at first. */
export function isChanged(element: Element): boolean {
  if (!isControl(element)) return false;
  return isTickable(element)
    ? element.checked !== element.defaultChecked
    : element.value !== initialOf(element);
}

/** Every choice that is not what it was at first, as the query of an address. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  const controls = controlsOf(form);
  for (const name of new Set(controls.map((control) => control.name))) {
    const named = controls.filter((control) => control.name === name);
    if (!named.some(isChanged)) continue;
    for (const control of named)
      if (!isTickable(control) || control.checked) query.append(name, control.value);
  }
  return query.toString();
}

/** Sets the form to what an address says; what it does not name, and what a list does not offer, stays. */
export function fillIn(form: HTMLFormElement, query: URLSearchParams): void {
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const named = controlsOf(form).filter((control) => control.name === name);
    named.forEach((control, index) => {
      if (isTickable(control)) control.checked = values.includes(control.value);
      // A list that is not named is empty where another of its name is named.
      else if (control instanceof HTMLSelectElement) choose(control, values[index] ?? '');
      else control.value = values[index] ?? control.value;
    });
  }
}

function choose(list: HTMLSelectElement, value: string): void {
  if ([...list.options].some((option) => option.value === value)) list.value = value;
}
