// The manifest is made from the element alone, and package.json already says where it is.
export default {
  globs: ['src/calcium-guide.ts'],
  litelement: true,
  packagejson: false,
};
