-- The queue of the supervision office: every order of the district that waits for its reply.
create index "Clock_supervision_idx" on "Clock" ("districtId", "dueAt") where "name" = 'supervision' and "stoppedAt" is null;
