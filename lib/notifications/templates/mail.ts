/** One thing a mail tells. */
export type MailItem = {
  readonly title: string;
  readonly body: string;
  readonly why: string | null;
  readonly link: string;
};

export type MailWords = {
  readonly language: 'zh-CN' | 'en';
  readonly greeting: string;
  readonly open: string;
  readonly why: (why: string) => string;
  readonly more: string | null;
  readonly openAll: { readonly label: string; readonly link: string };
  readonly footer: string;
  readonly preferences: { readonly label: string; readonly link: string };
};

/** The same in two parts: what a screen reader or an old program reads, and what most see. */
export const mailParts = (items: readonly MailItem[], words: MailWords): { text: string; html: string } => ({
  text: plainPart(items, words),
  html: markupPart(items, words),
});

function plainPart(items: readonly MailItem[], words: MailWords): string {
  const parts = items.map(({ title, body, why, link }) =>
    [items.length > 1 ? `■ ${title}` : null, body, why && words.why(why), `${words.open}: ${link}`]
      .filter((line) => line !== null)
      .join('\n'),
  );
  const { more, openAll, footer, preferences } = words;
  return [
    words.greeting,
    ...parts,
    ...(more ? [`${more}\n${openAll.label}: ${openAll.link}`] : []),
    `--\n${footer}\n${preferences.label}: ${preferences.link}`,
  ].join('\n\n');
}

/** Styles stand on the elements: mail programs drop everything else. */
function markupPart(items: readonly MailItem[], words: MailWords): string {
  const { more, openAll, footer, preferences, language } = words;
  const blocks = items.map(
    ({ title, body, why, link }) => `
<div style="border-top:1px solid #d9dee5;padding:16px 0">
<h1 style="font-size:18px;line-height:26px;margin:0 0 8px">${escaped(title)}</h1>
<p style="margin:0 0 8px;white-space:pre-line">${escaped(body)}</p>
${why ? `<p style="margin:0 0 12px;color:#566170;font-size:14px">${escaped(words.why(why))}</p>` : ''}
<a href="${escaped(link)}" style="display:inline-block;background:#1f5a8a;color:#ffffff;text-decoration:none;padding:8px 16px;border-radius:6px">${escaped(words.open)}</a>
</div>`,
  );
  const rest = more
    ? `<p style="border-top:1px solid #d9dee5;padding-top:16px">${escaped(more)} ${anchor(openAll)}</p>`
    : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(items[0]?.title ?? '')}</title></head>
<body style="margin:0;background:#f4f6f8;color:#1b2530;font:16px/28px 'PingFang SC','Microsoft YaHei',system-ui,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff">
<p style="margin:0 0 16px">${escaped(words.greeting)}</p>${blocks.join('')}
${rest}
<p style="border-top:1px solid #d9dee5;padding-top:16px;color:#566170;font-size:13px;line-height:20px">${escaped(footer)}<br>${anchor(preferences)}</p>
</div></body></html>`;
}

const anchor = ({ label, link }: { label: string; link: string }): string =>
  `<a href="${escaped(link)}" style="color:#1f5a8a">${escaped(label)}</a>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (each) => ESCAPES[each] ?? each);
