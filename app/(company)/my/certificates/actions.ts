'use server';

import type { FormState } from '#components/ui/form-state.ts';
import { removeByForm, stateByForm } from '../../../enterprises/certificate-forms.ts';

const HERE = '/my/certificates';

export const stateOwnCertificate = async (_before: FormState, form: FormData): Promise<FormState> =>
  stateByForm(form, 'company', HERE);

export const removeOwnCertificate = async (_before: FormState, form: FormData): Promise<FormState> =>
  removeByForm(form, 'company', HERE);
