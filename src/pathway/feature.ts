import type { Feature } from '../guide/feature.ts';
import { MovingCalcium } from '../page/moving-calcium.ts';
import { fieldStyles } from '../styles/fields.styles.ts';
import { nameStyles } from '../styles/names.styles.ts';
import { pathwayStyles } from '../styles/pathway.styles.ts';
import { pictureStyles } from '../styles/picture.styles.ts';
import { authorisedPathwayView } from '../views/authorised-view.ts';
import { pathwayText } from '../views/pathway-texts.ts';
import { pathwayView } from '../views/pathway-view.ts';
import { pathwayReducers } from './reducers.ts';

/** "Where does calcium go?": the picture, its story, and what can be changed. */
export const pathway: Feature = {
  id: 'pathway',
  view: pathwayView,
  authorisedView: authorisedPathwayView,
  told: ({ state, authorisedIn }) => (authorisedIn === null ? pathwayText(state.pathway) : ''),
  styles: {
    fields: fieldStyles,
    pathway: pathwayStyles,
    picture: pictureStyles,
    names: nameStyles,
  },
  reducers: pathwayReducers,
  controller: (host) => new MovingCalcium(host),
};
