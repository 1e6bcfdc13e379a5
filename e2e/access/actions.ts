import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Sending } from '../support/crawl/server-actions.ts';
import { act, everybody, type Gate, page, signedIn } from './gates.ts';
import { everyCase, inDistrict, nobody, type Place, type Row } from './row.ts';

export type ActionRow = Row & Pick<Sending, 'takes'> & { readonly endsSessions?: boolean };

const NO_ID = '00000000-0000-7000-8000-000000000000';

const empty: Place = { name: 'an empty form' };

/** Whatever an administrator does to a person, to somebody of the other district. */
const person = (gate: Gate, fields: Readonly<Record<string, string>> = {}): ActionRow => ({
  gate,
  places: ({ person: here, personAbroad, districtId }) => [
    empty,
    { name: 'this district’s', fields: { userId: here, ...fields }, isFor: inDistrict(districtId), acts: true },
    {
      name: 'another district’s',
      fields: { userId: personAbroad, ...fields },
      isFor: (viewer) => viewer?.districtId !== districtId,
      acts: true,
    },
  ],
});

/** What an owner does in a company, to one that is not theirs. */
const companyOf = (fields: Readonly<Record<string, string>>): ActionRow => ({
  gate: act.company,
  places: ({ company, companyAbroad }) => [
    empty,
    ...[company, companyAbroad].map(({ id, owner }, at) => ({
      name: at === 0 ? 'another company’s' : 'another district’s',
      fields: { enterpriseId: id, userId: owner, ...fields },
      isFor: (viewer: Viewer | null) => viewer?.userId === owner,
      closed: 'refused' as const,
      acts: true,
    })),
  ],
});

/** What a company's people keep of it, tried on another one. */
const ofCompany = (fields: Readonly<Record<string, string>>): ActionRow => ({
  gate: act.company,
  places: ({ company, companyAbroad }) => [
    empty,
    ...[company, companyAbroad].map(({ id, owner }, at) => ({
      name: at === 0 ? 'another company’s' : 'another district’s',
      fields: { enterpriseId: id, version: '0', ...fields },
      isFor: (viewer: Viewer | null) => viewer?.userId === owner,
      acts: true,
    })),
  ],
});

const claim: ActionRow = {
  gate: act.company,
  places: ({ claim: { id } }) => [
    empty,
    {
      name: 'somebody else’s claim',
      fields: { claimId: id, code: '123456', licence: NO_ID },
      isFor: (viewer) => viewer?.login === 'company',
      acts: true,
    },
  ],
};

const people = act.permission('people:manage');
const rights = act.permission('rights:grant');
const organisation: ActionRow = { gate: act.permission('organisation:manage') };
const texts: ActionRow = { gate: act.permission('texts:manage') };
const staff: ActionRow = { gate: act.staff };

const noDraft: Row['places'] = () => [{ name: 'a new draft', fields: { draft: NO_ID, title: '' }, acts: true }];

/** A form that only leads back where nobody sends it. */
const leadsToSignIn: Gate = (viewer) => (viewer ? 'open' : 'sign-in');

