-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "unitCodes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Case_unitCodes_idx" ON "Case" USING GIN ("unitCodes");
