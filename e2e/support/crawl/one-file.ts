import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';

/** What a form with one file in it sends. */
export function oneFile(): FormData {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(pdfBytes())], '材料.pdf', { type: 'application/pdf' }));
  return form;
}
