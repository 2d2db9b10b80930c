import type { FlowId } from '../domain/calcium-flows.ts';
import type { StepId } from '../domain/pathway.ts';

/** Where a shape stands, by how much it is turned, and how large it is. */
export type Spot = readonly [x: number, y: number, angle?: number, scale?: number];

/** Where everything stands in one composition, in units of its own. */
export interface Composition {
  readonly name: 'wide' | 'upright';
  readonly size: string;
  readonly places: Readonly<Record<Exclude<StepId, 'blood'>, Spot>>;
  readonly glands: Spot;
  /** How many folds the gut wall has before each gate, and after the last. */
  readonly folds: readonly number[];
  /** Outlines and middle lines, as SVG writes them. */
  readonly lumen: string;
  readonly trunk: string;
  readonly vessels: string;
  /** The way of active vitamin D, with its arrow. */
  readonly toGates: string;
  /** What the body gives back into the gut. */
  readonly back: string;
  /** From a name to what it names. */
  readonly leaders: string;
  readonly signals: string;
  readonly openLines: string;
  readonly questions: readonly Spot[];
  /** Osteocalcin, from the corner of the bone. */
  readonly onBone: readonly Spot[];
  /** The ways of the dots. In the blood, and in the hollow of the artery, they are always as many. */
  readonly ways: Readonly<Record<FlowId | 'in-blood' | 'in-artery', readonly string[]>>;
}

/** From left to right, for a column of 520 px and more. */
export const wide: Composition = {
  name: 'wide',
  size: '720 520',
  places: {
    food: [4, 132],
    'vitamin-d': [182, 6],
    gut: [216, 128],
    bone: [524, 340],
    artery: [588, 117],
    kidney: [286, 328],
  },
  glands: [438, 146],
  folds: [2, 1, 1, 4],
  lumen: 'M134 96H186Q220 96 220 130V424H164V154Q164 140 150 140H134z',
  trunk: 'M304 230H426',
  vessels: 'M426 204C500 204 500 117 588 117M426 258C500 262 480 382 560 382M308 270V370',
  toGates: 'M356 50C352 112 296 112 258 156M262 140L256 158 274 154',
  back: 'M262 276C262 350 254 392 226 392M238 384L225 392 238 400',
  signals:
    'M452 170C484 214 518 280 536 350M525 343L536 350 540 338M438 170C444 250 420 310 366 340M370 329L366 340 378 340',
  leaders: 'M150 262H206M660 200L640 157M628 336L622 352',
  openLines: 'M648 117H676M660 364L674 376',
  questions: [
    [688, 117],
    [684, 386],
  ],
  onBone: [
    [62, 20, -8],
    [98, 19],
    [134, 20, 8],
  ],
  ways: {
    eaten: ['M70 176C74 136 100 118 134 118H176Q192 118 192 134V152'],
    stool: ['M192 152V436'],
    'taken-up': [
      'M192 152Q192 184 216 184H250Q276 186 290 206',
      'M192 152V214Q192 230 216 230H300',
      'M192 152V260Q192 276 216 276H250Q276 272 290 256',
    ],
    'given-back': ['M264 262C264 352 254 392 200 392'],
    'into-bone': ['M420 250C500 252 484 372 566 372'],
    'out-of-bone': ['M566 392C466 392 492 274 420 270'],
    urine: ['M308 262V358Q310 374 330 374C350 374 350 402 350 460'],
    'in-blood': ['M262 212H426C482 208 492 152 508 138', 'M262 248H420'],
    'in-artery': [
      'M562 117C562 102.6 573.6 91 588 91C602.4 91 614 102.6 614 117C614 131.4 602.4 143 588 143C573.6 143 562 131.4 562 117',
    ],
  },
};

/** From top to bottom, for a narrower column. */
export const upright: Composition = {
  name: 'upright',
  size: '320 780',
  places: {
    food: [4, 104],
    'vitamin-d': [122, 2],
    gut: [300, 226, 90],
    bone: [124, 630],
    artery: [266, 450, 0, 0.75],
    kidney: [8, 474, 0, 0.8],
  },
  glands: [48, 424],
  folds: [4, 1, 1, 2],
  lumen: 'M34 186V204H20Q8 204 8 216V252H318V204H80V186z',
  trunk: 'M154 316V440',
  vessels: 'M180 450H266M140 440C90 440 70 470 58 510M160 440C160 560 184 590 194 660',
  toGates: 'M296 50C306 130 270 184 222 212M226 198L220 214 236 213',
  back: 'M196 346C222 340 230 300 230 262M222 274L230 261 238 274',
  signals:
    'M44 444V474M38 466L44 474 50 466M66 440C106 490 110 580 138 640M130 633L138 640 141 630',
  leaders: 'M262 508L265 497M274 624L264 637',
  openLines: 'M284 424L294 410M262 652L276 666',
  questions: [
    [300, 402],
    [286, 676],
  ],
  onBone: [
    [62, 20, -8],
    [98, 19],
    [134, 20, 8],
  ],
  ways: {
    eaten: ['M58 172V214Q58 228 76 228'],
    stool: ['M76 228H318'],
    'taken-up': [
      'M76 228H94Q108 228 108 246V280Q108 300 126 316',
      'M76 228H140Q154 228 154 246V330',
      'M76 228H186Q200 228 200 246V280Q200 300 182 316',
    ],
    'given-back': ['M190 346C222 340 230 300 230 232'],
    'into-bone': ['M168 420C168 560 192 590 204 670'],
    'out-of-bone': ['M182 678C176 590 150 560 150 430'],
    urine: ['M130 440C90 446 64 480 46 508Q62 510 60 578'],
    'in-blood': ['M132 290V440', 'M178 300V434Q184 446 203 449'],
    'in-artery': [
      'M247 450C247 439.5 255.5 431 266 431C276.5 431 285 439.5 285 450C285 460.5 276.5 469 266 469C255.5 469 247 460.5 247 450',
    ],
  },
};
