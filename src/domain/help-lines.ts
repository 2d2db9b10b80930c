import type { SourceId } from './sources.ts';

/** What else is to be known before somebody calls a line. */
export type HelpRemark = 'night' | 'parts' | 'north' | 'quebec' | 'renamed';

/** Whom to call in one country. */
export interface HelpLine {
  /** ISO 3166 code. */
  readonly country: string;
  /** As it is dialled inside the country. */
  readonly number: string;
  readonly source: SourceId;
  readonly remark?: HelpRemark;
}

/** Lines that were seen together. */
export interface HelpLines {
  /** The day, as ISO 8601 writes it, on which we saw the numbers last. */
  readonly seenOn: string;
  readonly lines: readonly HelpLine[];
}

function line(country: string, number: string, source: SourceId, remark?: HelpRemark): HelpLine {
  return { country, number, source, ...(remark && { remark }) };
}

/**
 * The lines whose numbers we saw on a page of their own or of an authority; or, where the source says so, as
 * others quote them. No 111 in Northern Ireland, which has no such line.
 */
export const helpLines = {
  poison: {
    seenOn: '2026-11-22',
    lines: [
      line('US', '1-800-222-1222', 'missouri-poison'),
      line('CA', '1-844-764-7669', 'canada-poison'),
      line('CA', '1-800-463-5060', 'canada-poison', 'quebec'),
      line('AT', '01 406 43 43', 'austria-poison'),
      line('BE', '070 245 245', 'belgium-poison'),
      line('CH', '145', 'switzerland-poison'),
      line('FI', '0800 147 111', 'finland-poison'),
      line('FR', '01 45 42 59 59', 'france-poison'),
      line('IE', '01 809 2166', 'ireland-poison', 'night'),
      line('IT', '06 305 4343', 'italy-poison'),
      line('LU', '8002 5500', 'belgium-poison'),
      line('NO', '22 59 13 00', 'norway-poison'),
      line('PT', '800 250 250', 'portugal-poison'),
      line('SE', '010-456 67 00', 'giftinformation'),
      line('GB', '111', 'nhs-poisoning', 'north'),
      line('AU', '13 11 26', 'australia-poison'),
      line('NZ', '0800 764 766', 'nz-poison'),
    ],
  },
  /** For any question on health, most of them day and night. */
  health: {
    seenOn: '2026-11-30',
    lines: [
      line('CA', '811', 'canada-811', 'parts'),
      line('AT', '1450', 'austria-1450'),
      line('DE', '116117', 'germany-116117'),
      line('FI', '116117', 'finland-116117', 'parts'),
      line('NO', '116117', 'norway-116117'),
      line('PT', '808 24 24 24', 'portugal-24'),
      line('SE', '1177', 'sweden-1177'),
      line('GB', '111', 'nhs-111', 'north'),
      line('AU', '1800 022 222', 'healthdirect', 'renamed'),
      line('NZ', '0800 611 116', 'healthline'),
    ],
  },
} as const satisfies Readonly<Record<string, HelpLines>>;

/** The members of the European Union. */
export const europeanUnion =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** One emergency number, and where it is dialled. */
export interface EmergencyNumber {
  readonly number: string;
  /** As short as a list of all of them has it; the union stands for its members. */
  readonly places: readonly string[];
  readonly countries: readonly string[];
}

function emergency(number: string, places: string): EmergencyNumber {
  const countries = places.replace('EU', europeanUnion).split(' ');
  return { number, places: places.split(' '), countries };
}

/** The emergency numbers, which everybody knows and no source has to vouch for. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  emergency('911', 'US CA'),
  emergency('999', 'GB'),
  emergency('112', 'EU CH'),
  emergency('113', 'NO'),
  emergency('000', 'AU'),
  emergency('111', 'NZ'),
];

/** The countries of which we know any number. */
export const helpCountries: readonly string[] = emergencyNumbers.flatMap(
  ({ countries }) => countries,
);
