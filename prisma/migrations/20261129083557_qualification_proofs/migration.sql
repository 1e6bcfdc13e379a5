-- AlterTable
ALTER TABLE "EnterpriseQualification" ADD COLUMN     "proofId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "EnterpriseQualification_districtId_proofId_key" ON "EnterpriseQualification"("districtId", "proofId");

-- AddForeignKey
ALTER TABLE "EnterpriseQualification" ADD CONSTRAINT "EnterpriseQualification_districtId_proofId_fkey" FOREIGN KEY ("districtId", "proofId") REFERENCES "Attachment"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- What staff are to look at: few of many, so that the list stays quick.
CREATE INDEX "EnterpriseQualification_to_verify" ON "EnterpriseQualification" ("districtId", "enterpriseId", "kind") WHERE "verifiedAt" IS NULL;
CREATE INDEX "EnterpriseQualification_expiring" ON "EnterpriseQualification" ("districtId", "expiresOn") WHERE "expiresOn" IS NOT NULL;
ALTER TABLE "EnterpriseQualification" ADD CONSTRAINT "EnterpriseQualification_verified_check" CHECK ("verifiedById" IS NULL OR "verifiedAt" IS NOT NULL);
