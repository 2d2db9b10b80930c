import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { eat, flip } from './support/day.ts';
import { isChromium } from './support/engines.ts';
import { Reader } from './support/guide.ts';
import { skipFor } from './support/note.ts';

describe('the moving calcium', () => {
  const dots = (reader: Reader) => reader.root.querySelectorAll('.dots i').length;
  const running = (reader: Reader) =>
    reader.root.getAnimations().filter(({ playState }) => playState === 'running').length;

  /** Waits until what is in sight is known and the dots are made, as long as a reader might. */
  async function settled(isTrue: () => boolean): Promise<void> {
    for (let frame = 0; frame < 120 && !isTrue(); frame += 1) await nextFrame();
    expect(isTrue()).to.equal(true);
  }

  /** A picture in sight with all its dots: more are made each frame until there are as many as there are to be. */
  async function filled(reader: Reader): Promise<void> {
    reader.find('.scene').scrollIntoView();
    await settled(() => dots(reader) > 20);
    for (let count = 0, same = 0; same < 5; same += 1) {
      if (dots(reader) !== count) same = 0;
      count = dots(reader);
      await nextFrame();
    }
  }

  it('is as dense as the amount, and follows the switches', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    await filled(reader);
    const ordinary = dots(reader);
    await eat(reader, '300');
    await filled(reader);
    expect(dots(reader)).to.be.below(ordinary);
    await eat(reader, '1500');
    await filled(reader);
    expect(dots(reader)).to.be.above(ordinary);
    await flip(reader, 'isKEnough');
    await filled(reader);
    const withoutK = dots(reader);
    await flip(reader, 'isKEnough');
    await settled(() => dots(reader) === withoutK);
  });

  /** Where the middle of each dot is, in every twentieth of a minute. */
  function placesOfDots(reader: Reader): readonly DOMPoint[] {
    const moving = reader.root.getAnimations().filter(({ effect }) => {
      const { target } = effect as KeyframeEffect;
      return target?.localName === 'i';
    });
    return [...new Array(20).keys()].flatMap((time) =>
      moving.map((animation) => {
        animation.currentTime = time * 3000;
        const { x, y, width, height } = (
          (animation.effect as KeyframeEffect).target as Element
        ).getBoundingClientRect();
        return new DOMPoint(x + width / 2, y + height / 2);
      }),
    );
  }

  for (const width of [400, 760])
    it(`never enters the wall of the artery, drawn at ${width} px`, async () => {
      const reader = await Reader.of({ show: 'pathway' });
      const holder = reader.guide.parentElement as HTMLElement;
      holder.style.inlineSize = `${width}px`;
      await nextFrame();
      await filled(reader);
      const composition = width < 520 ? 'upright' : 'wide';
      const circles = `.${composition} [data-value=artery] circle`;
      const [outer, inner] = ['.flesh', '.blood'].map((name) =>
        reader.find(`${circles}${name}`).getBoundingClientRect(),
      );
      const [radius, hollow] = [Number(outer?.width) / 2, Number(inner?.width) / 2];
      const middle = { x: Number(outer?.x) + radius, y: Number(outer?.y) + radius };
      const distances = placesOfDots(reader).map(({ x, y }) =>
        Math.hypot(x - middle.x, y - middle.y),
      );
      expect(distances.some((distance) => distance < hollow)).to.equal(true);
      expect(
        distances.filter((distance) => distance > hollow && distance < radius - 1),
      ).to.deep.equal([]);
    });

  it('keeps its dots where amounts change, and adds or takes only what differs', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    await filled(reader);
    const before = [...reader.root.querySelectorAll('.dots i')];
    await eat(reader, '800');
    await filled(reader);
    const kept = before.filter((dot) => dot.isConnected);
    expect(kept.length).to.be.at.least(before.length - 10);
    await eat(reader, '1000');
    await settled(() => dots(reader) === before.length);
  });

  it('moves in sight, stands still when paused, and goes on', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    await filled(reader);
    await settled(() => running(reader) > 20);
    await reader.press('pause');
    expect(running(reader)).to.equal(0);
    expect(dots(reader)).to.be.above(20);
    await reader.press('pause');
    await settled(() => running(reader) > 20);
  });

  it('stands still for whoever wants no motion, and shows as much', async function () {
    if (!isChromium)
      return skipFor(this, 'its driver cannot pretend that a reader wants no motion.');
    await emulateMedia({ reducedMotion: 'reduce' });
    const reader = await Reader.of({ show: 'pathway' });
    await filled(reader);
    expect(running(reader)).to.equal(0);
    expect(getComputedStyle(reader.find('[name=pause]')).display).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    await settled(() => running(reader) > 20);
  });

  it('stops off-screen, and when the picture is put away', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    reader.find('.scene').scrollIntoView();
    await settled(() => running(reader) > 20);
    const holder = reader.guide.parentElement as HTMLElement;
    holder.style.marginTop = '9000px';
    scrollTo(0, 0);
    await settled(() => running(reader) === 0);
    await reader.press('list');
    expect(dots(reader)).to.equal(0);
    expect(reader.root.getAnimations()).to.have.length(0);
  });

  it('ends with the guide, and begins again where that is put back', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    await filled(reader);
    const animations = reader.root.getAnimations();
    const holder = reader.guide.parentElement as HTMLElement;
    reader.guide.remove();
    expect(animations.map(({ playState }) => playState)).not.to.include('running');
    holder.append(reader.guide);
    await filled(reader);
  });

  it('is drawn anew for another width, in the composition that is shown', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    const holder = reader.guide.parentElement as HTMLElement;
    const isShown = (name: string) => reader.find(`.art.${name}`).clientWidth > 0;
    holder.style.inlineSize = '720px';
    reader.find('.scene').scrollIntoView();
    await settled(() => isShown('wide') && dots(reader) > 20);
    holder.style.inlineSize = '519px';
    const isWithin = (dot: Element): boolean => {
      const box = reader.find('.picture').getBoundingClientRect();
      const { left, right, bottom } = dot.getBoundingClientRect();
      return left > box.left - 10 && right < box.right + 10 && bottom < box.bottom + 10;
    };
    await settled(() => isShown('upright') && !isShown('wide') && dots(reader) > 20);
    await settled(() => [...reader.root.querySelectorAll('.dots i')].every(isWithin));
  });

  it('is mirrored where the language runs from right to left', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    reader.find('.guide').dir = 'rtl';
    await nextFrame();
    const food = () => reader.find('.at-food').getBoundingClientRect();
    const picture = reader.find('.picture').getBoundingClientRect();
    expect(food().right).to.be.above(picture.right - 10);
    const plate = reader
      .find(
        `.art.${reader.find('.art.wide').clientWidth > 0 ? 'wide' : 'upright'} [data-value=food]`,
      )
      .getBoundingClientRect();
    expect(plate.left).to.be.above((picture.left + picture.right) / 2);
  });
});
