import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { portalOrigin } from '#lib/platform/portal-origin.ts';
import { asNetwork } from '#lib/shared/open-address.ts';
import { composeShort } from '../compose.ts';
import type { Outcome } from '../domain/retry.ts';
import { findOpenEndpoint } from '../queries/endpoints.ts';
import { type ListedNotice, listNoticesOfMessage } from '../queries/readable-notices.ts';
import type { HeldDelivery } from '../repository/deliveries.ts';
import { sayNotice } from '../say-notice.ts';
import { wordsIn } from '../texts.ts';
import { sendRobot } from './send-robot.ts';
import { sendWebhook } from './send-webhook.ts';

type Sending = { readonly directory: Directory; readonly now: Temporal.Instant };

/**
 * Sends a message to one of a unit's own addresses: of the cases the unit takes part in at this moment. Neither title nor company
 * leaves the district this way: a program asks the API for them with its rights, and people open the link.
 */
export async function sendToUnit(
  db: Db,
  delivery: HeldDelivery & { readonly unitCode: string },
  { directory, now }: Sending,
): Promise<Outcome> {
  const { districtId, id, messageId, unitCode, target } = delivery;
  const endpoint = await findOpenEndpoint(db, districtId, target);
  if (!endpoint) return { kind: 'dropped', error: 'the address was removed or switched off' };
  const notices = await listNoticesOfMessage(db, asUnit(directory, unitCode), messageId);
  const told = notices.filter((each) => each.case !== null && !each.isMoot);
  if (told.length === 0) return { kind: 'dropped', error: 'nothing left to say' };
  const listed = directory.settings.outward.privateNetworks.flatMap((text) => asNetwork(text) ?? []);
  const { kind, url, secret } = endpoint;
  if (kind === 'webhook') {
    const payload = payloadOf(told, { unitCode, now, directory });
    return sendWebhook({ id, url, secret: secret ?? '', payload, listed }, now);
  }
  return sendRobot({ kind, url, secret, text: await textOf(db, told, { directory, now }), listed }, now);
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The unit itself as a reader: the office sees all, a unit what it takes part in or what is of its area. */
function asUnit({ district, units }: Directory, unitCode: string): Viewer {
  const unit = units.get(unitCode);
  const role = unit?.kind === 'office' ? 'dispatcher' : unit?.kind === 'subdistrict' ? 'desk-head' : 'liaison';
  const post = { unitCode, areaCode: unit?.areaCode ?? null, role } as const;
  const { id: districtId } = district;
  return { userId: NOBODY, districtId, login: '', name: '', kind: 'staff', posts: [post], memberships: [] };
}

/** What a program gets (Standard Webhooks): which notices of which cases, by when, and where they are read. */
function payloadOf(notices: readonly ListedNotice[], { unitCode, now, directory }: Sending & { unitCode: string }) {
  const origin = portalOrigin(directory.district.host);
  return {
    type: 'notices.recorded',
    timestamp: now.toString(),
    data: {
      unit: unitCode,
      notices: notices.map(({ id, kind, rung, createdAt, isUrgent, deadline, data, case: about }) => ({
        id,
        kind,
        ...(rung && { rung }),
        clock: typeof data.clock === 'string' ? data.clock : null,
        case: about?.number,
        dueAt: deadline?.toString() ?? (typeof data.by === 'string' ? data.by : null),
        urgent: isUrgent,
        at: createdAt.toString(),
        url: `${origin}/desk/cases/${about?.number}`,
      })),
    },
  };
}

async function textOf(db: Db, notices: readonly ListedNotice[], { directory, now }: Sending): Promise<string> {
  const { district, settings } = directory;
  const locale = settings.appearance.firstLanguage;
  const { words, textOf: text } = await wordsIn(db, directory, locale);
  const reading = { locale, timeZone: district.timeZone, now, directory, words, textOf: text, isPublic: true };
  const said = notices.flatMap((notice) => sayNotice(notice, reading) ?? []);
  return composeShort({ said, words, origin: portalOrigin(district.host) });
}
