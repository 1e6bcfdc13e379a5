-- What the schema cannot say: allowed words, facts that must agree, one winner per rule, histories nobody rewrites.

-- Allowed words
alter table "Area" add constraint "Area_kind_check" check ("kind" in ('subdistrict', 'town', 'park'));
alter table "Unit" add constraint "Unit_kind_check" check ("kind" in ('office', 'government-office', 'department', 'vertical', 'court', 'subdistrict', 'external'));
alter table "Category" add constraint "Category_class_check" check ("class" in ('A', 'B', 'C', 'D', 'E'));
alter table "Category" add constraint "Category_matter_check" check (("parentCode" is null) = ("route" is null) and ("parentCode" is null) = ("class" is null));
alter table "CalendarDay" add constraint "CalendarDay_kind_check" check ("kind" in ('holiday', 'workday'));
alter table "CalendarDay" add constraint "CalendarDay_year_check" check (extract(year from "date") = "year");
alter table "User" add constraint "User_kind_check" check ("kind" in ('company', 'staff'));
alter table "User" add constraint "User_login_check" check ("login" = lower("login") and "login" <> '');
alter table "Post" add constraint "Post_role_check" check ("role" in ('dispatcher', 'reviewer', 'caller', 'office-head', 'liaison', 'handler', 'unit-head', 'service-officer', 'desk-head', 'talent-officer', 'leader', 'supervision', 'system-admin', 'security-admin', 'auditor'));
alter table "Enterprise" add constraint "Enterprise_tier_check" check ("tier" in ('T0', 'T1', 'T2', 'T3'));
alter table "Enterprise" add constraint "Enterprise_uscc_check" check ("uscc" = upper("uscc") and length("uscc") = 18);
alter table "EnterpriseMember" add constraint "EnterpriseMember_role_check" check ("role" in ('owner', 'member'));
alter table "Case" add constraint "Case_status_check" check ("status" in ('draft', 'submitted', 'needs-information', 'declined', 'accepted', 'dispatched', 'return-requested', 'in-progress', 'suspended', 'in-review', 'answered', 'redo', 'shelved', 'closed', 'archived', 'withdrawn', 'merged', 'transferred'));
alter table "Case" add constraint "Case_class_check" check ("class" in ('A', 'B', 'C', 'D', 'E'));
alter table "Case" add constraint "Case_channel_check" check ("channel" in ('portal', 'mini-program', 'phone', 'service-centre', 'visit', '12345', 'email', 'import', 'api'));
alter table "Case" add constraint "Case_result_check" check ("result" in ('solved', 'partly-solved', 'explained-agreed', 'explained-disagreed', 'planned', 'limited-by-policy', 'unfounded', 'escalated'));
alter table "Case" add constraint "Case_rating_check" check ("ratingScore" between 1 and 5);
alter table "Assignment" add constraint "Assignment_role_check" check ("role" in ('lead', 'helper'));
alter table "Clock" add constraint "Clock_name_check" check ("name" in ('acceptance', 'information', 'signing', 'return-decision', 'first-contact', 'handling', 'helper', 'review', 'callback', 'rating', 'redo', 'shelf-review', 'supervision'));
alter table "CaseEvent" add constraint "CaseEvent_actor_check" check ("actorKind" in ('company', 'staff', 'system'));
alter table "CaseEvent" add constraint "CaseEvent_audience_check" check ("audience" in ('company', 'staff'));
alter table "Attachment" add constraint "Attachment_audience_check" check ("audience" in ('company', 'staff'));
alter table "Attachment" add constraint "Attachment_size_check" check ("size" between 1 and 20 * 1024 * 1024);

