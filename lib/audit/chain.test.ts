import { describe, expect, test } from 'vitest';
import { canonicalJson, genesis, hashContent, hashLink, nextLink } from './chain.ts';

describe('canonical JSON', () => {
  test('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [{ c: 2, d: 1 }] }));
  });

  test('leaves out what JSON leaves out and keeps what it keeps', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [undefined], d: '企业 "A"\n😀' })).toBe(
      '{"b":null,"c":[null],"d":"企业 \\"A\\"\\n😀"}',
    );
  });

  test('reads a date and a moment as the text stored for them', () => {
    const at = '2026-11-23T09:00:00.000Z';
    expect(canonicalJson({ at: new Date(at) })).toBe(`{"at":"${at}"}`);
    expect(canonicalJson({ at: Temporal.Instant.from(at) })).toBe('{"at":"2026-11-23T09:00:00Z"}');
  });

  test('survives a journey through JSON unchanged', () => {
    const value = { n: 1e21, m: -0, f: 0.1, nested: { z: [1, 'x', { y: true }], a: '\u2028' } };
    expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
  });
});

describe('a link', () => {
  const first = nextLink(genesis('case:1'), 1, { text: 'a' });

  test('can be computed again from salt and content', () => {
    expect(hashContent(first.salt, { text: 'a' }).equals(first.contentHash)).toBe(true);
    expect(hashLink(first.prevHash, 1, first.contentHash).equals(first.hash)).toBe(true);
  });

  test('changes with content, place and past', () => {
    expect(hashContent(first.salt, { text: 'b' }).equals(first.contentHash)).toBe(false);
    expect(hashLink(first.prevHash, 2, first.contentHash).equals(first.hash)).toBe(false);
    expect(hashLink(genesis('case:2'), 1, first.contentHash).equals(first.hash)).toBe(false);
  });

  test('hides equal contents behind different salts', () => {
    const again = nextLink(genesis('case:1'), 1, { text: 'a' });
    expect(again.contentHash.equals(first.contentHash)).toBe(false);
  });
});
