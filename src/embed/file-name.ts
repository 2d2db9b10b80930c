/** `calcium-guide.min.js`, `calcium-guide.de.min.js`, with any version in its name or query. */
const FILE_NAME = /^calcium-guide.*\.js$/;

/** The name of the file at an address, without its query. */
export function fileNameOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True for an address at which a script of ours would stand. */
export function isNamedLikeUs(address: string): boolean {
  return FILE_NAME.test(fileNameOf(address));
}