-- Facts that must agree
alter table "Case" add constraint "Case_counts_check" check ("version" > 0 and "returnCount" >= 0 and "redoRound" >= 0 and "remindCount" >= 0 and "partCount" >= 0 and "eventCount" > 0);
alter table "Case" add constraint "Case_lead_check" check ("status" not in ('dispatched', 'return-requested', 'in-review', 'redo') or "leadUnitCode" is not null);
alter table "Case" add constraint "Case_merged_check" check (("status" = 'merged') = ("mergedIntoId" is not null));
alter table "Case" add constraint "Case_self_check" check ("mergedIntoId" <> "id" and "parentId" <> "id");
alter table "Case" add constraint "Case_closed_check" check (("status" in ('closed', 'archived')) = ("closedAt" is not null));
alter table "Case" add constraint "Case_rated_check" check (("ratingScore" is null) or ("ratedAt" is not null));
alter table "Case" add constraint "Case_source_check" check (("source" is null) = ("externalId" is null));
alter table "Case" add constraint "Case_length_check" check (char_length("title") between 1 and 200 and char_length("description") <= 20000);
alter table "Clock" add constraint "Clock_order_check" check ("dueAt" >= "startedAt" and "originalDueAt" >= "startedAt" and "warnAt" <= "dueAt" and "darkRedAt" >= "dueAt" and ("stoppedAt" is null or "stoppedAt" >= "startedAt"));
alter table "Clock" add constraint "Clock_stop_check" check (("stoppedAt" is null) = ("stopReason" is null));
alter table "Clock" add constraint "Clock_pauses_check" check (jsonb_typeof("pauses") = 'array');
alter table "Assignment" add constraint "Assignment_end_check" check (("endedAt" is null) = ("endReason" is null));
alter table "ImportRun" add constraint "ImportRun_accounting_check" check ("finishedAt" is null or "rowsRead" = "created" + "updated" + "unchanged" + "rejected");

-- One of a kind
create unique index "District_one_office_idx" on "Unit" ("districtId") where "kind" = 'office' and "isActive";
create unique index "Assignment_one_lead_idx" on "Assignment" ("districtId", "caseId") where "role" = 'lead' and "endedAt" is null;
create unique index "Assignment_one_per_unit_idx" on "Assignment" ("districtId", "caseId", "unitCode") where "endedAt" is null;
create unique index "Clock_one_running_idx" on "Clock" ("districtId", "caseId", "name", coalesce("unitCode", '')) where "stoppedAt" is null;
-- The queue of a unit: its running clocks, most urgent first
create index "Clock_running_idx" on "Clock" ("districtId", "unitCode", "dueAt") where "stoppedAt" is null;

-- Histories nobody rewrites. Only the content of an event may be erased, once; its salted hash stays.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create function allow_only_erasure() returns trigger language plpgsql as $$
begin
  if new."data" is null and new."salt" is null and new."erasedAt" is not null and old."erasedAt" is null
     and (to_jsonb(new) - 'data' - 'salt' - 'erasedAt') = (to_jsonb(old) - 'data' - 'salt' - 'erasedAt') then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger "CaseEvent_no_delete" before delete on "CaseEvent" for each row execute function refuse_rewriting();
create trigger "CaseEvent_no_update" before update on "CaseEvent" for each row execute function allow_only_erasure();
create trigger "CaseEvent_no_truncate" before truncate on "CaseEvent" for each statement execute function refuse_rewriting();
create trigger "AuditEntry_no_delete" before delete on "AuditEntry" for each row execute function refuse_rewriting();
create trigger "AuditEntry_no_update" before update on "AuditEntry" for each row execute function refuse_rewriting();
create trigger "AuditEntry_no_truncate" before truncate on "AuditEntry" for each statement execute function refuse_rewriting();

-- A case never disappears, and its history never gets shorter.
create function keep_case_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A case is never deleted' using errcode = 'restrict_violation';
  end if;
  if new."eventCount" < old."eventCount" or new."number" <> old."number" then
    raise exception 'The history of a case only grows' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger "Case_keep_history" before update or delete on "Case" for each row execute function keep_case_history();
