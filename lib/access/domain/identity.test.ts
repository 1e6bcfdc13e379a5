import { expect, test } from 'vitest';
import { wasProvenInTwoSteps } from './identity.ts';

const words = { acr: ['urn:sh:level3'], amr: ['mfa', 'hwk'] };

test.each([
  ['no word of the service', { acr: null, amr: [] }, false],
  ['a password alone', { acr: '1', amr: ['pwd'] }, false],
  ['the level named', { acr: 'urn:sh:level3', amr: ['pwd'] }, true],
  ['one of the means named', { acr: null, amr: ['pwd', 'hwk'] }, true],
  ['a level that only resembles it', { acr: 'urn:sh:level', amr: [] }, false],
])('%s', (_name, identity, expected) => {
  expect(wasProvenInTwoSteps(identity, words)).toBe(expected);
  expect(wasProvenInTwoSteps(identity, { acr: [], amr: [] })).toBe(false);
});
