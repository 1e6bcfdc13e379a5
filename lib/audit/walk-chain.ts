import { hashContent, hashLink } from './chain.ts';

/** A link as the database keeps it; without salt its content was erased and only the hashes speak for it. */
export type StoredLink = {
  readonly seq: number;
  readonly salt: Uint8Array | null;
  readonly isErased: boolean;
  readonly contentHash: Uint8Array;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly content: unknown;
};

/** changed: a link says something else than it did; missing: a link is gone; cut-off: the end is gone. */
export type BreakKind = 'changed' | 'missing' | 'cut-off';
export type Break = { readonly kind: BreakKind; readonly seq: number };

export type ChainEnd = { readonly count: number; readonly hash: Uint8Array };

/** How far a chain was followed: begins at the subject's genesis and grows link by link, whatever the chain's length. */
export class ChainWalk {
  #count = 0;
  #hash: Uint8Array;

  constructor(genesisHash: Uint8Array) {
    this.#hash = genesisHash;
  }

  /** Follows one link, in order of `seq`; says what is wrong with it, at most one thing. */
  step(link: StoredLink): Break | null {
    const expected = this.#count + 1;
    const isNext = link.seq === expected;
    const continues = equal(link.prevHash, this.#hash);
    this.#count = link.seq;
    this.#hash = link.hash;
    if (!isNext) return { kind: 'missing', seq: expected };
    return continues && isWhole(link) ? null : { kind: 'changed', seq: link.seq };
  }

  /** Compares where the walk ended with where the chain says it ends. */
  finish(end: ChainEnd): Break | null {
    if (this.#count === 0 && end.count > 0) return { kind: 'missing', seq: 1 };
    if (this.#count < end.count) return { kind: 'cut-off', seq: this.#count + 1 };
    if (this.#count > end.count) return { kind: 'changed', seq: end.count + 1 };
    return equal(this.#hash, end.hash) ? null : { kind: 'changed', seq: end.count };
  }
}

function isWhole(link: StoredLink): boolean {
  if (!equal(link.hash, hashLink(link.prevHash, link.seq, link.contentHash))) return false;
  if (!link.salt) return link.isErased;
  return equal(link.contentHash, hashContent(link.salt, link.content));
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
