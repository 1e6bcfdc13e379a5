import type { Heard, HttpVisitor } from './visitor.ts';

/** Where Next wants a page's part to be asked for: the address with a sum over the headers. */
const known = new Map<string, string>();

/**
 * A page without the layouts around it, as the script in a browser asks for it when it has them already. Whoever is guarded by
 * a layout alone is not guarded. `file`: the page's folder below `app`, `(staff)/desk/cases/[number]`.
 */
export async function askForPart(visitor: HttpVisitor, file: string, path: string): Promise<Heard> {
  const headers = { rsc: '1', 'next-router-state-tree': encodeURIComponent(JSON.stringify(treeOf(file, path))) };
  const place = known.get(path);
  if (place) return visitor.send(place, { headers });
  const heard = await visitor.send(path, { headers });
  const location = heard.status === 307 ? heard.headers.get('location') : null;
  if (!location?.includes('_rsc=')) return heard;
  known.set(path, location);
  return visitor.send(location, { headers });
}

type Tree = readonly [unknown, Readonly<Record<string, unknown>>, ...unknown[]];

function treeOf(file: string, path: string): Tree {
  const values = new URL(path, 'http://portal').pathname.split('/').slice(1);
  const folders = file === '' ? [] : file.split('/');
  const segments = folders.map((folder) => {
    if (folder.startsWith('(')) return folder;
    const value = values.shift() ?? '';
    return folder.startsWith('[') ? [folder.slice(1, -1), value, 'd', null] : folder;
  });
  const leaf: Tree = ['__PAGE__', {}, null, 'refetch'];
  const below = segments.reduceRight<Tree>((inner, segment) => [segment, { children: inner }], leaf);
  return ['', { children: below }];
}
