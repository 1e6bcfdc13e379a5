-- CreateTable
CREATE TABLE "TeamSeat" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "unitCode" TEXT NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "assignedById" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "TeamSeat_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "TeamSeat_districtId_enterpriseId_role_idx" ON "TeamSeat"("districtId", "enterpriseId", "role");

-- AddForeignKey
ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_districtId_assignedById_fkey" FOREIGN KEY ("districtId", "assignedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_districtId_endedById_fkey" FOREIGN KEY ("districtId", "endedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_role_check" CHECK ("role" IN ('leader', 'industry-steward', 'area-steward', 'service-officer', 'talent-officer'));
ALTER TABLE "TeamSeat" ADD CONSTRAINT "TeamSeat_ended_check" CHECK ("endedAt" >= "assignedAt" AND ("endedById" IS NULL OR "endedAt" IS NOT NULL));

-- One person at a time in each seat of a company's team.
CREATE UNIQUE INDEX "TeamSeat_held_key" ON "TeamSeat"("districtId", "enterpriseId", "role") WHERE "endedAt" IS NULL;
CREATE INDEX "TeamSeat_holder_idx" ON "TeamSeat"("districtId", "userId") WHERE "endedAt" IS NULL;
-- Companies of a tier with a service of its own are few among all.
CREATE INDEX "Enterprise_tiered_idx" ON "Enterprise"("districtId", "uscc") WHERE "tier" IN ('T1', 'T2', 'T3');
