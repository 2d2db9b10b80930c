import { features } from '#set';
import { readSettings, type AttributeName, type Settings } from './model/attributes.ts';
import { chosenViews } from './sets/files.ts';
import { TAG } from './tag.ts';

/** The part of the element that holds what its page's author set. */
export interface Authored extends Element, Readonly<Record<Property, unknown>> {}

type Property = Exclude<AttributeName, 'heading-level'> | 'headingLevel';

/** What was set, as text, whatever a framework or a script made of it. */
function textOf(element: Authored, name: AttributeName): string {
  const value = element[name === 'heading-level' ? 'headingLevel' : name];
  // The number that Lit makes of a bad level says nothing of it.
  if (Number.isNaN(value)) return element.getAttribute(name) ?? 'NaN';
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText || value === null || value === undefined ? `${value ?? ''}` : typeof value;
}

/** The number that is written in an attribute; nothing for an empty one. */
export function levelOf(text: string | null): number | null {
  return text?.trim() ? Number(text) : null;
}

const own = features.map(({ id }) => id);
const doses = features.find((feature) => feature.doses)?.doses;

/** Reads what the page's author set; warns once of each attribute that is bad. */
export class AuthorSettings {
  readonly #warned = new Set<AttributeName>();

  /** Every setting, the bad and the missing ones by their defaults. */
  read(element: Authored): Settings {
    const settings = readSettings(
      (name) => textOf(element, name),
      (name, value, allowed) => this.#warn(name, value, ` is unknown. Allowed: ${allowed}`),
      doses,
    );
    return { ...settings, show: this.#viewsOf(settings, textOf(element, 'show').trim()) };
  }

  /** The views of the file, unless the author names some of them. */
  #viewsOf({ show }: Settings, named: string): Settings['show'] {
    const { shown, lacking, file } = chosenViews(named ? show : own, own);
    if (lacking.length > 0)
      this.#warn('show', named, `: this file lacks ${lacking.join(', ')}. Use ${file}`);
    return shown;
  }

  #warn(name: AttributeName, value: string, told: string): void {
    if (this.#warned.has(name)) return;
    this.#warned.add(name);
    console.warn(`<${TAG}> ${name}="${value}"${told}`);
  }
}
