-- Which companies a department's people serve, for lists of few companies in a large district.
create index "TeamSeat_unit_idx" on "TeamSeat" ("districtId", "unitCode") where "endedAt" is null;
