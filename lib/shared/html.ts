/**
 * Markup written as text, for what would be thousands of elements: long tables, long choices. What comes from outside is escaped
 * by default, and a template that could not be safe whatever is put into it is refused the first time it is used.
 *
 *     html`<a href="/desk/cases/${number}"${attribute('title', title)}>${title}</a>`
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const places = placesOf(template);
  let text = template[0] ?? '';
  for (const [index, value] of values.entries()) {
    text += written(value, places[index] as Place) + template[index + 1];
  }
  return new Markup(text);
}

/** ` name="value"`, to stand between the attributes of a tag; nothing for a value that is absent, the bare name for `true`. */
export function attribute(name: AttributeName, value: string | number | boolean | null | undefined): Attribute | null {
  if (value === null || value === undefined || value === false) return null;
  return new AttributeMarkup(value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`);
}

/** Those that neither run anything nor lead anywhere. */
type AttributeName =
  | 'aria-label'
  | 'aria-sort'
  | 'checked'
  | 'class'
  | 'data-number'
  | 'open'
  | 'selected'
  | 'title'
  | 'value';

/** Only `html` makes it: a string is never taken for markup. */
class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

class AttributeMarkup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Html = Markup;
export type Attribute = AttributeMarkup;
type Piece = Html | Attribute | string | number | null | undefined | false;
type Value = Piece | readonly Piece[];

/** Where in the markup a value stands: between tags, inside a quoted attribute, or between the attributes of a tag. */
type Place = 'text' | 'quoted' | 'tag';

function written(value: Value, place: Place): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return place === 'tag' ? misplaced(place) : escaped(value);
  if (typeof value === 'number') return place === 'tag' ? misplaced(place) : String(value);
  if (value instanceof Markup) return place === 'text' ? value.toString() : misplaced(place);
  if (value instanceof AttributeMarkup) return place === 'tag' ? value.toString() : misplaced(place);
  return value.map((each) => written(each, place)).join('');
}

function misplaced(place: Place): never {
  throw new TypeError(`This cannot stand ${place === 'tag' ? 'inside a tag' : 'here'} (${place})`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (each) => ESCAPES[each] as string) : text;

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

function placesOf(template: TemplateStringsArray): readonly Place[] {
  const places = known.get(template) ?? readPlaces(template);
  known.set(template, places);
  return places;
}

/** Attributes that run what they hold, and those that lead somewhere and so must begin with an address of ours. */
const RUNNING = /^(?:on.*|style|srcdoc)$/i;
const LEADING = /^(?:href|src|action|formaction|xlink:href|data|poster|srcset)$/i;

function readPlaces(template: TemplateStringsArray): Place[] {
  const whole = template.join('');
  if (/<(?:script|style|iframe|object|embed|base|meta|link)\b|<!/i.test(whole))
    refuse(whole, 'no script, style or comment');
  const places: Place[] = [];
  let place: Place = 'text';
  let tag = '';
  template.forEach((part, index) => {
    for (const each of part) {
      if (place === 'text') {
        if (each === '<') place = 'tag';
        tag = '';
      } else {
        if (place === 'tag' && each === '>') place = 'text';
        if (place === 'tag' && each === "'") refuse(whole, 'attributes stand in double quotes');
        if (each === '"') {
          if (place === 'tag' && !tag.endsWith('=')) refuse(whole, 'a quote without its attribute');
          place = place === 'tag' ? 'quoted' : 'tag';
        }
        tag += each;
      }
    }
    if (index < template.length - 1) {
      checkHole(place, tag, whole);
      places.push(place);
    }
  });
  if (place !== 'text') refuse(whole, 'a tag is not closed');
  return places;
}

function checkHole(place: Place, tag: string, whole: string): void {
  if (place === 'tag' && !/[\w"]$/.test(tag)) refuse(whole, 'values stand in double quotes');
  if (place !== 'quoted') return;
  const [, name = '', begun = ''] = /([^\s"=]+)="([^"]*)$/.exec(tag) ?? [];
  if (RUNNING.test(name)) refuse(whole, `nothing is put into ${name}`);
  if (LEADING.test(name) && !/^(?:\/(?!\/|$)|#)/.test(begun)) refuse(whole, `${name} begins with an address of ours`);
}

function refuse(template: string, why: string): never {
  throw new TypeError(`Unsafe markup, ${why}: ${template.trim().slice(0, 120)}`);
}
