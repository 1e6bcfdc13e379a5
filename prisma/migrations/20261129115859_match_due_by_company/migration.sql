-- DropIndex
DROP INDEX "MatchDue_districtId_idx";

-- CreateIndex
CREATE INDEX "MatchDue_districtId_enterpriseId_idx" ON "MatchDue"("districtId", "enterpriseId");
