/** The tag's name. */
export const TAG = 'calcium-guide';
