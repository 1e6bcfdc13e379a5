-- One row for each company instead of one for each company and policy. What was stored is reckoned anew: the day begins again.
DROP TABLE "EnterpriseMatch";
DELETE FROM "MatchRun";

-- CreateTable
CREATE TABLE "EnterpriseMatch" (
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "eligible" TEXT[],
    "unknown" TEXT[],
    "nearMiss" TEXT[],

    CONSTRAINT "EnterpriseMatch_pkey" PRIMARY KEY ("districtId","enterpriseId")
);

-- CreateIndex
CREATE INDEX "EnterpriseMatch_codes_idx" ON "EnterpriseMatch" USING GIN ("eligible", "unknown", "nearMiss");

-- AddForeignKey
ALTER TABLE "EnterpriseMatch" ADD CONSTRAINT "EnterpriseMatch_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "EnterpriseMatch" ADD CONSTRAINT "EnterpriseMatch_lists_check" CHECK (num_nulls("eligible", "unknown", "nearMiss") = 0
  AND NOT ("eligible" && "unknown" OR "eligible" && "nearMiss" OR "unknown" && "nearMiss"));

-- What a foreign key would say of each code. The entries are held until the end of the transaction, so that one deleted
-- meanwhile waits, and then finds what was written.
CREATE FUNCTION match_codes_are_known() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stranger text;
BEGIN
  PERFORM 1 FROM "DistrictPolicy" WHERE "districtId" IN (SELECT "districtId" FROM written) FOR KEY SHARE;
  SELECT c."code" INTO stranger
    FROM (SELECT DISTINCT w."districtId", unnest(w."eligible" || w."unknown" || w."nearMiss") AS "code" FROM written w) c
    WHERE NOT EXISTS (SELECT FROM "DistrictPolicy" d WHERE d."districtId" = c."districtId" AND d."code" = c."code") LIMIT 1;
  IF FOUND THEN
    RAISE foreign_key_violation USING MESSAGE = format('no policy %s in the catalogue', stranger), CONSTRAINT = 'EnterpriseMatch_codes_check';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "EnterpriseMatch_added_codes" AFTER INSERT ON "EnterpriseMatch" REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION match_codes_are_known();
CREATE TRIGGER "EnterpriseMatch_changed_codes" AFTER UPDATE ON "EnterpriseMatch" REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION match_codes_are_known();

-- A policy that leaves the catalogue, or changes its code, leaves no match behind.
CREATE FUNCTION forget_match_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "EnterpriseMatch" SET "eligible" = array_remove("eligible", OLD."code"), "unknown" = array_remove("unknown", OLD."code"),
      "nearMiss" = array_remove("nearMiss", OLD."code")
    WHERE "districtId" = OLD."districtId" AND ("eligible" @> ARRAY[OLD."code"] OR "unknown" @> ARRAY[OLD."code"] OR "nearMiss" @> ARRAY[OLD."code"]);
  RETURN NULL;
END $$;
CREATE TRIGGER "DistrictPolicy_removed_match" AFTER DELETE ON "DistrictPolicy" FOR EACH ROW EXECUTE FUNCTION forget_match_code();
CREATE TRIGGER "DistrictPolicy_recoded_forget_match" AFTER UPDATE OF "code" ON "DistrictPolicy" FOR EACH ROW
  WHEN (OLD."code" <> NEW."code") EXECUTE FUNCTION forget_match_code();
CREATE TRIGGER "DistrictPolicy_recoded_match" AFTER UPDATE OF "code" ON "DistrictPolicy" FOR EACH ROW
  WHEN (OLD."code" <> NEW."code") EXECUTE FUNCTION policy_match_is_due();
