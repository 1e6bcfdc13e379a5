-- A new case has no lead, result, parent or source yet: indexes of these need not be written when it is filed.
drop index "Case_districtId_source_externalId_key";
drop index "Case_districtId_leadUnitCode_submittedAt_idx";
drop index "Case_districtId_leadUnitCode_dueAt_idx";
drop index "Case_districtId_finishedAt_idx";
drop index "Case_districtId_acceptedAt_idx";
drop index "Case_districtId_parentId_idx";
drop index "Case_districtId_mergedIntoId_idx";
create unique index "Case_source_idx" on "Case" ("districtId", "source", "externalId") where "source" is not null;
create index "Case_lead_submitted_idx" on "Case" ("districtId", "leadUnitCode", "submittedAt") where "leadUnitCode" is not null;
create index "Case_lead_due_idx" on "Case" ("districtId", "leadUnitCode", "dueAt") where "leadUnitCode" is not null;
create index "Case_finished_idx" on "Case" ("districtId", "finishedAt") where "finishedAt" is not null;
create index "Case_accepted_idx" on "Case" ("districtId", "acceptedAt") where "acceptedAt" is not null;
create index "Case_parent_idx" on "Case" ("districtId", "parentId") where "parentId" is not null;
create index "Case_merged_idx" on "Case" ("districtId", "mergedIntoId") where "mergedIntoId" is not null;
