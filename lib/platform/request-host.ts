import { headers } from 'next/headers';
import { hostOf } from './opened-address.ts';
import { isWithin } from './staff-access.ts';

/** The host this page or action was asked under. */
export const requestHost = async (): Promise<string | null> => hostOf(await headers());

/** Whether staff may be staff where this page or action was asked. */
export const isAskedWithin = async (): Promise<boolean> => isWithin(await headers());
