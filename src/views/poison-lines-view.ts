import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../content/format.ts';
import { jurisdictions } from '../domain/assessment.ts';
import {
  emergencyNumbers,
  poisonLines,
  poisonNoteSources,
  type PoisonLine,
} from '../domain/poison-lines.ts';
import { unitChoice } from './fields.ts';
import type { SafetyProps } from './safety-props.ts';
import { marked } from './source-mark.ts';

function numberLink(number: string): TemplateResult {
  return html`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`;
}

function emergencyText(numbers: readonly string[]): TemplateResult {
  return html`<b class="emergency"><span>${copy.emergency}</span> ${numbers.map(numberLink)}</b>`;
}

function row(line: PoisonLine, { citations }: SafetyProps): TemplateResult {
  const { country, area, number, emergency, source } = line;
  const name = countryName(country);
  return html`<tr>
    <th scope="row">
      ${marked(`line-${country}-${area ?? ''}`, area ? copy.quebec(name) : name, [source], citations)}
    </th>
    <td>${numberLink(number)} ${emergency ? emergencyText([emergency]) : nothing}</td>
  </tr>`;
}

/** Whom to call: the emergency number first, then the lines that we could confirm. */
export function poisonLinesView(props: SafetyProps): TemplateResult {
  const { jurisdiction, citations } = props;
  return html`<div class="lines">
    <p>${emergencyText(emergencyNumbers[jurisdiction])}</p>
    ${unitChoice({
      name: 'jurisdiction',
      label: copy.poisonCountry,
      words: jurisdictions,
      nameOf: (id) => copy.jurisdictionNames[id],
      value: jurisdiction,
    })}
    <p class="quiet">
      ${marked('poison-note', copy.poisonNotes[jurisdiction], poisonNoteSources[jurisdiction], citations)}
    </p>
    <table>
      <caption>
        ${copy.poisonHeading(copy.inCountries[jurisdiction])}
      </caption>
      <tbody>
        ${poisonLines[jurisdiction].map((line) => row(line, props))}
      </tbody>
    </table>
  </div>`;
}
