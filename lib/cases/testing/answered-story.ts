import { Story } from './world.ts';

export const SOLVED = { result: 'solved', publicAnswer: '材料齐全，可网上提交。' } as const;
export const TO_D07 = { lead: 'D07', helpers: [] };

/** A case of class B dispatched, signed and answered, waiting for its company's word. */
export function answeredStory(at = '2026-11-23T10:00') {
  const story = new Story(at);
  story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', TO_D07);
  story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
  story.step('2026-11-24T09:30', 'handler', 'submit-result', SOLVED);
  return story;
}
