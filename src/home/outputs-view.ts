import { html, nothing, type TemplateResult } from 'lit';
import type { NpmFramework } from '../snippets/npm.ts';
import {
  fileOf,
  snippetOf,
  type Piece,
  type PublishedFiles,
  type Way,
} from '../snippets/snippet.ts';
import { SELF_HOSTED, type Setup } from '../snippets/setup.ts';
import * as words from './words.en.ts';

/** What the outputs are made from. */
export interface OutputsProps {
  readonly way: Way;
  readonly framework: NpmFramework;
  readonly setup: Setup;
  readonly files: PublishedFiles;
  /** Says how the last copying went, and of which piece; null before any. */
  readonly told: { readonly piece: number; readonly text: string } | null;
  readonly copy: (piece: number, code: string) => void;
}

function pieceView(
  { place, name, code }: Piece,
  index: number,
  props: OutputsProps,
): TemplateResult {
  const { told, copy } = props;
  const title = `${words.places[place]}${name ? ` ${name}` : ''}`;
  return html`<div class="piece">
    <h3 id="piece-${index}">${title}</h3>
    <button
      type="button"
      id="copy-${index}"
      aria-labelledby="copy-${index} piece-${index}"
      @click=${() => copy(index, code)}
    >
      ${words.copyLabel}
    </button>
    <pre id="code-${index}"><code>${code}</code></pre>
    <p class="told" role="status">${told?.piece === index ? told.text : nothing}</p>
  </div>`;
}

/** Hash and size of the file that the way loads. */
function fileView({ way, setup, files }: OutputsProps): TemplateResult | typeof nothing {
  const file = fileOf(way, setup);
  const published = files[file];
  if (!published) return nothing;
  return html`<p class="file">
    <code>${words.fileLine(file, published.brotli, published.integrity)}</code>
  </p>`;
}

/** All there is to copy for the way that was chosen. */
export function outputsView(props: OutputsProps): TemplateResult {
  const { way, framework, setup, files } = props;
  const pieces = snippetOf(way, setup, files, framework);
  const note = words.addressNote(setup.address, setup.address === SELF_HOSTED);
  return html`<p>${words.wayNotes[way]}</p>
    ${way === 'npm' ? nothing : html`<p class="address-note">${note}</p>`}
    ${pieces.map((piece, index) => pieceView(piece, index, props))} ${fileView(props)}`;
}
