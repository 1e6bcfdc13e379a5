-- 延误归属: who answers for how much of a case's delay. Cases that were late before get theirs with their next change.
-- CreateTable
CREATE TABLE "CaseDelay" (
    "districtId" INTEGER NOT NULL,
    "caseId" UUID NOT NULL,
    "unitCode" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "ownMinutes" INTEGER NOT NULL,
    "ofHelpersMinutes" INTEGER NOT NULL,

    CONSTRAINT "CaseDelay_pkey" PRIMARY KEY ("districtId","caseId","unitCode","cause")
);

-- CreateIndex
CREATE INDEX "CaseDelay_districtId_unitCode_caseId_idx" ON "CaseDelay"("districtId", "unitCode", "caseId");

-- AddForeignKey
ALTER TABLE "CaseDelay" ADD CONSTRAINT "CaseDelay_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDelay" ADD CONSTRAINT "CaseDelay_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What lasted no working time is no delay.
alter table "CaseDelay" add constraint "CaseDelay_cause_check" check ("cause" in ('dispatch', 'acceptance', 'information', 'signing', 'return-decision', 'first-contact', 'handling', 'helper', 'review', 'callback', 'rating', 'redo', 'shelf-review', 'supervision'));
alter table "CaseDelay" add constraint "CaseDelay_minutes_check" check ("ownMinutes" >= 0 and "ofHelpersMinutes" >= 0 and "ownMinutes" + "ofHelpersMinutes" > 0);
