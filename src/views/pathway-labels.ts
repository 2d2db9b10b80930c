import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { calciumText, numberText, shareSpan } from '../content/format.ts';
import type { CalciumDay, FlowId } from '../domain/calcium-flows.ts';
import { pathwaySteps, type StepId } from '../domain/pathway.ts';
import type { PathwayState } from '../model/pathway-state.ts';
import { milligrams } from './pathway-figures.ts';

/** What the labels of the picture are made from. */
export interface LabelProps {
  readonly pathway: PathwayState;
  readonly calcium: CalciumDay;
}

/** A flow by its figure, or what became of it where no source has one. */
function flowText(place: 'stool' | 'kidney', flow: FlowId, { flows }: CalciumDay): string {
  const { figure, change } = flows[flow];
  if (figure) return copy.atPlaces[place](copy.about(calciumText(figure)));
  return change === 'same' ? '' : copy.changes[place][change];
}

function gutText({ pathway, calcium }: LabelProps): string {
  const { flows, shareLetIn } = calcium;
  const isStated = flows['taken-up'].figure !== null;
  return isStated
    ? copy.atPlaces.gut(shareSpan(shareLetIn))
    : copy.gates[pathway.day.isDEnough ? 'open' : 'shut'];
}

function boneText({ flows, supply }: CalciumDay): string {
  const { figure } = flows['into-bone'];
  return figure ? copy.atPlaces.bone(copy.about(calciumText(figure))) : copy.boneBalance[supply];
}

function textAt(step: StepId, props: LabelProps): string {
  const { pathway, calcium } = props;
  const texts: Readonly<Record<StepId, () => string>> = {
    food: () => copy.aDay(milligrams(pathway.day.eaten)),
    'vitamin-d': () => '',
    gut: () => gutText(props),
    blood: () => copy.bloodLevels[calcium.supply],
    bone: () => boneText(calcium),
    artery: () => '',
    kidney: () => flowText('kidney', 'urine', calcium),
  };
  return texts[step]();
}

function stepLabel(step: StepId, index: number, props: LabelProps): TemplateResult {
  const { pathway } = props;
  return html`<button
    type="button"
    class="name at-${step}"
    name="step"
    value=${step}
    aria-current=${pathway.step === step ? 'step' : nothing}
  >
    <b>${numberText(index + 1)} ${copy.steps[step].title}</b> <small>${textAt(step, props)}</small>
  </button>`;
}

function termLabel(
  term: keyof typeof copy.shortNames,
  text: string,
  { pathway }: LabelProps,
): TemplateResult {
  return html`<button
    type="button"
    class="name of-${term}"
    name="term"
    value=${term}
    aria-pressed=${pathway.term === term}
  >
    <b>${copy.shortNames[term]}</b> <small>${text}</small>
  </button>`;
}

/** The names on the picture: native buttons, so that every part can be touched and tabbed to. */
export function pathwayLabels(props: LabelProps): TemplateResult {
  const { calcium } = props;
  const groups = copy.groups[calcium.hasGroups ? 'carried' : 'missing'];
  return html`${pathwaySteps.map(({ id }, index) => stepLabel(id, index, props))}
    ${termLabel('parathyroid-hormone', copy.hormone[calcium.supply], props)}
    ${termLabel('osteocalcin', groups, props)} ${termLabel('matrix-gla-protein', groups, props)}
    <span class="name at-stool"><small>${flowText('stool', 'stool', calcium)}</small></span>`;
}
