import { describe, expect, it } from 'vitest';
import { nextCommand } from './next-command.ts';

const at = Temporal.Instant.from('2026-11-23T02:00:00Z');
const running = (name: 'first-contact' | 'handling') => ({ name, stoppedAt: null });

describe('the next command', () => {
  it('is dispatching for whoever may accept, dispatch and decline', () => {
    expect(nextCommand({ allowedCommands: ['accept', 'decline', 'dispatch', 'add-note'], clocks: [] })).toBe(
      'dispatch',
    );
  });

  it('is the contact while its clock runs, then the result', () => {
    const allowedCommands = ['record-contact', 'submit-result', 'return'] as const;
    expect(nextCommand({ allowedCommands, clocks: [running('first-contact'), running('handling')] })).toBe(
      'record-contact',
    );
    expect(nextCommand({ allowedCommands, clocks: [{ name: 'first-contact', stoppedAt: at }] })).toBe('submit-result');
  });

  it('is none where only notes and messages are open', () => {
    expect(nextCommand({ allowedCommands: ['add-note', 'send-message', 'transfer'], clocks: [] })).toBeNull();
  });
});
