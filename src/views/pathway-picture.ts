import { html, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { CalciumDay, FlowId } from '../domain/calcium-flows.ts';
import type { StepId, TermId } from '../domain/pathway.ts';
import type { Pieces } from '../model/pieces.ts';
import { upright, wide, type Composition } from './pathway-compositions.ts';
import { drawingOf } from './pathway-drawing.ts';
import { piece } from './piece.ts';

/** What the picture is drawn from. */
export interface PictureProps {
  readonly calcium: CalciumDay;
  /** The part that is lit. */
  readonly lit: StepId | TermId;
  readonly isPaused: boolean;
  /** The gates of the gut stand open; else they are nearly shut. */
  readonly isDEnough: boolean;
  readonly pieces: Pieces;
}

/** How densely the dots stand in the blood, in mg a day of the other flows: it is always the same. */
const HELD_MG = 500;

const written = new Map<Composition, TemplateStringsArray>();

/** The words of a drawing's template, once for all guides of a page; its one value is what the reader changes. */
function stringsOf(composition: Composition): TemplateStringsArray {
  const { name, size } = composition;
  const made = written.get(composition);
  if (made) return made;
  const strings = [
    `<svg class="art ${name}" viewBox="0 0 ${size}" `,
    `>${drawingOf(composition)}</svg>`,
  ];
  const template = Object.assign(strings, { raw: strings });
  written.set(composition, template);
  return template;
}

/** Lights a part of a drawing; and writes how much goes along each way, for the dots to read. */
class ChangesDirective extends Directive {
  // Only its type is used.
  render(props: PictureProps): unknown {
    return props;
  }

  override update({ element }: ElementPart, [{ lit, calcium }]: [PictureProps]): void {
    const { flows } = calcium;
    for (const { classList, dataset } of element.querySelectorAll<SVGGElement>('.part'))
      classList.toggle('lit', dataset['value'] === lit);
    for (const { dataset } of element.querySelectorAll<SVGPathElement>('.way')) {
      const flow = dataset['flow'] ?? '';
      const amount = flow in flows ? flows[flow as FlowId].drawn : HELD_MG;
      dataset['mg'] = `${amount * Number(dataset['share'])}`;
    }
  }
}

const changes = directive(ChangesDirective);

/** The picture in its two compositions, of which the room for it shows one, and the moving dots. */
export function pathwayPicture(props: PictureProps): TemplateResult {
  const { calcium, isDEnough, isPaused, pieces } = props;
  const states = [
    isDEnough && 'with-d',
    calcium.hasGroups && 'with-groups',
    /short|without-d/.test(calcium.supply) && 'with-hormone',
    isPaused && 'paused',
  ];
  const drawing = (composition: Composition): TemplateResult =>
    html(stringsOf(composition), changes(props));
  return html`<div class="picture ${states.filter(Boolean).join(' ')}" aria-hidden="true">
    ${[wide, upright].map((each) => piece(pieces, () => drawing(each)))}
    <div class="dots"></div>
  </div>`;
}
