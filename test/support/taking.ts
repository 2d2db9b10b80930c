import { expect, oneEvent } from '@open-wc/testing';
import { withClipboard } from './clipboard.ts';
import { D3, K2, Reader } from './guide.ts';
import { printedDuring } from './printing.ts';

/** A reader with a bottle of both, who ticked these. */
export async function readerWho(...ticks: readonly string[]): Promise<Reader> {
  const reader = await Reader.of();
  await reader.enter(D3, '2000');
  await reader.enter(K2, '45');
  await reader.tick(...ticks);
  return reader;
}

/** Presses a button of "Take it along"; what came of it is shown one task later. */
export async function take(reader: Reader, what: 'print' | 'text' | 'link'): Promise<void> {
  await reader.press('take', what);
  await new Promise((resolve) => setTimeout(resolve));
  await reader.guide.updateComplete;
}

/** What is copied by a press on that button. */
export async function copied(reader: Reader, what: 'text' | 'link'): Promise<string> {
  const texts: string[] = [];
  const restore = withClipboard(async (text) => void texts.push(text));
  try {
    await take(reader, what);
  } finally {
    restore();
  }
  expect(texts).to.have.length(1);
  return texts[0] ?? '';
}

/** What is printed by a press on the button. */
export async function printed(reader: Reader): Promise<Document> {
  const sheets = await printedDuring(async () => {
    const used = oneEvent(reader.guide, 'calcium-guide-use');
    await reader.press('take', 'print');
    await used;
  });
  expect(sheets).to.have.length(1);
  return sheets[0]!;
}
