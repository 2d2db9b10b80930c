// The properties of the calculation, and random journeys through the guide, far more of them than
// the test command has time for.
process.env.PROPERTY_RUNS = '100000';
process.env.TEST_FILES = 'test/**/*.properties.test.ts';

export default (await import('./wtr.config.js')).default;
