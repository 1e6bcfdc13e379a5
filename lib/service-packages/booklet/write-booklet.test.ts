import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadPdf, readPdf } from '#lib/platform/testing/read-pdf.ts';
import { sampleBooklet } from '../testing/sample-booklet.ts';
import type { Booklet } from './content.ts';
import { writeBooklet } from './write-booklet.ts';

const AT = Temporal.Instant.from('2026-11-23T02:00:00Z');
const LONG = '上海国际医疗与生命科学（长宁虹桥）产业园区综合服务与技术成果转化促进有限责任公司虹桥临空经济示范区分公司';

describe('a booklet in Chinese, read back', () => {
  let bytes: Buffer;
  let read: ReadPdf;
  beforeAll(async () => {
    bytes = await writeBooklet(sampleBooklet('zh-CN'), AT);
    read = await readPdf(bytes);
  });

  it('says its title, its language and that it is tagged', () => {
    expect(read).toMatchObject({ title: '企业服务包 上海某某医疗科技有限公司', language: 'zh-CN', isTagged: true });
    for (const role of [
      'Document',
      'Sect',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'TOC',
      'TOCI',
      'Link',
      'Figure',
    ])
      expect(read.roles).toContain(role);
  });

  it('gives its text in the order it is read', () => {
    const text = read.pages.flat().join('\n');
    const order = [
      '上海市长宁区',
      '尊敬的上海某某医疗科技有限公司：',
      '目录',
      '普惠政策包',
      '第1项：高新技术企业认定奖励',
      '能得到什么',
      '对首次认定的高新技术企业',
      '个性政策包',
      '怎样提诉求',
      '服务专员',
      '021-6228 8012',
      '扫码查看贵公司最新的服务包',
    ];
    let from = 0;
    for (const words of order) {
      expect(text.indexOf(words, from), words).toBeGreaterThanOrEqual(from);
      from = text.indexOf(words, from);
    }
  });

  it('embeds both weights of the typeface, and of them only what is used', () => {
    const raw = bytes.toString('latin1');
    expect(raw.match(/\/BaseFont \/[A-Z]{6}\+NotoSansSC-(Regular|SemiBold)/g)).toHaveLength(4);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(bytes.length).toBeLessThan(400_000);
  });

  it('numbers its pages, but for the cover', () => {
    expect(read.pages[0]?.join('')).not.toContain('第 1 页');
    for (const [index, lines] of read.pages.entries())
      if (index > 0) expect(lines.join('\n').replaceAll(' ', '')).toContain(`第${index + 1}页共${read.pages.length}页`);
  });

  it('leads from the contents and the outline to each policy, with its page', () => {
    const contents = read.pages.findIndex((lines) => lines.includes('目录'));
    expect(read.links[contents]?.within).toBe(3 + 2 + 4 + 1);
    const own = read.pages.findIndex(
      (lines) => lines.includes('个性政策包') && lines.some((line) => line.startsWith('能得到什么')),
    );
    expect(read.rows[contents]).toContain(`第二部分 个性政策包${own + 1}`);
    expect(read.outline.map(({ title }) => title)).toEqual([
      '致企业的一封信',
      '目录',
      '普惠政策包',
      '个性政策包',
      '诉求互动包',
      '在线服务包',
    ]);
    expect(read.outline[3]?.below).toHaveLength(4);
  });

  it('links to the package as it is today, beside the code for a phone', () => {
    expect(read.links.at(-1)?.addresses).toEqual(['https://fwb.example.gov.cn/my/package']);
  });

  it('is the same, byte by byte, when it is written again', async () => {
    expect((await writeBooklet(sampleBooklet('zh-CN'), AT)).equals(bytes)).toBe(true);
  });
});

