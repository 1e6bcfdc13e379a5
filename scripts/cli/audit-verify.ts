import { type AuditProblem, verifyAudit } from '#lib/audit/verify.ts';
import { verifyLastCheckpoint } from '#lib/audit/verify-checkpoint.ts';
import { type Command, withDatabase } from './command.ts';

const SAID: Readonly<Record<AuditProblem['kind'], string>> = {
  changed: 'was changed',
  missing: 'is missing',
  'cut-off': 'is cut off: the end of the history is gone',
};

export const command: Command = {
  usage: 'audit verify',
  summary:
    'Follow every history from its first link to its last and compare with the last checkpoint; 1 when one fails.',
  run: async () => {
    const { chains, checkpoint } = await withDatabase('audit verify', async ({ db, settings }) => ({
      chains: await verifyAudit(db),
      checkpoint: await verifyLastCheckpoint(db, settings.dataDir),
    }));
    console.log(
      `${chains.auditEntries} audit entries, ${chains.cases} cases with ${chains.caseEvents} events followed.`,
    );
    console.log(
      checkpoint.date
        ? `Compared with the checkpoint of ${checkpoint.date}: ${checkpoint.cases} cases.`
        : 'No checkpoint has been written yet; the background work writes one every night.',
    );
    for (const problem of [...chains.problems, ...checkpoint.problems]) console.log(sentence(problem));
    const count = chains.problemCount + checkpoint.problemCount;
    const shown = chains.problems.length + checkpoint.problems.length;
    if (count > shown) console.log(`… and ${count - shown} more.`);
    console.log(count === 0 ? 'Nothing was changed, is missing or was cut off.' : `${count} problems.`);
    return count === 0 ? 0 : 1;
  },
};

const sentence = ({ kind, district, subject, seq }: AuditProblem): string =>
  `district ${district}: ${subject}${seq > 0 ? ` #${seq}` : ''} ${SAID[kind]}`;
