import { describe, expect, it } from 'vitest';
import { categories } from '#prisma/reference/categories.ts';
import { units } from '#prisma/reference/units.ts';
import { companies } from './companies.ts';
import { couldFile, fillIn } from './fill-in.ts';
import type { RequestStory } from './request-story.ts';
import { requestStories } from './requests.ts';

const chineseTexts = (story: RequestStory): readonly string[] => [
  story.internalNote,
  ...(story.language === 'en'
    ? []
    : [story.title, story.description, story.expectation, story.publicAnswer, story.contactSummary]),
  ...(story.redo ? [story.redo.comment, story.redo.secondAnswer] : []),
];

const share = (part: readonly unknown[]) => part.length / requestStories.length;

describe('request stories', () => {
  it('are at least 150, each with its own title, and cover every category', () => {
    expect(requestStories.length).toBeGreaterThanOrEqual(150);
    const titles = requestStories.map((story) => story.title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    const codes = categories.map((category) => category.code);
    const covered = new Set(requestStories.map((story) => story.category));
    expect(codes.filter((code) => !covered.has(code))).toEqual([]);
    expect([...covered].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('keep within the lengths of the forms', () => {
    for (const story of requestStories) {
      expect(story.title.length, story.title).toBeLessThanOrEqual(story.language === 'en' ? 100 : 40);
      expect(story.description.length, story.title).toBeLessThanOrEqual(2000);
      expect(story.publicAnswer.length, story.title).toBeLessThanOrEqual(2000);
      expect(story.title).not.toContain('{');
    }
  });

  it('use full-width punctuation in Chinese', () => {
    for (const story of requestStories)
      for (const text of chineseTexts(story))
        expect(text).not.toMatch(/[一-龥][,;:!?()]|[,;!?()][一-龥]|[一-龥]\.(?!\d)|"/);
  });

  it('mostly end well, and say why where they do not', () => {
    expect(share(requestStories.filter((story) => story.result === 'solved'))).toBeGreaterThan(0.68);
    expect(share(requestStories.filter((story) => story.result === 'solved'))).toBeLessThan(0.85);
    for (const story of requestStories)
      expect(Boolean(story.unsolvedReason), story.title).toBe(story.result !== 'solved');
  });

  it('could each be filed by a company of the demo, and name it once filled in', () => {
    for (const story of requestStories) {
      const company = companies.find((candidate) => couldFile(story, candidate));
      expect(company, story.title).toBeDefined();
      if (company) expect(JSON.stringify(fillIn(story, company))).not.toMatch(/\{[a-z]+\}/);
    }
  });

  it('ask helpers and get answers, and return only from existing units', () => {
    const unitCodes = units.map((unit) => unit.code);
    for (const story of requestStories) {
      expect(Boolean(story.helperQuestion), story.title).toBe(Boolean(story.helperAnswer));
      expect(Boolean(story.informationItems), story.title).toBe(Boolean(story.information));
      expect(Boolean(story.wrongUnit), story.title).toBe(Boolean(story.returnReason));
      if (story.wrongUnit) expect(unitCodes).toContain(story.wrongUnit);
    }
  });
});
