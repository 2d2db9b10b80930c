// The properties of the calculation with far more inputs than the test command has time for.
process.env.PROPERTY_RUNS = '100000';
process.env.TEST_FILES = 'test/domain/assess.properties.test.ts';

export default (await import('./wtr.config.js')).default;
