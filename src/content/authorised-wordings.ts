import type { EuropeanClaimId } from '../domain/authorised-claims.ts';

/** The language of these words; no other is confirmed, so that every guide prints them in it. */
export const WORDING_LANGUAGE = 'en';

/** To the letter, as authorised. */
export const authorisedWordings: Readonly<Record<EuropeanClaimId, string>> = {
  'd-absorption':
    'Vitamin D contributes to normal absorption/utilisation of calcium and phosphorus',
  'd-blood': 'Vitamin D contributes to normal blood calcium levels',
  'd-bones': 'Vitamin D contributes to the maintenance of normal bones',
  'd-muscle': 'Vitamin D contributes to the maintenance of normal muscle function',
  'd-teeth': 'Vitamin D contributes to the maintenance of normal teeth',
  'd-immune': 'Vitamin D contributes to the normal function of the immune system',
  'd-division': 'Vitamin D has a role in the process of cell division',
  'd-falls':
    'Vitamin D helps to reduce the risk of falling associated with postural instability and muscle weakness. Falling is a risk factor for bone fractures among men and women 60 years of age and older.',
  'k-clotting': 'Vitamin K contributes to normal blood clotting',
  'k-bones': 'Vitamin K contributes to the maintenance of normal bones',
  'calcium-clotting': 'Calcium contributes to normal blood clotting',
  'calcium-energy': 'Calcium contributes to normal energy-yielding metabolism',
  'calcium-muscle': 'Calcium contributes to normal muscle function',
  'calcium-nerves': 'Calcium contributes to normal neurotransmission',
  'calcium-enzymes': 'Calcium contributes to the normal function of digestive enzymes',
  'calcium-division': 'Calcium has a role in the process of cell division and specialisation',
  'calcium-bones': 'Calcium is needed for the maintenance of normal bones',
  'calcium-teeth': 'Calcium is needed for the maintenance of normal teeth',
  'calcium-d-loss':
    'Calcium and vitamin D help to reduce the loss of bone mineral in post-menopausal women. Low bone mineral density is a risk factor for osteoporotic bone fractures',
};

/** To the letter: 21 CFR 101.93(c)(2), for more statements than one. */
export const STATUTORY_DISCLAIMER =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.';
