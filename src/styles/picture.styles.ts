import { css } from 'lit';

/** The picture: two compositions, of which the room beside it shows one, and the names on it. */
export const pictureStyles = css`
  .scene {
    position: relative;
    font-size: clamp(12px, 1.9cqi, 16px);
    line-height: 1.25;
  }

  .art {
    display: block;
    overflow: visible;
    width: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .picture {
    container-type: inline-size;
    position: relative;
  }

  .dots {
    position: absolute;
    inset: 0;
    color: var(--calcium);
    pointer-events: none;
  }

  /* A border, as forced colours keep no ground. */
  .dots i {
    position: absolute;
    inset: 0 auto auto 0;
    border: max(0.55cqi, 3.5px) solid;
    border-radius: 50%;
    margin: min(-0.55cqi, -3.5px);
  }

  .art.upright {
    display: none;
  }

  .part {
    cursor: pointer;
  }

  .way {
    stroke: none;
  }

  .faint {
    stroke-width: 1.25;
    opacity: 0.65;
  }

  .white {
    fill: var(--milk);
  }

  .fat {
    fill: var(--bone);
  }

  .leaf {
    fill: var(--leaf);
  }

  .fish {
    fill: var(--fish);
  }

  .flesh,
  .lumen {
    fill: var(--flesh);
  }

  .lumen {
    stroke-opacity: 0.5;
  }

  .liver {
    fill: var(--liver);
  }

  .sand {
    fill: var(--bone);
  }

  .hollow,
  .hole {
    fill: var(--marrow);
    stroke-width: 1.25;
  }

  .blood,
  .fill {
    color: var(--blood);
  }

  .art .blood {
    fill: var(--blood);
    stroke: var(--outline);
  }

  .lining {
    stroke-width: 3;
    color: var(--blood-line);
  }

  .vessel {
    stroke-width: 40;
    color: var(--blood);
  }

  .vessel.edge {
    stroke-width: 44;
    color: var(--blood-line);
  }

  .trunk {
    stroke-width: 96;
  }

  .trunk.edge {
    stroke-width: 100;
  }

  .d-line,
  .sun,
  .leaf-of-gate {
    color: var(--vitamin-d);
  }

  .leaf-of-gate {
    stroke-width: 6;
    transform-box: fill-box;
    transform-origin: top;
    transform: rotate(12deg);
    transition: transform 0.6s;
  }

  .leaf-of-gate.below {
    transform-origin: bottom;
    transform: rotate(-12deg);
  }

  .with-d .leaf-of-gate {
    transform: rotate(80deg);
  }

  .with-d .leaf-of-gate.below {
    transform: rotate(-80deg);
  }

  .protein,
  .group {
    color: var(--vitamin-k);
    stroke-width: 2.5;
  }

  .protein {
    fill: var(--ground);
  }

  .group {
    opacity: 0;
    transition: opacity 0.6s;
  }

  /* With little vitamin K some still carry theirs. */
  .with-groups .group,
  .part:nth-of-type(3n) > .group {
    opacity: 1;
  }

  .signal {
    color: var(--quiet);
    stroke-width: 3;
  }

  .picture:not(.with-hormone) .signal {
    display: none;
  }

  .picture:not(.with-d) .d-line {
    stroke-width: 1px;
  }

  .gland {
    fill: currentColor;
  }

  .lit,
  .lit .edge,
  .lit .protein {
    color: var(--calcium);
    stroke-width: 4;
  }

  .lit .edge {
    stroke-width: 47;
  }

  .lit .trunk.edge {
    stroke-width: 103;
  }

  .open-line,
  .question-mark {
    color: var(--vitamin-k);
  }

  .open-line {
    stroke-dasharray: 3 5;
  }

  .open-question {
    fill: var(--ground);
    stroke-dasharray: 3 4;
  }

  .leader {
    stroke-width: 1px;
  }

  /* A column of 520 px, less the guide's own edges. */
  @container (width < 470px) {
    .art.wide {
      display: none;
    }

    .art.upright {
      display: block;
    }

    .scene {
      max-width: 380px;
      margin-inline: auto;
    }
  }

  @media (forced-colors: active) {
    .scene {
      --flesh: Canvas;
      --blood: Canvas;
      --bone: Canvas;
      --marrow: Canvas;
      --liver: Canvas;
      --milk: Canvas;
      --leaf: Canvas;
      --fish: Canvas;
      --ground: Canvas;
      --blood-line: CanvasText;
      --vitamin-d: CanvasText;
      --vitamin-k: CanvasText;
      --outline: CanvasText;
      --calcium: Highlight;
    }
  }

  [dir='rtl'] .picture {
    transform: scaleX(-1);
  }

  @media (prefers-reduced-motion: reduce) {
    [name='pause'] {
      display: none;
    }

    .art * {
      transition: none !important;
    }
  }
`;
