-- AlterTable
ALTER TABLE "Policy" ADD COLUMN     "source" TEXT,
ADD COLUMN     "externalId" TEXT;

-- AlterTable
ALTER TABLE "PolicyVersion" ADD COLUMN     "districtId" INTEGER,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "body" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "Policy_districtId_source_externalId_key" ON "Policy"("districtId", "source", "externalId");

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A district may write its own edition of a shared policy: one draft for each district, and nobody shows another's.
DROP INDEX "PolicyVersion_one_draft";
CREATE UNIQUE INDEX "PolicyVersion_one_draft" ON "PolicyVersion"("policyId", "districtId") NULLS NOT DISTINCT WHERE "status" = 'draft';
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_size_check" CHECK (length("body") <= 200000 AND length("benefit") <= 20000);
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_sourceUrl_check" CHECK ("sourceUrl" ~ '^https?://');
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_source_check" CHECK (("source" IS NULL) = ("externalId" IS NULL));

CREATE OR REPLACE FUNCTION check_district_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Policy" p JOIN "PolicyVersion" v ON v."policyId" = p."id"
    WHERE p."id" = new."policyId" AND v."number" = new."number" AND v."status" <> 'draft'
      AND (p."districtId" IS NULL OR p."districtId" = new."districtId")
      AND (v."districtId" IS NULL OR v."districtId" = new."districtId")) THEN
    RAISE EXCEPTION 'Not a published policy of this district' USING errcode = 'restrict_violation';
  END IF;
  IF tg_op = 'UPDATE' AND new."number" <> old."number" AND new."verification" = 'verified' AND new."verifiedAt" = old."verifiedAt" THEN
    RAISE EXCEPTION 'Another version has to be verified anew' USING errcode = 'restrict_violation';
  END IF;
  RETURN new;
END $$;

-- The text of a notice is searched too, as far as an index can hold it.
CREATE OR REPLACE FUNCTION index_district_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT pair_vector(concat_ws(E'\n', new."code", v."title", v."titleEn", v."issuer", v."issuerEn", v."documentNumber", v."benefit", v."benefitEn", left(v."body", 12000)))
    INTO new."search" FROM "PolicyVersion" v WHERE v."policyId" = new."policyId" AND v."number" = new."number";
  RETURN new;
END $$;
