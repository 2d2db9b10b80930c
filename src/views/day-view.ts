import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { PathwayFigures } from '../content/copy.ts';
import type { CalciumDay } from '../domain/calcium-flows.ts';
import { calciumFigures } from '../domain/calcium-reference-values.ts';
import { supplySources, switchSources } from '../domain/pathway.ts';
import type { DaySwitch, PathwayState } from '../model/pathway-state.ts';
import { asShown } from './as-shown.ts';
import type { Citations } from './citations.ts';
import { milligrams } from './pathway-figures.ts';
import { marked, sourceMark } from './source-mark.ts';

/** What the switches are made from. */
export interface DayProps {
  readonly pathway: PathwayState;
  readonly calcium: CalciumDay;
  readonly figures: PathwayFigures;
}

/** The same with the marks of sources. */
export interface DayViewProps extends DayProps {
  readonly citations: Citations;
}

/** What each switch changes, as it stands. */
export function effectOf(name: DaySwitch, { pathway, calcium, figures }: DayProps): string {
  const { isDEnough, isKEnough } = pathway.day;
  const effects: Readonly<Record<DaySwitch, () => string>> = {
    isDEnough: () => copy.dEffects[isDEnough ? 'enough' : 'low'](figures),
    isKEnough: () => copy.kEffects[isKEnough ? 'enough' : 'low'],
    eaten: () => copy.supplyEffects[calcium.supply],
  };
  return effects[name]();
}

function onOff(
  name: 'isDEnough' | 'isKEnough',
  label: string,
  props: DayViewProps,
): TemplateResult {
  const { citations } = props;
  return html`<div class="switch ${name}">
    <label class="check"
      ><input
        type="checkbox"
        role="switch"
        name=${name}
        aria-describedby="${name}-effect"
        .checked=${asShown(props.pathway.day[name])}
      /><span>${label}</span></label
    >
    <small
      ><span id="${name}-effect">${effectOf(name, props)}</span
      >${sourceMark(name, switchSources[name], citations)}</small
    >
    ${
      name === 'isKEnough'
        ? html`<small
            >${marked('antagonist', copy.onAntagonist, switchSources.antagonist, citations)}</small
          >`
        : nothing
    }
  </div>`;
}

/** What can be changed about the day, each with what it changes. */
export function dayView(props: DayViewProps): TemplateResult {
  const { minimum, maximum } = calciumFigures.slider;
  const { eaten } = props.pathway.day;
  return html`<fieldset class="day">
    <legend>${copy.dayHeading}</legend>
    ${onOff('isDEnough', copy.dSwitch, props)} ${onOff('isKEnough', copy.kSwitch, props)}
    <div class="switch eaten">
      <p><label for="eaten">${copy.eatenSwitch}</label> <b>${milligrams(eaten)}</b></p>
      <input
        type="range"
        id="eaten"
        name="eaten"
        min=${minimum.value}
        max=${maximum.value}
        step=${calciumFigures.sliderStep.value}
        aria-valuetext=${milligrams(eaten)}
        aria-describedby="eaten-effect"
        .value=${asShown(String(eaten))}
      />
      <small
        ><span id="eaten-effect">${effectOf('eaten', props)}</span
        >${sourceMark('supply', supplySources[props.calcium.supply], props.citations)}</small
      >
    </div>
  </fieldset>`;
}
