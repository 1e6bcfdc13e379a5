-- AlterTable
ALTER TABLE "PackageVersion" ADD COLUMN     "departmentCode" TEXT;

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_departmentCode_fkey" FOREIGN KEY ("districtId", "departmentCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What is under review stays with the department that reviews it today.
UPDATE "PackageVersion" v SET "departmentCode" = s."unitCode" FROM "TeamSeat" s
WHERE v."status" IN ('in-review', 'approved') AND s."districtId" = v."districtId" AND s."enterpriseId" = v."enterpriseId"
  AND s."role" = 'industry-steward' AND s."endedAt" IS NULL;
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_department_draft_check" CHECK ("status" <> 'draft' OR "departmentCode" IS NULL);
