import { describe, expect, it } from 'vitest';
import { firstFile, MalformedBody } from './multipart.ts';

const TYPE = 'multipart/form-data; boundary=----x';

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const body = (...parts: string[]): string => `${parts.map((part) => `------x\r\n${part}\r\n`).join('')}------x--\r\n`;

const filePart = (name: string, content: string) =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${content}`;

async function contentOf(text: string, size: number): Promise<{ name: string; content: string } | null> {
  const file = await firstFile(TYPE, pieces(text, size));
  if (!file) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.chunks) chunks.push(chunk);
  return { name: file.name, content: Buffer.concat(chunks).toString('utf8') };
}

describe('firstFile', () => {
  it.each([1, 2, 3, 7, 64, 10_000])('finds name and bytes however the body is cut (%i bytes)', async (size) => {
    const content = 'a\r\n--\r\n------y\r\n材料\r\n';
    expect(await contentOf(body(filePart('说明 "一".txt'.replaceAll('"', '%22'), content)), size)).toEqual({
      name: '说明 "一".txt',
      content,
    });
  });

  it('passes over plain fields before the file', async () => {
    const text = body('Content-Disposition: form-data; name="note"\r\n\r\nhello', filePart('a.txt', 'A'));
    expect(await contentOf(text, 5)).toEqual({ name: 'a.txt', content: 'A' });
  });

  it('reads names written by RFC 5987', async () => {
    const text = body("Content-Disposition: form-data; name=file; filename*=UTF-8''%E6%9D%90%E6%96%99.pdf\r\n\r\nA");
    expect((await contentOf(text, 9))?.name).toBe('材料.pdf');
  });

  it('knows a body without a file, and one that is not multipart', async () => {
    expect(await contentOf(body('Content-Disposition: form-data; name="note"\r\n\r\nhello'), 8)).toBeNull();
    expect(await firstFile('application/json', pieces('{}', 8))).toBeNull();
    expect(await firstFile(TYPE, null)).toBeNull();
  });

  it('refuses a body that ends in the middle', async () => {
    const text = body(filePart('a.txt', 'A'.repeat(500)));
    await expect(contentOf(text.slice(0, 300), 50)).rejects.toThrow(MalformedBody);
    await expect(contentOf('nonsense', 50)).rejects.toThrow(MalformedBody);
  });
});
