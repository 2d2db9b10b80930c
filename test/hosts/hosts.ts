/** What a host page is served with and needs before it can be judged. */
export interface Host {
  /** The file under `test/hosts`. */
  readonly host: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The plain page that the guide must look like; null where its words are others. */
  readonly plain: string | null;
  /** An earlier version serves the page: its looks are not ours to judge. */
  readonly isEarlier?: true;
  /** The medium to see it in, where the browser's driver can pretend to be it. */
  readonly medium?: 'print';
  readonly isFramed?: boolean;
  readonly fromDisk?: boolean;
  /** Width of the window, where the page has no column of its own. */
  readonly width?: number;
  /** Height of the window, where the whole guide is higher than that of others: pictures show what is in sight. */
  readonly height?: number;
  /** Runs in the page last: true when its policy keeps out what it must. */
  readonly isEnforced?: () => boolean;
  /** Runs in the page first: what its reader does. */
  readonly prepare?: () => void;
}

const ONLY_OURS = "default-src 'none'; script-src 'self'";

const keepsOutInlineScripts = (): boolean => {
  const script = document.createElement('script');
  script.textContent = "document.documentElement.dataset.inline = 'ran'";
  document.head.append(script);
  return !('inline' in document.documentElement.dataset);
};

const keepsOutPlainMarkup = (): boolean => {
  try {
    document.createElement('div').innerHTML = '<b></b>';
    return false;
  } catch {
    return true;
  }
};

const policy = (value: string) => ({ 'Content-Security-Policy': value });

/** A page of its own settings; all others are plain pages of 640 px. */
const special: Readonly<Record<string, Partial<Host>>> = {
  'sidebar-280.html': { plain: 'plain-280.html', height: 11000 },
  'important-reset-every-view.html': { plain: 'plain-every-view.html', height: 11000 },
  'type-rewritten.html': { plain: 'plain-every-view.html', height: 11000 },
  'dark-color-scheme.html': { plain: 'plain-dark.html' },
  'sandboxed-frame.html': { isFramed: true },
  'from-disk.html': { fromDisk: true },
  'delayed.html': { prepare: () => void dispatchEvent(new Event('mousemove')) },
  'earlier-first.html': { plain: null, isEarlier: true },
  'translated.html': {
    plain: null,
    prepare: () => void dispatchEvent(new Event('translate-page')),
  },
  'print-sheet.html': { medium: 'print' },
  'policy-none.html': {
    headers: policy(ONLY_OURS),
    width: 656,
    isEnforced: keepsOutInlineScripts,
  },
  'policy-nonce.html': {
    headers: policy("default-src 'none'; style-src 'self'; script-src 'nonce-r4nd0m'"),
    isEnforced: keepsOutInlineScripts,
  },
  'policy-hash.html': {
    headers: policy("default-src 'none'; style-src 'self'; script-src 'INTEGRITY'"),
    isEnforced: keepsOutInlineScripts,
  },
  'trusted-types.html': {
    headers: policy(
      `${ONLY_OURS}; require-trusted-types-for 'script'; trusted-types calcium-guide`,
    ),
    width: 656,
    isEnforced: keepsOutPlainMarkup,
  },
  'isolated.html': {
    isEnforced: () => crossOriginIsolated,
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
};

const names = [
  'bootstrap',
  'tailwind',
  'pico',
  'important-reset',
  'important-reset-every-view',
  'root-62-5',
  'root-10px',
  'inherited-everything',
  'transitions',
  'sidebar-280',
  'flex-parent',
  'grid-parent',
  'rtl',
  'dark-color-scheme',
  'dark-plain',
  'quirks',
  'transformed',
  'hidden-tab',
  'prototype',
  'mootools',
  'old-jquery',
  'zone',
  'lit-before',
  'lit-after',
  'earlier-first',
  'earlier-last',
  'delayed',
  'type-rewritten',
  'concatenated',
  'reminified',
  'tag-manager',
  'document-write',
  'base-href',
  'sandboxed-frame',
  'turbo',
  'editor-paragraphs',
  'inside-a-form',
  'hotkeys',
  'from-disk',
  'translated',
  'print-sheet',
  'policy-nonce',
  'policy-hash',
  'policy-none',
  'trusted-types',
  'isolated',
  'integrity',
];

/** Every page on which the guide must work as on a plain one. */
export const hosts: readonly Host[] = names.map((name) => {
  const host = `${name}.html`;
  return { host, plain: 'plain.html', ...special[host] };
});
