import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptInProcess } from '../process-memory.ts';

export type FontName = 'regular' | 'strong';
export type Fonts = Readonly<Record<FontName, Buffer>>;

const FOLDER = 'node_modules/@expo-google-fonts/noto-sans-sc';
const FILES = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  strong: '600SemiBold/NotoSansSC_600SemiBold.ttf',
} as const satisfies Record<FontName, string>;

/** Noto Sans SC in two weights (SIL Open Font License): whole Chinese, and the Latin that goes with it. Read once by a process. */
export function pdfFonts(): Promise<Fonts> {
  return keptInProcess('pdfFonts', async () => {
    const [regular, strong] = await Promise.all([read('regular'), read('strong')]);
    return { regular, strong };
  });
}

const read = (name: FontName): Promise<Buffer> => readFile(join(process.cwd(), FOLDER, FILES[name]));
