-- CreateTable
CREATE TABLE "EnterpriseMatch" (
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "standing" TEXT NOT NULL,

    CONSTRAINT "EnterpriseMatch_pkey" PRIMARY KEY ("districtId","enterpriseId","policyId")
);

-- CreateTable
CREATE TABLE "MatchDue" (
    "id" BIGSERIAL NOT NULL,
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID,
    "policyId" UUID,

    CONSTRAINT "MatchDue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchRun" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "policyIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchRun_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "EnterpriseMatch_districtId_policyId_standing_enterpriseId_idx" ON "EnterpriseMatch"("districtId", "policyId", "standing", "enterpriseId");

-- CreateIndex
CREATE INDEX "MatchDue_districtId_idx" ON "MatchDue"("districtId");

-- AddForeignKey
ALTER TABLE "EnterpriseMatch" ADD CONSTRAINT "EnterpriseMatch_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterpriseMatch" ADD CONSTRAINT "EnterpriseMatch_districtId_policyId_fkey" FOREIGN KEY ("districtId", "policyId") REFERENCES "DistrictPolicy"("districtId", "policyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "EnterpriseMatch" ADD CONSTRAINT "EnterpriseMatch_standing_check" CHECK ("standing" IN ('eligible', 'unknown', 'near-miss'));
ALTER TABLE "MatchDue" ADD CONSTRAINT "MatchDue_one_check" CHECK (num_nonnulls("enterpriseId", "policyId") = 1);
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_reason_check" CHECK (
  ("reason" = 'day' AND cardinality("policyIds") = 0) OR ("reason" = 'policies' AND cardinality("policyIds") > 0));
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_done_check" CHECK ("done" >= 0 AND "total" >= 0);

-- A day is reckoned once, however many workers begin with it.
CREATE UNIQUE INDEX "MatchRun_day_key" ON "MatchRun"("districtId", "day") WHERE "reason" = 'day';
CREATE INDEX "MatchRun_open_idx" ON "MatchRun"("districtId", "startedAt") WHERE "finishedAt" IS NULL;

-- Who changes a profile or the catalogue need not know of matches, and cannot forget them.
CREATE FUNCTION match_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchDue" ("districtId", "enterpriseId") SELECT DISTINCT "districtId", "enterpriseId" FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "EnterpriseFact_added_match" AFTER INSERT ON "EnterpriseFact" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION match_is_due();
CREATE TRIGGER "EnterpriseFact_changed_match" AFTER UPDATE ON "EnterpriseFact" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION match_is_due();
CREATE TRIGGER "EnterpriseFact_removed_match" AFTER DELETE ON "EnterpriseFact" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION match_is_due();
CREATE TRIGGER "EnterpriseQualification_added_match" AFTER INSERT ON "EnterpriseQualification" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION match_is_due();
CREATE TRIGGER "EnterpriseQualification_changed_match" AFTER UPDATE ON "EnterpriseQualification" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION match_is_due();
CREATE TRIGGER "EnterpriseQualification_removed_match" AFTER DELETE ON "EnterpriseQualification" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION match_is_due();

CREATE FUNCTION new_company_match_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchDue" ("districtId", "enterpriseId") SELECT "districtId", "id" FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "Enterprise_added_match" AFTER INSERT ON "Enterprise" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION new_company_match_is_due();

CREATE FUNCTION company_match_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchDue" ("districtId", "enterpriseId") VALUES (NEW."districtId", NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "Enterprise_changed_match" AFTER UPDATE OF "industryCode", "areaCode", "qualificationsCheckedAt" ON "Enterprise" FOR EACH ROW
  WHEN (OLD."industryCode" IS DISTINCT FROM NEW."industryCode" OR OLD."areaCode" IS DISTINCT FROM NEW."areaCode"
    OR OLD."qualificationsCheckedAt" IS DISTINCT FROM NEW."qualificationsCheckedAt")
  EXECUTE FUNCTION company_match_is_due();

CREATE FUNCTION policy_match_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchDue" ("districtId", "policyId") VALUES (NEW."districtId", NEW."policyId");
  RETURN NULL;
END $$;
CREATE TRIGGER "DistrictPolicy_added_match" AFTER INSERT ON "DistrictPolicy" FOR EACH ROW EXECUTE FUNCTION policy_match_is_due();
CREATE TRIGGER "DistrictPolicy_changed_match" AFTER UPDATE OF "number", "isListed" ON "DistrictPolicy" FOR EACH ROW
  WHEN (OLD."number" <> NEW."number" OR OLD."isListed" <> NEW."isListed") EXECUTE FUNCTION policy_match_is_due();
