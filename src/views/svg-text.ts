/**
 * A drawing that never changes, as text: a template in a template takes time and nodes of its own, and a picture
 * has many parts. By the name of the tag editors and the minifier know what it is.
 */
export function svgText(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | readonly string[])[]
): string {
  return String.raw({ raw: strings }, ...values.map((value) => [value].flat().join('')));
}