/** Every server action by file and name, and whom it lets in whatever form is sent: one that is not here fails a test. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  'app/(account)/account/actions.ts#endOwnSession': { gate: signedIn, takes: 'form' },
  'app/(account)/account/actions.ts#removeOwnSecondFactor': staff,
  'app/(account)/account/actions.ts#endEverySession': { gate: signedIn, takes: 'nothing', endsSessions: true },
  'app/(account)/account/actions.ts#revokeOwnToken': { gate: signedIn, takes: 'form' },
  'app/(account)/account/actions.ts#createToken': { gate: act.permission('tokens:create') },
  'app/(account)/account/acting-for/actions.ts#actFor': {
    gate: act.company,
    places: ({ company, companyAbroad }) => [
      empty,
      ...[company, companyAbroad].map(({ id, owner }, at) => ({
        name: at === 0 ? 'another company' : 'another district’s',
        fields: { enterpriseId: id },
        isFor: (viewer: Viewer | null) => viewer?.userId === owner,
        closed: 'absent' as const,
        acts: true,
      })),
    ],
  },
  'app/(account)/account/feed-actions.ts#openFeed': { gate: act.filing },
  'app/(account)/account/feed-actions.ts#closeFeed': { gate: signedIn, takes: 'nothing' },
  'app/(account)/account/data/actions.ts#correctData': { gate: signedIn },
  'app/(account)/account/data/actions.ts#eraseData': { gate: act.company },
  'app/(account)/account/identity-actions.ts#linkOwnIdentity': { gate: signedIn },
  'app/(account)/account/identity-actions.ts#unlinkOwnIdentity': { gate: signedIn, takes: 'form' },
  'app/(account)/account/notices/actions.ts#choose': { gate: signedIn },
  'app/(account)/notices/actions.ts#readAll': { gate: signedIn, takes: 'nothing' },
  'app/(account)/account/delegation/actions.ts#delegate': {
    gate: act.staff,
    places: ({ personAbroad }) => [
      empty,
      {
        name: 'somebody of another district',
        fields: { delegateId: personAbroad, from: '2026-11-30', until: '2026-11-30' },
        isFor: nobody,
        acts: true,
      },
    ],
  },
  'app/(account)/account/delegation/actions.ts#stopDelegation': { gate: page.staff, takes: 'form' },

  'app/(company)/my/package/actions.ts#receiveOwnPackage': {
    gate: act.company,
    places: ({ company, companyAbroad }) => [
      empty,
      ...[company, companyAbroad].map(({ id }, at) => ({
        name: at === 0 ? 'another company’s' : 'another district’s',
        fields: { enterpriseId: id, number: '1', revision: '1' },
        // The other company's own people are told that it is signed for; the other district's has no package.
        isFor: (viewer: Viewer | null) =>
          at === 0 && viewer !== null && viewer.memberships.some(({ enterpriseId }) => enterpriseId === id),
      })),
    ],
  },
  'app/(company)/my/profile/actions.ts#saveSection': {
    gate: act.company,
    places: ({ company, companyAbroad }) => [
      empty,
      ...[company, companyAbroad].map(({ id, owner }, at) => ({
        name: at === 0 ? 'another company’s' : 'another district’s',
        fields: { enterpriseId: id, section: 'figures', year: '2025', version: '0', shown: 'revenue', revenue: '1' },
        isFor: (viewer: Viewer | null) => viewer?.userId === owner,
        acts: true,
      })),
    ],
  },
  'app/(company)/my/policies/actions.ts#beginOwnApplication': { gate: act.company },
  'app/(company)/my/policies/actions.ts#stepOwnApplication': { gate: act.company },
  'app/(staff)/desk/enterprises/actions.ts#beginCompanyApplication': { gate: act.permission('applications:keep') },
  'app/(staff)/desk/enterprises/actions.ts#stepCompanyApplication': { gate: act.permission('applications:keep') },
  'app/(company)/my/contacts/actions.ts#addOwnContact': ofCompany({ name: '周敏', phone: '13800000009' }),
  'app/(company)/my/contacts/actions.ts#changeOwnContact': ofCompany({ contactId: NO_ID, name: '周敏' }),
  'app/(company)/my/contacts/actions.ts#removeOwnContact': ofCompany({ contactId: NO_ID }),
  'app/(staff)/desk/enterprises/[uscc]/contacts/actions.ts#addCompanyContact': staff,
  'app/(staff)/desk/enterprises/[uscc]/contacts/actions.ts#showCompanyContact': {
    gate: act.staff,
    places: () => [{ name: 'nobody', fields: { subject: NO_ID, purpose: 'handling' }, isFor: nobody }],
  },
  'app/(company)/my/certificates/actions.ts#stateOwnCertificate': ofCompany({ kind: 'gazelle' }),
  'app/(company)/my/certificates/actions.ts#removeOwnCertificate': ofCompany({ kind: 'high-tech' }),
  'app/(staff)/desk/enterprises/[uscc]/certificates/actions.ts#stateCertificate': staff,
  'app/(staff)/desk/enterprises/[uscc]/certificates/actions.ts#removeCertificate': staff,
  'app/(staff)/desk/enterprises/[uscc]/certificates/actions.ts#verifyCertificate': staff,
  'app/(staff)/desk/enterprises/[uscc]/certificates/actions.ts#checkCertificates': staff,
  'app/(staff)/desk/packages/actions.ts#composeCompanyPackage': { gate: act.permission('packages:compose') },
  'app/(staff)/desk/packages/actions.ts#actOnCompanyPackage': staff,
  'app/(staff)/desk/packages/actions.ts#handOverCompanyPackage': { gate: act.permission('packages:compose') },
  'app/(staff)/desk/packages/batches/actions.ts#askForBooklets': { gate: act.permission('packages:compose') },
  'app/(staff)/desk/packages/batches/actions.ts#cancelBooklets': { gate: act.permission('packages:compose') },
  'app/(staff)/desk/enterprises/import/actions.ts#sendList': { gate: act.permission('companies:admit') },
  'app/(staff)/desk/enterprises/import/actions.ts#tryColumns': { gate: act.permission('companies:admit') },
  'app/(staff)/desk/enterprises/import/actions.ts#loadTried': { gate: act.permission('companies:admit') },
  'app/(staff)/desk/enterprises/actions.ts#saveCompanySection': staff,
  'app/(staff)/desk/enterprises/actions.ts#verifySection': staff,
  'app/(staff)/desk/enterprises/actions.ts#proposeCompanyTier': { gate: act.permission('tiers:propose') },
  'app/(staff)/desk/enterprises/actions.ts#decideCompanyTier': { gate: act.permission('tiers:decide') },
  'app/(staff)/desk/enterprises/actions.ts#saveCompanyTeam': { gate: act.permission('teams:manage') },
  'app/(company)/my/company/actions.ts#enterClaim': { gate: act.company },
  'app/(company)/my/company/actions.ts#askClaimCode': claim,
  'app/(company)/my/company/actions.ts#useClaimCode': claim,
  'app/(company)/my/company/actions.ts#addLicence': claim,
  'app/(company)/my/company/actions.ts#withdrawClaim': claim,
  'app/(company)/my/company/actions.ts#changeRole': companyOf({ role: 'member' }),
  'app/(company)/my/company/actions.ts#removeMember': companyOf({}),
  'app/(company)/my/company/actions.ts#takeInvitationBack': companyOf({ id: NO_ID }),
  'app/(company)/my/company/invite-action.ts#inviteMember': companyOf({ role: 'owner' }),

  'app/(sign-in)/change-password/actions.ts#changeOwnPassword': { gate: signedIn },
  'app/(sign-in)/enter/actions.ts#askCode': { gate: everybody },
  'app/(sign-in)/enter/actions.ts#askCodeAgain': { gate: everybody },
  'app/(sign-in)/enter/actions.ts#typeCode': { gate: everybody },
  'app/(sign-in)/enter/actions.ts#registerPerson': { gate: everybody },
  'app/(sign-in)/enter/actions.ts#startAgain': { gate: everybody, takes: 'form' },
  'app/(sign-in)/enter/identity/actions.ts#registerIdentity': { gate: () => 'sign-in' },
  'app/(sign-in)/notices/choose/[token]/actions.ts#choose': { gate: everybody },
  'app/(sign-in)/invitation/[token]/actions.ts#joinCompany': { gate: act.company },
  'app/(sign-in)/link/[token]/actions.ts#answerByLink': { gate: everybody },
  'app/(sign-in)/link/[token]/actions.ts#rateByLink': { gate: everybody },
  'app/(sign-in)/second-factor/actions.ts#prove': { gate: signedIn },
  'app/(sign-in)/second-factor/actions.ts#bindAuthenticator': { gate: signedIn },
  'app/(public)/complaints/actions.ts#sendComplaint': { gate: everybody },
  'app/(public)/complaints/actions.ts#sendMore': {
    gate: everybody,
    places: ({ complaint }) => [
      empty,
      {
        name: 'somebody else’s',
        fields: { key: complaint.id, seen: '1', text: '爬行测试' },
        isFor: (viewer) => viewer?.userId === complaint.writer,
        acts: true,
      },
    ],
  },
  'app/session/actions.ts#signOut': { gate: () => 'home', takes: 'nothing', endsSessions: true },
  'app/preferences/actions.ts#setPreferences': { gate: everybody, takes: 'form' },
  'app/privacy/actions.ts#agreeToNotice': {
    gate: (viewer) => (viewer?.kind === 'company' ? 'home' : 'sign-in'),
    takes: 'form',
  },

  'app/commands/actions.ts#sendCommand': {
    gate: signedIn,
    places: (world) =>
      everyCase(undefined, (number) => ({ number, command: 'add-note', text: '爬行测试留言' }))(world).map((place) => ({
        ...place,
        acts: true,
      })),
  },
  'app/filing/actions.ts#continueFiling': { gate: signedIn },
  'app/filing/actions.ts#fileCheckedDraft': { gate: act.company },
  'app/filing/actions.ts#throwDraftAway': { gate: leadsToSignIn, takes: 'form', places: noDraft },
  'app/filing/actions.ts#takeFilingBack': {
    gate: leadsToSignIn,
    takes: 'form',
    places: () => [{ name: 'nothing', fields: { number: 'CN20200101-0001', version: '1' } }],
  },
  'app/filing/recognise-action.ts#recogniseAction': staff,
  'app/filing/save-draft-action.ts#saveDraftAction': { gate: act.filing, takes: 'form', places: noDraft },

  'app/(staff)/desk/cases/[number]/actions.ts#showContact': {
    gate: act.staff,
    places: everyCase(undefined, (number) => ({ subject: number, purpose: 'handling' })),
  },
  'app/(staff)/desk/cases/view-actions.ts#saveListView': staff,
  'app/(staff)/desk/cases/view-actions.ts#renameListView': {
    gate: act.staff,
    places: () => [
      { name: 'nothing', fields: { id: NO_ID, name: '别人的' }, isFor: nobody },
      { ...empty, isFor: nobody },
    ],
  },
  'app/(staff)/desk/cases/view-actions.ts#deleteListView': {
    gate: act.staff,
    places: () => [
      { name: 'nothing', fields: { id: NO_ID }, isFor: nobody },
      { ...empty, isFor: nobody },
    ],
  },
  'app/(staff)/desk/companies/actions.ts#decide': {
    gate: act.permission('companies:admit'),
    places: ({ claim: { id }, districtId }) => [
      empty,
      { name: 'a claim', fields: { claimId: id, decision: 'approve' }, isFor: inDistrict(districtId), acts: true },
    ],
  },
  'app/(staff)/desk/complaints/actions.ts#answer': {
    gate: act.permission('complaints:answer'),
    places: ({ complaint, complaintAbroad }) => [
      empty,
      ...[complaint, complaintAbroad].map(({ id, districtId }, at) => ({
        name: at === 0 ? 'a company’s' : 'another district’s',
        fields: { key: id, seen: '1', text: '爬行测试' },
        isFor: inDistrict(districtId),
        acts: true,
      })),
    ],
  },
  'app/(staff)/desk/dispatch/actions.ts#dispatchAll': staff,
  'app/(staff)/desk/exports/actions.ts#askForExport': { gate: act.permission('exports:ask') },
  'app/(staff)/desk/policies/actions.ts#saveNewPolicy': { gate: act.permission('policies:write') },
  'app/(staff)/desk/policies/actions.ts#savePolicyDraft': { gate: act.permission('policies:write') },
  'app/(staff)/desk/policies/actions.ts#tryDraft': { gate: act.permission('policies:write') },
  'app/(staff)/desk/policies/actions.ts#stopTrying': { gate: act.permission('policies:write') },
  'app/(staff)/desk/policies/actions.ts#publishDraft': { gate: act.permission('policies:publish') },
  'app/(staff)/desk/policies/actions.ts#saveVerification': { gate: act.permission('policies:publish') },
  'app/(staff)/desk/policies/actions.ts#saveEntry': { gate: act.permission('policies:publish') },
  'app/(staff)/desk/templates/actions.ts#saveTemplate': { gate: act.permission('templates:write') },
  'app/(staff)/desk/templates/actions.ts#stepTemplate': {
    gate: act.anyPermission('templates:write', 'templates:approve'),
  },

  'app/(staff)/admin/appearance/actions.ts#saveAppearance': organisation,
  'app/(staff)/admin/areas/actions.ts#saveAreaForm': organisation,
  'app/(staff)/admin/audit/actions.ts#verifyNow': { gate: page.permission('audit:read'), takes: 'nothing' },
  'app/(staff)/admin/background/actions.ts#replay': { gate: act.permission('background:operate') },
  'app/(staff)/admin/background/actions.ts#retry': { gate: act.permission('background:operate') },
  'app/(staff)/admin/categories/actions.ts#saveGroup': organisation,
  'app/(staff)/admin/categories/actions.ts#saveMatter': organisation,
  'app/(staff)/admin/endpoints/actions.ts#addEndpointForm': organisation,
  'app/(staff)/admin/endpoints/actions.ts#changeEndpointForm': organisation,
  'app/(staff)/admin/endpoints/actions.ts#saveNetworksForm': organisation,
  'app/(staff)/admin/exports/actions.ts#decide': { gate: act.permission('exports:approve') },
  'app/(staff)/admin/footer/actions.ts#saveFooter': texts,
  'app/(staff)/admin/ladders/actions.ts#saveLadder': organisation,
  'app/(staff)/admin/calendars/actions.ts#publishYearForm': organisation,
  'app/(staff)/admin/calendars/hours/actions.ts#saveHours': organisation,
  'app/(staff)/admin/limits/actions.ts#saveLimitForm': organisation,
  'app/(staff)/admin/notice-texts/actions.ts#saveText': texts,
  'app/(staff)/admin/notice-texts/actions.ts#resetText': texts,
  'app/(staff)/admin/sending/actions.ts#saveSending': organisation,
  'app/(staff)/admin/people/import/actions.ts#importStaff': { gate: people },
  'app/(staff)/admin/people/import/actions.ts#importPosts': { gate: rights },
  'app/(staff)/admin/people/actions.ts#addStaff': { gate: people },
  'app/(staff)/admin/people/actions.ts#saveStaff': person(people, { name: '改名', version: '1' }),
  'app/(staff)/admin/people/actions.ts#resetStaffPassword': person(people),
  'app/(staff)/admin/people/actions.ts#openStaffAccount': person(people, { isOpen: 'false' }),
  'app/(staff)/admin/people/actions.ts#handOverStaffWork': person(people, { successorId: NO_ID }),
  'app/(staff)/admin/privacy/actions.ts#saveDraftOfNotice': texts,
  'app/(staff)/admin/privacy/actions.ts#publishDraftOfNotice': texts,
  'app/(staff)/admin/retention/actions.ts#saveRetention': { gate: act.permission('retention:manage') },
  'app/(staff)/admin/rights/actions.ts#grant': person(rights, { unitCode: 'D07', role: 'handler' }),
  'app/(staff)/admin/rights/actions.ts#revoke': person(rights, { unitCode: 'D07', role: 'handler' }),
  'app/(staff)/admin/rights/actions.ts#unbindAuthenticator': person(rights),
  'app/(staff)/admin/rights/actions.ts#unbindIdentity': person(rights, { linkId: NO_ID }),
  'app/(staff)/admin/sign-in/actions.ts#saveSignIn': { gate: rights },
  'app/(staff)/admin/tokens/actions.ts#revokeAnyToken': { gate: page.permission('tokens:manage'), takes: 'form' },
  'app/(staff)/admin/units/actions.ts#createUnit': organisation,
  'app/(staff)/admin/units/actions.ts#openUnit': organisation,
  'app/(staff)/admin/units/actions.ts#saveUnit': organisation,
};

/** Sent by no page of the built portal. */
export const NOT_BUILT: readonly string[] = ['app/dev/components/pretend.ts#pretendToWork'];
