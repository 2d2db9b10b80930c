import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels in which two pictures differ, 0 to 1; pixels that only one of them has count
 * as different. Smoothed edges of letters do not count.
 *
 * @param {Buffer} one
 * @param {Buffer} other
 */
export function differenceBetweenPictures(one, other) {
  const [first, second] = [one, other].map((picture) => PNG.sync.read(picture));
  const width = Math.min(first.width, second.width);
  const height = Math.min(first.height, second.height);
  const whole = Math.max(first.width, second.width) * Math.max(first.height, second.height);
  const [left, right] = [first, second].map((picture) => {
    const part = new PNG({ width, height });
    PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
    return part.data;
  });
  const different = pixelmatch(left, right, undefined, width, height);
  return (different + whole - width * height) / whole;
}
