import { headers } from 'next/headers';
import { hostOf } from './opened-address.ts';

/** The host this page or action was asked under. */
export const requestHost = async (): Promise<string | null> => hostOf(await headers());
