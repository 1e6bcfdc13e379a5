-- 挂账清单: when each case came onto the long-term list.
create index "CaseEvent_shelved_idx" on "CaseEvent" ("districtId", "at", "caseId") where "toStatus" = 'shelved' and "fromStatus" is distinct from 'shelved';
