-- CreateTable
CREATE TABLE "Policy" (
    "id" UUID NOT NULL,
    "districtId" INTEGER,
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PolicyVersion" (
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuerEn" TEXT NOT NULL,
    "documentNumber" TEXT,
    "sourceUrl" TEXT,
    "benefit" TEXT NOT NULL,
    "benefitEn" TEXT NOT NULL,
    "materials" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "windowKind" TEXT NOT NULL,
    "window" TEXT NOT NULL,
    "windowEn" TEXT NOT NULL,
    "evidence" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "validFrom" DATE,
    "validUntil" DATE,
    "sections" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "rule" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("policyId","number")
);

-- CreateTable
CREATE TABLE "PolicyWindow" (
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "opensOn" DATE NOT NULL,
    "closesOn" DATE,

    CONSTRAINT "PolicyWindow_pkey" PRIMARY KEY ("policyId","number","opensOn")
);

-- CreateTable
CREATE TABLE "DistrictPolicy" (
    "districtId" INTEGER NOT NULL,
    "policyId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "rank" SMALLINT NOT NULL,
    "contactUnitCode" TEXT,
    "verification" TEXT NOT NULL DEFAULT 'pending',
    "verifiedById" UUID,
    "verifiedAt" TIMESTAMPTZ(3),
    "isListed" BOOLEAN NOT NULL DEFAULT true,
    "search" tsvector,

    CONSTRAINT "DistrictPolicy_pkey" PRIMARY KEY ("districtId","policyId")
);

-- CreateIndex
CREATE INDEX "Policy_districtId_idx" ON "Policy"("districtId");

-- CreateIndex
CREATE INDEX "PolicyWindow_closesOn_idx" ON "PolicyWindow"("closesOn");

-- CreateIndex
CREATE INDEX "DistrictPolicy_districtId_rank_code_idx" ON "DistrictPolicy"("districtId", "rank", "code");

-- CreateIndex
CREATE INDEX "DistrictPolicy_search_idx" ON "DistrictPolicy" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "DistrictPolicy_districtId_code_key" ON "DistrictPolicy"("districtId", "code");

-- AddForeignKey
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyWindow" ADD CONSTRAINT "PolicyWindow_policyId_number_fkey" FOREIGN KEY ("policyId", "number") REFERENCES "PolicyVersion"("policyId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_policyId_number_fkey" FOREIGN KEY ("policyId", "number") REFERENCES "PolicyVersion"("policyId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_districtId_contactUnitCode_fkey" FOREIGN KEY ("districtId", "contactUnitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_districtId_verifiedById_fkey" FOREIGN KEY ("districtId", "verifiedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the schema cannot say: words that there are, one code for a shared policy, nothing published without its day, nothing
-- verified by nobody, and what was published stays as it was
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_level_check" CHECK ("level" IN ('national', 'city', 'district') AND ("level" = 'district') = ("districtId" IS NOT NULL));
CREATE UNIQUE INDEX "Policy_shared_code_key" ON "Policy"("code") WHERE "districtId" IS NULL;
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_status_check" CHECK ("number" > 0 AND "status" IN ('draft', 'published', 'withdrawn') AND ("status" = 'draft') = ("publishedAt" IS NULL));
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_kind_check" CHECK ("kind" IN ('general', 'own', 'both', 'information'));
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_windowKind_check" CHECK ("windowKind" IN ('any-time', 'at-filing', 'yearly', 'notice', 'none'));
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_validity_check" CHECK ("validUntil" >= "validFrom");
CREATE UNIQUE INDEX "PolicyVersion_one_draft" ON "PolicyVersion"("policyId") WHERE "status" = 'draft';
ALTER TABLE "PolicyWindow" ADD CONSTRAINT "PolicyWindow_days_check" CHECK ("closesOn" >= "opensOn");
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_rank_check" CHECK ("rank" BETWEEN 1 AND 3);
ALTER TABLE "DistrictPolicy" ADD CONSTRAINT "DistrictPolicy_verification_check" CHECK (
  "verification" IN ('pending', 'verified') AND ("verification" = 'verified') = ("verifiedById" IS NOT NULL AND "verifiedAt" IS NOT NULL));

CREATE FUNCTION keep_published_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old."status" <> 'draft' AND (tg_op = 'DELETE'
    OR to_jsonb(new) - 'status' <> to_jsonb(old) - 'status' OR new."status" = 'draft'
    OR (old."status" = 'withdrawn' AND new."status" <> 'withdrawn')) THEN
    RAISE EXCEPTION 'A published version of a policy is never changed' USING errcode = 'restrict_violation';
  END IF;
  RETURN CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
END $$;
CREATE TRIGGER "PolicyVersion_keep_published" BEFORE UPDATE OR DELETE ON "PolicyVersion" FOR EACH ROW EXECUTE FUNCTION keep_published_policy();
CREATE TRIGGER "PolicyVersion_no_truncate" BEFORE TRUNCATE ON "PolicyVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Windows belong to their version: they come with its draft and stay with what was published.
CREATE FUNCTION keep_published_windows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "PolicyVersion" v WHERE v."policyId" = old."policyId" AND v."number" = old."number" AND v."status" <> 'draft') THEN
    RAISE EXCEPTION 'The windows of a published version are never changed' USING errcode = 'restrict_violation';
  END IF;
  RETURN CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
END $$;
CREATE TRIGGER "PolicyWindow_keep_published" BEFORE UPDATE OR DELETE ON "PolicyWindow" FOR EACH ROW EXECUTE FUNCTION keep_published_windows();

-- Only what is published is in a catalogue, a district's own only in its own; and another version has to be verified anew.
CREATE FUNCTION check_district_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Policy" p JOIN "PolicyVersion" v ON v."policyId" = p."id"
    WHERE p."id" = new."policyId" AND v."number" = new."number" AND v."status" <> 'draft'
      AND (p."districtId" IS NULL OR p."districtId" = new."districtId")) THEN
    RAISE EXCEPTION 'Not a published policy of this district' USING errcode = 'restrict_violation';
  END IF;
  IF tg_op = 'UPDATE' AND new."number" <> old."number" AND new."verification" = 'verified' AND new."verifiedAt" = old."verifiedAt" THEN
    RAISE EXCEPTION 'Another version has to be verified anew' USING errcode = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER "DistrictPolicy_check" BEFORE INSERT OR UPDATE ON "DistrictPolicy" FOR EACH ROW EXECUTE FUNCTION check_district_policy();
