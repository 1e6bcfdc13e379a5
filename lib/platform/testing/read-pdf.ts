import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Outline = { readonly title: string; readonly below: readonly string[] };

export type ReadPdf = {
  /** the lines of each page from top to bottom, as text that was selected in it comes out */
  readonly pages: readonly (readonly string[])[];
  /** the same as it lies on the page: what stands at one height is one row */
  readonly rows: readonly (readonly string[])[];
  readonly title: string | undefined;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly outline: readonly Outline[];
  /** the roles of the structure of all pages, each once */
  readonly roles: ReadonlySet<string>;
  /** how many links to a place within and to addresses outside each page has */
  readonly links: readonly { readonly within: number; readonly addresses: readonly string[] }[];
};

type Node = { role?: string; children?: Node[] };

/** Reads a PDF as a reader program does, to say what a file really holds. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const [{ info }, markInfo, outline] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo(), pdf.getOutline()]);
  const pages: string[][] = [];
  const rows: string[][] = [];
  const links: ReadPdf['links'][number][] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items));
    rows.push(rowsOf(items));
    const annotations: { subtype: string; url?: string; dest?: unknown }[] = await page.getAnnotations();
    const found = annotations.filter(({ subtype }) => subtype === 'Link');
    links.push({ within: found.filter(({ dest }) => dest).length, addresses: found.flatMap(({ url }) => url ?? []) });
    collect((await page.getStructTree()) as Node | null, roles);
  }
  const { Title: title, Language } = info as { Title?: string; Language?: string };
  return {
    pages,
    rows,
    title,
    language: Language ?? null,
    isTagged: (markInfo as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    outline: (outline ?? []).map((entry) => ({
      title: entry.title,
      below: entry.items.map((item: { title: string }) => item.title),
    })),
    roles,
    links,
  };
}

function linesOf(items: readonly object[]): string[] {
  const lines: string[] = [];
  let row: number | null = null;
  for (const item of items) {
    if (!('str' in item) || !('transform' in item) || item.str === '') continue;
    const at = (item.transform as number[])[5] ?? 0;
    if (row !== null && Math.abs(row - at) < 0.5) lines.push(`${lines.pop()}${item.str}`);
    else lines.push(String(item.str));
    row = at;
  }
  return lines;
}

function rowsOf(items: readonly object[]): string[] {
  const rows = new Map<number, string>();
  for (const item of items) {
    if (!('str' in item) || !('transform' in item)) continue;
    const at = Math.round((item.transform as number[])[5] ?? 0);
    rows.set(at, `${rows.get(at) ?? ''}${item.str}`);
  }
  return [...rows.values()];
}

function collect(node: Node | null, roles: Set<string>): void {
  if (node?.role) roles.add(node.role);
  for (const child of node?.children ?? []) collect(child, roles);
}
