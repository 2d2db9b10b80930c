import type { StepId, TermId } from '../domain/pathway.ts';
import type { Composition, Spot } from './pathway-compositions.ts';
import * as shapes from './pathway-shapes.ts';
import { svgText } from './svg-text.ts';

/** How far dots keep from the middle of their way, where there is room. */
const spreads: Readonly<Record<string, number>> = { 'in-blood': 14, eaten: 8, stool: 12 };

/** Around the artery, in its wall, their groups towards the blood. */
const inArteryWall = [0, 60, 120, 180, 240, 300].map((angle): Spot => {
  const turn = (angle * Math.PI) / 180;
  return [Math.round(52 * Math.sin(turn)), Math.round(-52 * Math.cos(turn)), angle + 180];
});

/** Moves, turns and scales what stands around its own corner or middle. */
function placed(spot: Spot, content: string | readonly string[], attributes = ''): string {
  const [x, y, angle = 0, scale = 1] = spot;
  const transform = `translate(${x} ${y}) rotate(${angle}) scale(${scale})`;
  return svgText`<g ${attributes} transform="${transform}">${content}</g>`;
}

/** A part that can be touched: a stop of the story, or a word. */
function part(
  name: 'step' | 'term',
  id: StepId | TermId,
  content: string,
  spot: Spot = [0, 0],
): string {
  return placed(spot, content, `class="part" data-name="${name}" data-value="${id}"`);
}

function path(className: string, d: string): string {
  return svgText`<path class="${className}" d="${d}"></path>`;
}

/** The gut: its hollow, and its wall, in which a gate follows each stretch of folds but the last. */
function gut({ folds, lumen, places }: Composition): string {
  const FOLD = 22;
  const GATE = 24;
  const stretches = folds.map((count, index) => {
    const before = folds.slice(0, index).reduce((sum, earlier) => sum + earlier * FOLD + GATE, 0);
    const gate = part('term', 'calcitriol', shapes.gate, [0, count * FOLD]);
    const isLast = index === folds.length - 1;
    return placed([0, before], [shapes.gutWall(count), isLast ? '' : gate]);
  });
  return part('step', 'gut', path('lumen', lumen) + placed(places.gut, stretches));
}

/** The vessels, drawn twice: a wider line under the other gives them all one edge. */
function blood({ trunk, vessels }: Composition): string {
  const layers = ['edge', 'fill'].map(
    (layer) => path(`vessel ${layer}`, vessels) + path(`vessel trunk ${layer}`, trunk),
  );
  return part('step', 'blood', layers.join(''));
}

function proteins(term: TermId, spots: readonly Spot[]): readonly string[] {
  return spots.map((spot) => part('term', term, shapes.protein, spot));
}

/** The way of each flow, along which the dots go. */
function ways({ ways: lines }: Composition): readonly string[] {
  return Object.entries(lines).flatMap(([flow, paths]) =>
    paths.map(
      (d) =>
        svgText`<path class="way" d="${d}" data-flow="${flow}" data-share="${1 / paths.length}" data-spread="${spreads[flow] ?? 3}"></path>`,
    ),
  );
}

/** What a composition draws, apart from what the reader changes. */
export function drawingOf(composition: Composition): string {
  const { places, signals, toGates, back, leaders, openLines, onBone, questions } = composition;
  const stop = (id: Exclude<StepId, 'blood' | 'gut'>, shape: string): string =>
    part('step', id, shape, places[id]);
  return svgText`${gut(composition)}${blood(composition)}
    ${stop('food', shapes.food)}${stop('vitamin-d', shapes.makingOfD)}
    ${path('d-line', toGates)}${path('faint', back)}
    ${part('term', 'parathyroid-hormone', shapes.glands, composition.glands)}
    ${path('signal', signals)}
    ${stop('artery', shapes.artery)}
    ${placed(places.artery, proteins('matrix-gla-protein', inArteryWall))}
    ${stop('bone', shapes.bone)}
    ${placed(places.bone, proteins('osteocalcin', onBone))}
    ${stop('kidney', shapes.kidney)}${path('leader', leaders)}${path('open-line', openLines)}
    ${questions.map((spot) => placed(spot, shapes.openQuestion, 'class="question-mark"'))}
    ${ways(composition)}`;
}
