import { differenceBetweenPictures } from './picture-difference.js';
import * as inPage from './in-page.js';
import { pagesLeftOpen } from './left-open.js';
import { visitsOf } from './visits.js';

/** Tall enough for a whole calculator with every group open: pictures show what is in sight. */
const HEIGHT = 6400;
const WIDTH = 1000;

/** Pictures of the guide on the plain pages, by the page's name. */
const plainGuides = new Map();

/** The parts of this function are functions of their own, sent along with it. */
const layoutFaults = `() => { ${inPage.layoutFaultParts.join('\n')} return layoutFaults(); }`;

const run = (page, name) => page.evaluate(String(inPage[name]));

/** Opens the page as its reader does; tells whether the medium to see it in can be had. */
async function arrive(
  page,
  { width = WIDTH, height = HEIGHT, medium, isFramed, prepare, ...host },
  visits,
) {
  await page.resize(width, height);
  const isPretended = await page.emulateMedium(medium ?? 'screen');
  await page.goto(await visits.addressOf(host));
  if (isFramed) await page.enterFrame();
  if (prepare) await page.evaluate(prepare);
  return { isMediumSeen: isPretended || !medium };
}

/** The host's own elements on the page without our script. */
async function elementsWithoutUs(page, host, visits) {
  visits.isWithheld = true;
  try {
    // A page from disk is seen over HTTP, where the script can be withheld.
    await arrive(page, { ...host, fromDisk: false }, visits);
    const { usable } = await run(page, 'guideCounts');
    if (usable > 0) throw new Error(`${host.host} has a guide without our script`);
    return await run(page, 'hostElements');
  } finally {
    visits.isWithheld = false;
  }
}

/** Types 2,000 as a reader does and answers the question with "None of these". */
async function answer(page) {
  await run(page, 'focusD3');
  await page.type('2000');
  return run(page, 'headlineAfterNone');
}

/** The picture of an answered guide on a plain page, and the type that it has there. */
async function plainGuide(page, { plain: host, medium, height }, visits) {
  const key = `${host} ${medium}`;
  if (!plainGuides.has(key)) {
    await arrive(page, { host, medium, height }, visits);
    await run(page, 'untilReady');
    await answer(page);
    await run(page, 'openGroups');
    const { fontFamily, fontSize, box } = await run(page, 'typeAndPlace');
    plainGuides.set(key, { fontFamily, fontSize, picture: await page.picture(box) });
  }
  return plainGuides.get(key);
}

/** Sets the documented properties of the guide's type to those of the plain page. */
async function setType(page, { fontFamily, fontSize }) {
  const type = {
    '--calcium-guide-font-family': fontFamily,
    '--calcium-guide-font-size': fontSize,
  };
  await page.evaluate(`() => {
    const { style } = document.querySelector('calcium-guide');
    for (const [name, value] of Object.entries(${JSON.stringify(type)}))
      style.setProperty(name, value);
  }`);
}

/** The lines in which two lists of elements differ, at most a few. */
function changesBetween(before, after) {
  const lines = (elements) =>
    elements
      .map((element) => element.join('\n'))
      .join('\n')
      .split('\n');
  const [was, is] = [lines(before), lines(after)];
  if (was.length !== is.length) return [`${was.length} lines of styles, now ${is.length}`];
  return is
    .flatMap((line, index) => (line === was[index] ? [] : `${was[index]} → ${line}`))
    .slice(0, 5);
}

/** What a reader does with the guide and sees of it; next to nothing where there is none. */
async function use(page, plain) {
  const guides = await run(page, 'guideCounts');
  if (guides.usable === 0) return { guides, headline: '', faults: [] };
  const headline = await answer(page);
  await run(page, 'openGroups');
  const faults = await page.evaluate(layoutFaults);
  if (!plain) return { guides, headline, faults };
  await setType(page, plain);
  const { box } = await run(page, 'typeAndPlace');
  const difference = differenceBetweenPictures(plain.picture, await page.picture(box));
  return { guides, headline, faults, difference };
}

async function inspect(page, host, visits) {
  const plain = host.plain ? await plainGuide(page, host, visits) : undefined;
  const before = await elementsWithoutUs(page, host, visits);
  const { isMediumSeen } = await arrive(page, host, visits);
  await run(page, 'untilReady');
  const after = await run(page, 'hostElements');
  const used = await use(page, plain);
  const told = structuredClone(await page.told());
  const isEnforced = host.isEnforced ? await page.evaluate(host.isEnforced) : true;
  return { ...told, ...used, changes: changesBetween(before, after), isMediumSeen, isEnforced };
}

/** Each visit sets the size and the medium for itself. */
const withPage = pagesLeftOpen((page) => !page.isFromDisk);

/**
 * The command `inspect`: visits a host page without our script and with it, answers the guide as a
 * reader does, and tells what became of the guide and of the page.
 */
export function hostCommand({ isWebKit }) {
  let port;
  return {
    name: 'inspect-host',
    serverStart({ config }) {
      ({ port } = config);
    },
    async executeCommand({ command, payload, session }) {
      if (command !== 'inspect') return undefined;
      const visits = visitsOf(session, { port, isWebKit });
      return withPage({ session, isWebKit }, (page) => inspect(page, payload, visits));
    },
  };
}
