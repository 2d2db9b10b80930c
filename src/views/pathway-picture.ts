import { html, svg, type TemplateResult } from 'lit';
import type { CalciumDay, FlowId } from '../domain/calcium-flows.ts';
import type { StepId, TermId } from '../domain/pathway.ts';
import type { Pieces } from '../model/pieces.ts';
import { upright, wide, type Composition, type Spot } from './pathway-compositions.ts';
import { piece } from './piece.ts';
import * as shapes from './pathway-shapes.ts';

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

/** How far dots keep from the middle of their way, where there is room. */
const spreads: Readonly<Record<string, number>> = { 'in-blood': 14, eaten: 8, stool: 12 };

function at([x, y, angle = 0, scale = 1]: Spot): string {
  return `translate(${x} ${y}) rotate(${angle}) scale(${scale})`;
}

/** A part that can be touched: a stop of the story, or a word. */
function part(
  name: 'step' | 'term',
  id: StepId | TermId,
  { lit }: PictureProps,
  drawing: unknown,
  spot: Spot = [0, 0],
): TemplateResult {
  return svg`<g
    class="part ${lit === id ? 'lit' : ''}"
    data-name=${name}
    data-value=${id}
    transform=${at(spot)}
  >${drawing}</g>`;
}

function path(className: string, d: string): TemplateResult {
  return svg`<path class=${className} d=${d}></path>`;
}

/** The gut: its hollow, and its wall, in which a gate follows each stretch of folds but the last. */
function gut({ folds, lumen, places }: Composition, props: PictureProps): unknown {
  const FOLD = 22;
  const GATE = 24;
  const stretches = folds.map((count, index) => {
    const before = folds.slice(0, index).reduce((sum, earlier) => sum + earlier * FOLD + GATE, 0);
    const gate =
      index < folds.length - 1 &&
      part('term', 'calbindin', props, shapes.gate, [0, before + count * FOLD]);
    return svg`<g transform=${at([0, before])}>${shapes.gutWall(count)}</g>${gate || ''}`;
  });
  return part(
    'step',
    'gut',
    props,
    svg`${path('lumen', lumen)}<g transform=${at(places.gut)}>${stretches}</g>`,
  );
}

/** The vessels, drawn twice: a wider line under the other gives them all one edge. */
function blood({ trunk, vessels }: Composition, props: PictureProps): unknown {
  const layers = ['edge', 'fill'].map((layer) => [
    path(`vessel ${layer}`, vessels),
    path(`vessel trunk ${layer}`, trunk),
  ]);
  return part('step', 'blood', props, layers);
}

function proteins(term: TermId, spots: readonly Spot[], props: PictureProps): unknown {
  return spots.map((spot) => part('term', term, props, shapes.protein, spot));
}

/** Around the artery, in its wall, their groups towards the blood. */
const inArteryWall = [0, 60, 120, 180, 240, 300].map((angle): Spot => {
  const turn = (angle * Math.PI) / 180;
  return [Math.round(52 * Math.sin(turn)), Math.round(-52 * Math.cos(turn)), angle + 180];
});

/** The way of each flow; the dots read from it how much goes along. */
function ways({ ways: lines }: Composition, { flows }: CalciumDay): unknown {
  return Object.entries(lines).map(([id, paths]) => {
    const amount = id in flows ? flows[id as FlowId].drawn : HELD_MG;
    return paths.map(
      (d) =>
        svg`<path class="way" d=${d} data-mg=${amount / paths.length} data-spread=${spreads[id] ?? 3}></path>`,
    );
  });
}

function drawing(composition: Composition, props: PictureProps): TemplateResult {
  const { name, size, places, signals, toGates, back, leaders, openLines, onBone } = composition;
  const isHormoneUp = /short|without-d/.test(props.calcium.supply);
  return html`<svg class="art ${name}" viewBox="0 0 ${size}">
    ${gut(composition, props)} ${blood(composition, props)}
    ${part('step', 'food', props, shapes.food, places.food)}
    ${part('step', 'vitamin-d', props, shapes.makingOfD, places['vitamin-d'])}
    ${path('d-line', toGates)} ${path('faint', back)}
    ${part('term', 'parathyroid-hormone', props, shapes.glands, composition.glands)}
    ${isHormoneUp ? path('signal', signals) : ''}
    ${part('step', 'artery', props, shapes.artery, places.artery)}
    <g transform=${at(places.artery)}>${proteins('matrix-gla-protein', inArteryWall, props)}</g>
    ${part('step', 'bone', props, shapes.bone, places.bone)}
    <g transform=${at(places.bone)}>${proteins('osteocalcin', onBone, props)}</g>
    ${part('step', 'kidney', props, shapes.kidney, places.kidney)} ${path('leader', leaders)}
    ${path('open-line', openLines)}
    ${composition.questions.map((spot) => svg`<g class="question-mark" transform=${at(spot)}>${shapes.openQuestion}</g>`)}
    ${ways(composition, props.calcium)}
  </svg>`;
}

/** The picture in its two compositions, of which the room for it shows one, and the moving dots. */
export function pathwayPicture(props: PictureProps): TemplateResult {
  const { calcium, isDEnough, isPaused } = props;
  const states = [isDEnough && 'with-d', calcium.hasGroups && 'with-groups', isPaused && 'paused'];
  return html`<div class="picture ${states.filter(Boolean).join(' ')}" aria-hidden="true">
    ${[wide, upright].map((each) => piece(props.pieces, () => drawing(each, props)))}
    <div class="dots"></div>
  </div>`;
}
