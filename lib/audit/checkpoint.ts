import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { keptSecret } from '../platform/secrets.ts';
import { canonicalJson } from './chain.ts';

/** What stood in the database at one moment, kept and signed outside it: whoever rewrites the database cannot rewrite this. */
export type Checkpoint = {
  readonly format: 1;
  readonly at: string;
  readonly audits: readonly {
    readonly districtId: number;
    readonly district: string;
    readonly count: number;
    readonly hash: string;
  }[];
  readonly cases: number;
  /** The file with one line per case: district, case, number of events, hash of the last. */
  readonly tips: { readonly file: string; readonly sha256: string };
};

export type SignedCheckpoint = Checkpoint & {
  /** Ed25519, DER in base64: with it anybody can check the signature. */
  readonly publicKey: string;
  readonly signature: string;
};

export function signCheckpoint(checkpoint: Checkpoint, dataDir: string): SignedCheckpoint {
  const key = signingKey(dataDir);
  const signed = { ...checkpoint, publicKey: publicPart(key) };
  return { ...signed, signature: sign(null, bytesOf(signed), key).toString('base64') };
}

/** Signed by this installation's own key; a checkpoint that brings another key is none of ours. */
export function isSignedHere({ signature, ...signed }: SignedCheckpoint, dataDir: string): boolean {
  const key = signingKey(dataDir);
  if (signed.publicKey !== publicPart(key) || typeof signature !== 'string') return false;
  return verify(null, bytesOf(signed), createPublicKey(key), Buffer.from(signature, 'base64'));
}

function signingKey(dataDir: string): KeyObject {
  const der = keptSecret(dataDir, 'checkpoint-key', () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  );
  return createPrivateKey({ key: Buffer.from(der, 'base64'), type: 'pkcs8', format: 'der' });
}

const publicPart = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');

const bytesOf = (value: object): Buffer => Buffer.from(canonicalJson(value), 'utf8');
