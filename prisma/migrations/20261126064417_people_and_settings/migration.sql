-- AlterTable
ALTER TABLE "District" ADD COLUMN     "host" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "emailHash" BYTEA,
ADD COLUMN     "phoneHash" BYTEA;

-- CreateTable
CREATE TABLE "DistrictSetting" (
    "districtId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,

    CONSTRAINT "DistrictSetting_pkey" PRIMARY KEY ("districtId","name")
);

-- CreateIndex
CREATE UNIQUE INDEX "District_host_key" ON "District"("host");

-- CreateIndex
CREATE UNIQUE INDEX "User_districtId_phoneHash_key" ON "User"("districtId", "phoneHash");

-- CreateIndex
CREATE UNIQUE INDEX "User_districtId_emailHash_key" ON "User"("districtId", "emailHash");

-- AddForeignKey
ALTER TABLE "DistrictSetting" ADD CONSTRAINT "DistrictSetting_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema cannot say
ALTER TABLE "District" ADD CONSTRAINT "District_host_check" CHECK ("host" = lower("host") AND "host" ~ '^[a-z0-9.-]+(:[0-9]+)?$');
ALTER TABLE "DistrictSetting" ADD CONSTRAINT "DistrictSetting_value_check" CHECK (jsonb_typeof("value") = 'object' AND "version" > 0);
ALTER TABLE "User" ADD CONSTRAINT "User_found_by_hash_check" CHECK (("phoneHash" IS NULL OR "phoneSealed" IS NOT NULL) AND ("emailHash" IS NULL OR "emailSealed" IS NOT NULL));
