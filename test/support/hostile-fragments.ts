import { array, constantFrom, integer, oneof, string, tuple, type Arbitrary } from 'fast-check';

const sound = [
  'us/d2000IU,k100ug,MK-7/end',
  'eu/d50ug,k45mg,MK-4,x2,weekly/salmon,d570IU/end',
  'uk/d1360IU,oil,days10/cod-liver-oil,d34ug,x0.5/end',
  'au/k90ug/d800IU,monthly/end',
];

/** What somebody with bad intentions, or a mail program, may have made of a link. */
const splinters = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><b>', "'", '`${x}`', '&lt;'],
  ...['javascript:alert(1)', '%', '%00', '%E0%A4%A', '%3Cb%3E', '\u202e', '\u0000', '￿', '…'],
  ...[
    'd9999999IU',
    'd1000001IU',
    'd25001ug',
    'k100001ug',
    'k101mg',
    'x0',
    'x21',
    'days0',
    'days367',
  ],
  ...['d-1IU', 'd1e9IU', 'dNaNIU', 'dInfinityIU', 'd', 'IU', 'k', 'x', 'days', 'age44', 'warfarin'],
  ...['/', ',', '//', ',,', '__proto__', 'constructor', 'toString', 'us', 'xx', '.', ' ', '+', '#'],
];

/** A sound link, or one that was cut, doubled, shuffled or mixed with anything. */
export const fragments: Arbitrary<string> = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  tuple(
    constantFrom(...sound),
    array(
      tuple(integer({ min: 0, max: 80 }), integer({ min: 0, max: 6 }), constantFrom(...splinters)),
      { maxLength: 4 },
    ),
  ).map(([text, changes]) =>
    changes.reduce(
      (changed, [at, length, splinter]) =>
        changed.slice(0, at) + splinter + changed.slice(at + length),
      text,
    ),
  ),
  tuple(constantFrom('us', 'eu'), array(constantFrom(...sound, ...splinters))).map(
    ([country, all]) => [country, ...all, 'end'].join('/'),
  ),
);