describe('a booklet with sixty policies for a company with a long name', () => {
  it('holds them all, on pages that are filled and numbered, with no line that begins with what ends a phrase', async () => {
    const read = await readPdf(await writeBooklet(sampleBooklet('zh-CN', 60, LONG), AT));
    const lines = read.pages.flat();
    for (let number = 1; number <= 60; number += 1)
      expect(lines.filter((line) => line.startsWith(`第${number}项：`)).length, `第${number}项`).toBeGreaterThanOrEqual(
        2,
      );
    expect(read.pages.length).toBeLessThan(40);
    expect(lines.filter((line) => /^[，。、；：？！）》〕”]/.test(line))).toEqual([]);
    expect(read.pages.filter((page) => page.length < 4)).toEqual([]);
  });
});

describe('a short booklet', () => {
  const booklet = sampleBooklet('zh-CN');
  const [general, own, talk] = booklet.parts;
  if (!general || !own || !talk?.requests || !talk.team) throw new Error('the sample has three parts');
  const [card] = talk.team.cards;
  if (!card) throw new Error('the sample has a team');
  const pagesOf = async (parts: Booklet['parts']) =>
    (await readPdf(await writeBooklet({ ...booklet, parts }, AT))).pages.map((lines) => lines.join('\n'));

  it('gives a part with nothing in it no page of its own', async () => {
    const short = { ...general, policies: general.policies?.slice(0, 1) ?? null };
    const pages = await pagesOf([short, { ...own, policies: [], remarks: ['这一版没有放入此类政策。'] }, talk]);
    const page = pages.find((text) => text.includes('这一版没有放入此类政策。'));
    expect(page).toContain('第1项：');
  });

  it.each([0, 6, 12, 16])('keeps the team on one page below %i requests', async (count) => {
    const items = Array.from(
      { length: count },
      (_, index) => `第${index + 1}件（CN20261123-${index}） · 办理中 · 区人社局`,
    );
    const cards = Array.from({ length: 5 }, (_, index) => ({ ...card, name: `同志${index + 1}` }));
    const pages = await pagesOf([
      general,
      own,
      {
        ...talk,
        requests: { title: '正在办理的诉求', items, remarks: [] },
        team: { title: '您的服务团队', cards, remarks: [] },
      },
    ]);
    const page = pages.find((text) => text.includes('您的服务团队'));
    for (const { name } of cards) expect(page).toContain(name);
  });
});

describe('a draft in English', () => {
  it('has no quotation marks as wide as a Chinese character, but around Chinese', async () => {
    const booklet = sampleBooklet('en');
    const paragraphs = ['Choose “Raise a request” in the company’s portal.', '请点“提一件诉求”（Women’s）。'];
    const read = await readPdf(await writeBooklet({ ...booklet, letter: { ...booklet.letter, paragraphs } }, AT));
    const letter = read.pages[1]?.join(' ');
    expect(letter).toContain(`Choose "Raise a request" in the company's portal.`);
    expect(letter).toContain("请点“提一件诉求”（Women's）。");
  });

  it('is marked as a draft on its cover and at the head of every page', async () => {
    const read = await readPdf(await writeBooklet(sampleBooklet('en'), AT));
    expect(read.language).toBe('en');
    for (const lines of read.pages) expect(lines.join('\n')).toContain('Draft, not yet approved');
    expect(read.pages[1]?.at(-1)).toBe(`Page 2 of ${read.pages.length}`);
  });
});

it('prints what somebody typed as text, whatever it looks like', async () => {
  const booklet = sampleBooklet('zh-CN', 1, '<b>甲</b>\u202E有限\u0000公司🙂');
  const facts = [{ label: '能得到什么', text: '<script>alert(1)</script>&lt;十万元' }];
  const policy = { title: '<h1 onclick="x">奖励</h1>', verdict: null, facts };
  const parts = booklet.parts.map((part) => (part.policies ? { ...part, policies: [policy] } : part));
  const read = await readPdf(await writeBooklet({ ...booklet, parts }, AT));
  expect(read.pages[0]?.join('\n')).toContain('<b>甲</b>有限公司');
  const text = read.pages.flat().join('');
  for (const typed of [policy.title, '<script>alert(1)</script>&lt;十万元']) expect(text).toContain(typed);
});
