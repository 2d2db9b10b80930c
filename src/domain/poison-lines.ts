import type { Jurisdiction } from './assessment.ts';
import type { SourceId } from './sources.ts';

/** Whom to call about a poisoning in one country. */
export interface PoisonLine {
  /** ISO 3166 code. */
  readonly country: string;
  /** The line is for a part of the country that has its own. */
  readonly area?: 'quebec';
  /** The number for an emergency there, where it is another than that of the list. */
  readonly emergency?: string;
  /** As it is dialled inside the country. */
  readonly number: string;
  readonly source: SourceId;
}

function line(country: string, number: string, source: SourceId): PoisonLine {
  return { country, number, source };
}

/** The lines whose numbers we saw on a page of their own or of an authority; or, where the source says so, as others quote them. */
export const poisonLines: Readonly<Record<Jurisdiction, readonly PoisonLine[]>> = {
  us: [
    line('US', '1-800-222-1222', 'missouri-poison'),
    line('CA', '1-844-764-7669', 'canada-poison'),
    { ...line('CA', '1-800-463-5060', 'canada-poison'), area: 'quebec' },
  ],
  eu: [
    line('AT', '01 406 43 43', 'austria-poison'),
    line('BE', '070 245 245', 'belgium-poison'),
    line('FI', '0800 147 111', 'finland-poison'),
    line('FR', '01 45 42 59 59', 'france-poison'),
    line('IE', '01 809 2166', 'ireland-poison'),
    line('IT', '06 305 4343', 'italy-poison'),
    line('LU', '8002 5500', 'belgium-poison'),
    { ...line('NO', '22 59 13 00', 'norway-poison'), emergency: '113' },
    line('PT', '800 250 250', 'portugal-poison'),
    line('SE', '010-456 67 00', 'giftinformation'),
  ],
  uk: [line('GB', '111', 'nhs-poisoning')],
  au: [line('AU', '13 11 26', 'australia-poison'), line('NZ', '0800 764 766', 'nz-poison')],
};

/** What else is said of the lines. */
export const poisonNoteSources: Readonly<Record<Jurisdiction, readonly SourceId[]>> = {
  us: ['missouri-poison'],
  eu: ['ireland-poison', 'giftinformation'],
  uk: ['nhs-poisoning', 'npis-2017'],
  au: ['australia-poison', 'nz-poison'],
};

/** The emergency numbers, which everybody knows and no source has to vouch for. */
export const emergencyNumbers: Readonly<Record<Jurisdiction, readonly string[]>> = {
  us: ['911'],
  eu: ['112'],
  uk: ['999'],
  au: ['000', '111'],
};
