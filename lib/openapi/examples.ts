import type { OperationId } from './endpoint.ts';

/** Bodies to begin from; a test sends each through its schema. */
export const EXAMPLES: Partial<Record<OperationId, unknown>> = {
  fileCase: {
    title: '研发人员落户材料咨询',
    description: '我司拟引进一名研发人员，请问落户需要哪些材料？',
    categoryCode: '0301',
    contact: { name: '王敏', phone: '19900001111' },
  },
  giveCommand: { lead: 'D07', helpers: [{ unit: 'D08', question: '是否还有名额？' }], version: 1 },
  previewDeadlines: {
    calendar: 'CN',
    items: [
      { id: 'a', startAt: '2026-02-13T16:00:00+08:00', limit: { workingDays: 5, due: 'endOfDay' } },
      {
        id: 'b',
        startAt: '2026-02-14T10:00:00+08:00',
        limit: { workingMinutes: 240 },
        pauses: [['2026-02-24T09:00:00+08:00', '2026-02-24T11:00:00+08:00']],
      },
    ],
  },
  measureWorkingTime: {
    calendar: 'CN',
    items: [{ id: 'a', from: '2026-02-13T16:00:00+08:00', to: '2026-02-25T10:00:00+08:00' }],
  },
  createEnterprise: { uscc: '9144030071526726XG', name: '某某科技有限公司', areaCode: '310105009000' },
  checkUscc: { codes: ['9144030071526726XG'] },
};
