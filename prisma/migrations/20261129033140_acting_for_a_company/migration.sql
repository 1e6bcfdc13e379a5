-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "actingForId" UUID;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_districtId_actingForId_fkey" FOREIGN KEY ("districtId", "actingForId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
