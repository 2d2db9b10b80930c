import { svgText } from './svg-text.ts';

// Drawn by hand, each around its own corner or middle. Closing tags are written out: the template
// minifier drops `/>` in SVG.

/** A glass of milk, cheese, a leaf and a sardine on a table; 124 by 84. */
export const food = svgText`<path class="white" d="M6 12h28l-5 62H11z"></path>
  <path class="faint" d="M8 28q6 4 12 0t12 0"></path>
  <path class="fat" d="M40 66l46-24q5 2 5 8v24H40z"></path>
  <path class="faint" d="M40 66h51"></path>
  <circle class="hole" cx="56" cy="70" r="3"></circle><circle class="hole" cx="79" cy="57" r="4"></circle>
  <path class="leaf" d="M101 74C92 56 94 34 113 24c14 12 13 38-7 50z"></path>
  <path class="faint" d="M104 74q-1-24 8-42m-8 26l-7-8m7 0l9-8"></path>
  <path class="fish" d="M42 24c10-13 28-13 37-2l11-8v20l-11-8c-9 10-27 9-37-2z"></path>
  <circle class="eye" cx="51" cy="22" r="2"></circle><path class="faint" d="M60 17q4 6 0 12"></path>
  <path d="M0 74h124"></path>`;

/** A stretch of gut wall, 22 for each of its folds, which reach 14 to the left; 30 wide. */
export function gutWall(folds: number): string {
  return svgText`<path class="flesh" d="M30 0H12${'c-34 0-34 17 0 17v5'.repeat(folds)}H30z"></path>`;
}

/** A gate in the gut wall, 24 high. */
export const gate = svgText`<path class="leaf-of-gate" d="M20 1v9"></path>
  <path class="leaf-of-gate below" d="M20 23V14"></path>`;

/** A bone cut open: lattice at its ends, a hollow in its shaft; 190 by 92, around its corner. */
export const bone = svgText`<path class="sand" d="M24 8C10-1-4 10 4 26 6 34 4 40 3 50-3 68 12 82 27 74 40 68 46 62 60 60h72c14 2 20 8 30 16 14 9 32-2 27-20-3-8-1-14 0-22 4-16-10-30-26-24-10 4-18 14-31 16H60C46 24 36 14 24 8z"></path>
  <path class="faint" d="M12 16q14 12 32 12M8 28q18 8 40 4M10 52q16-10 40-4M12 66q10-12 30-14M22 12q-8 14-2 24m16-20q-6 10-2 22M20 44q-6 12 2 28m14-24q-4 8 0 18M180 16q-12 12-30 12m36 0q-16 8-38 4m38 20q-16-10-38-4m36 18q-10-12-28-14m10-42q8 14 2 24m-16-18q6 8 2 20m14 10q6 12-2 28m-12-26q4 8 0 20"></path>
  <path class="hollow" d="M64 34h64q10 8 0 16H64q-10-8 0-16z"></path>`;

/** A kidney, cut open, with the duct that leads the urine away; 76 by 132. */
export const kidney = svgText`<path class="flesh" d="M44 2C12-4-4 24 2 54c4 26 24 42 42 34 13-6 12-18 5-27-6-8-6-15 0-22 9-11 10-30-5-37z"></path>
  <path class="faint" d="M46 50c-12-4-22-2-28 4m28-4C34 56 28 64 28 74M46 50C38 40 32 32 32 22"></path>
  <path class="duct" d="M46 46c16 0 20 18 18 84"></path>`;

/** An artery cut across, with its inner lining; around its middle, 66 to its edge. */
export const artery = svgText`<circle class="flesh" r="66"></circle>
  <circle class="faint" r="56"></circle>
  <circle class="blood" r="38"></circle>
  <circle class="lining" r="34"></circle>`;

/** A protein that vitamin K switches on: its forked groups hold calcium. Around its middle. */
export const protein = svgText`<path class="group" d="M-3-5l-2-5m-4-4l4 4 3-6M3-5l2-5m4-4l-4 4-3-6"></path>
  <circle class="protein" r="6"></circle>`;

/** The parathyroid glands on the thyroid; around its middle, 60 by 40. */
export const glands = svgText`<path class="flesh" d="M0 4C-8-16-28-18-29 2c0 16 16 22 29 8 13 14 29 8 29-8C28-18 8-16 0 4z"></path>
  <circle class="gland" cx="-18" cy="-4" r="4"></circle><circle class="gland" cx="18" cy="-4" r="4"></circle>
  <circle class="gland" cx="-15" cy="9" r="4"></circle><circle class="gland" cx="15" cy="9" r="4"></circle>`;

/** The sun over skin, a liver and a kidney, by which vitamin D is made ready; 190 by 44. */
export const makingOfD = svgText`<path class="d-line" d="M46 24h24m56 0h26"></path>
  <path class="d-line" d="M64 18l8 6-8 6m82-12l8 6-8 6"></path>
  <circle class="sun" cx="20" cy="16" r="8"></circle>
  <path class="d-line" d="M20 1v3M9 5l2 2m18 0l2-2M5 16h3m24 0h3"></path>
  <path class="flesh" d="M2 34q18-8 36 0v9H2z"></path>
  <path class="flesh liver" d="M78 18C84 6 104 8 122 12c6 2 6 8 1 11-8 4-12 13-24 15C82 40 74 30 78 18z"></path>
  <path class="flesh" d="M172 6c-12-2-16 10-14 20 2 11 10 15 17 12 5-3 4-7 1-10s-2-6 1-9c4-4 2-11-5-13z"></path>`;

/** A question mark; a path, so that it is as large as what it stands beside. Around its middle. */
export const openQuestion = svgText`<circle class="open-question" r="11"></circle>
  <path d="M-4-3a4 4 0 1 1 6 3.500q-2 1-2 3m0 3.500v.5"></path>`;
