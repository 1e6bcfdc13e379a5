'use server';

import type { FormState } from '#components/ui/form-state.ts';
import { checkByForm, removeByForm, stateByForm, verifyByForm } from '../../../../../enterprises/certificate-forms.ts';
import { recordPathOf } from '../../record-path.ts';

const pageOf = (form: FormData): string => `${recordPathOf(form)}/certificates`;

export const stateCertificate = async (_before: FormState, form: FormData): Promise<FormState> =>
  stateByForm(form, 'staff', pageOf(form));

export const removeCertificate = async (_before: FormState, form: FormData): Promise<FormState> =>
  removeByForm(form, 'staff', pageOf(form));

export const verifyCertificate = async (_before: FormState, form: FormData): Promise<FormState> =>
  verifyByForm(form, pageOf(form));

export const checkCertificates = async (_before: FormState, form: FormData): Promise<FormState> =>
  checkByForm(form, pageOf(form));
