import { expect, it } from 'vitest';
import { downloadHeaders } from './download.ts';

it('names the file in ASCII and in full, and lets no browser show it', () => {
  const headers = downloadHeaders({ name: `合同"1" (终)'s.pdf`, type: 'application/pdf', size: 12 });
  expect(headers['Content-Disposition']).toBe(
    `attachment; filename="___1_ (_)'s.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C%221%22%20%28%E7%BB%88%29%27s.pdf`,
  );
  expect(headers['Content-Security-Policy']).toContain('sandbox');
  expect(downloadHeaders({ name: 'a.csv', type: 'text/csv', size: 1 })['Content-Type']).toBe(
    'application/octet-stream',
  );
});
