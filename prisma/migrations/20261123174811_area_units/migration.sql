-- AlterTable
ALTER TABLE "Area" ADD COLUMN     "helperUnitCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "leadUnitCode" TEXT;

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_districtId_leadUnitCode_fkey" FOREIGN KEY ("districtId", "leadUnitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;
