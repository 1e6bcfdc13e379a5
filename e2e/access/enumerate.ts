import { globSync, readFileSync } from 'node:fs';

const METHODS = /export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g;

/** What the folders of `app` hold: pages with their folder, route handlers by method, actions by file and name. */
export const pagesInApp = (): { readonly route: string; readonly folder: string }[] =>
  globSync('app/**/page.tsx')
    .sort()
    .map((file) => file.replace(/^app\/?/, '').replace(/\/?page\.tsx$/, ''))
    .map((folder) => ({ route: routeOf(folder), folder }));

export const routesInApp = (): string[] =>
  globSync('app/**/route.ts')
    .sort()
    .flatMap((file) => {
      const route = routeOf(file.replace(/^app\//, '').replace(/\/route\.ts$/, ''));
      const methods = [...readFileSync(file, 'utf8').matchAll(METHODS)].map(([, method]) => `${method} ${route}`);
      return methods.length > 0 ? methods : [route];
    });

/** Every exported function of a file that says `use server`. */
export const actionsInApp = (): string[] =>
  globSync('{app,lib,components}/**/*.{ts,tsx}')
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      if (!/^'use server';/m.test(text)) return [];
      return [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${file}#${name}`);
    });

const routeOf = (folder: string): string =>
  `/${folder
    .split('/')
    .filter((part) => part !== '' && !part.startsWith('('))
    .join('/')}`;
