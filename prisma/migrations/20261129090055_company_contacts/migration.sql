-- CreateTable
CREATE TABLE "EnterpriseContact" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT,
    "phoneSealed" BYTEA,
    "phoneHash" BYTEA,
    "emailSealed" BYTEA,
    "isAuthorised" BOOLEAN NOT NULL DEFAULT false,
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EnterpriseContact_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "EnterpriseContact_districtId_enterpriseId_idx" ON "EnterpriseContact"("districtId", "enterpriseId");

-- CreateIndex
CREATE INDEX "EnterpriseContact_districtId_phoneHash_idx" ON "EnterpriseContact"("districtId", "phoneHash");

-- AddForeignKey
ALTER TABLE "EnterpriseContact" ADD CONSTRAINT "EnterpriseContact_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who stood in the company's own row becomes its first contact, who may act for it as before.
INSERT INTO "EnterpriseContact" ("districtId", "id", "enterpriseId", "name", "phoneSealed", "phoneHash", "isAuthorised", "isPrimary", "createdAt")
SELECT "districtId", gen_random_uuid(), "id", coalesce("contactName", '联系人'), "contactPhoneSealed", "contactPhoneHash", true, true, "createdAt"
FROM "Enterprise" WHERE "contactPhoneSealed" IS NOT NULL OR "contactName" IS NOT NULL;

-- AlterTable
ALTER TABLE "Enterprise" DROP COLUMN "contactName",
DROP COLUMN "contactPhoneHash",
DROP COLUMN "contactPhoneSealed";

CREATE UNIQUE INDEX "EnterpriseContact_primary" ON "EnterpriseContact" ("districtId", "enterpriseId") WHERE "isPrimary";
ALTER TABLE "EnterpriseContact" ADD CONSTRAINT "EnterpriseContact_name_check" CHECK (length("name") BETWEEN 1 AND 50);
-- A number without what finds it would never let anybody in, and one is not forgotten without the other.
ALTER TABLE "EnterpriseContact" ADD CONSTRAINT "EnterpriseContact_phone_check" CHECK ("phoneHash" IS NULL OR "phoneSealed" IS NOT NULL);
