import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { listSavedViews } from '../queries/saved-views.ts';
import { createStaff } from '../testing/people.ts';
import { deleteView } from './delete-view.ts';
import { renameView } from './rename-view.ts';
import { saveView } from './save-view.ts';

const { db } = await testDatabase();
const mine = await createStaff(db, 'mine', 'D07', 'liaison');
const other = await createStaff(db, 'other', 'D07', 'handler');

const namesOf = async (viewer: typeof mine) => (await listSavedViews(db, viewer)).map(({ name }) => name);

describe('a kept list', () => {
  it('holds filters and order, not a place, nor what nobody understands', async () => {
    const saved = await saveView(db, mine, { name: ' 本周超期 ', address: 'overdue=true&sort=dueAt&cursor=abc&foo=1' });
    expect(saved).toEqual({ ok: true, value: { query: 'overdue=true&sort=dueAt' } });
    expect(await listSavedViews(db, mine)).toMatchObject([{ name: '本周超期', query: 'overdue=true&sort=dueAt' }]);
  });

  it('is replaced by another of the same name', async () => {
    await saveView(db, mine, { name: '本周超期', address: 'light=red' });
    expect(await listSavedViews(db, mine)).toMatchObject([{ name: '本周超期', query: 'light=red' }]);
  });

  it('belongs to one person, who alone sees, renames and deletes it', async () => {
    expect(await namesOf(other)).toEqual([]);
    const [view] = await listSavedViews(db, mine);
    const id = view?.id ?? '';
    expect(await renameView(db, other, { id, name: '别人的' })).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await deleteView(db, other, id)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await renameView(db, mine, { id, name: '超期' })).toMatchObject({ ok: true });
    await saveView(db, mine, { name: '全部', address: '' });
    expect(await renameView(db, mine, { id, name: '全部' })).toMatchObject({ refusal: { code: 'view-name-taken' } });
    expect(await deleteView(db, mine, id)).toMatchObject({ ok: true });
    expect(await namesOf(mine)).toEqual(['全部']);
  });

  it('needs a name, and there are only so many', async () => {
    expect(await saveView(db, mine, { name: '  ', address: '' })).toMatchObject({ refusal: { code: 'view-name' } });
    for (let index = 0; index < 29; index += 1) await saveView(db, other, { name: `视图${index}`, address: '' });
    await saveView(db, other, { name: '第三十个', address: '' });
    expect(await saveView(db, other, { name: '再一个', address: '' })).toMatchObject({
      refusal: { code: 'too-many-views' },
    });
    expect(await saveView(db, other, { name: '第三十个', address: 'light=red' })).toMatchObject({ ok: true });
  });
});
