import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pictures that were read, as one of a plain page is compared with many. */
const read = new WeakMap();

function pixelsOf(picture) {
  if (!read.has(picture)) read.set(picture, PNG.sync.read(picture));
  return read.get(picture);
}

/** The pixels of the upper left part of a picture. */
function partOf(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture.data;
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part.data;
}

/**
 * The share of pixels in which two pictures differ, 0 to 1; pixels that only one of them has count
 * as different. Smoothed edges of letters do not count.
 *
 * @param {Buffer} one
 * @param {Buffer} other
 */
export function differenceBetweenPictures(one, other) {
  if (one.equals(other)) return 0;
  const [first, second] = [one, other].map(pixelsOf);
  const width = Math.min(first.width, second.width);
  const height = Math.min(first.height, second.height);
  const whole = Math.max(first.width, second.width) * Math.max(first.height, second.height);
  const [left, right] = [first, second].map((picture) => partOf(picture, width, height));
  const different = pixelmatch(left, right, undefined, width, height);
  return (different + whole - width * height) / whole;
}
