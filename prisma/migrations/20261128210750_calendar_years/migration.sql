-- CreateTable
CREATE TABLE "DistrictCalendarYear" (
    "districtId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "days" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DistrictCalendarYear_pkey" PRIMARY KEY ("districtId","year")
);

-- AddForeignKey
ALTER TABLE "DistrictCalendarYear" ADD CONSTRAINT "DistrictCalendarYear_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "DistrictCalendarYear" ADD CONSTRAINT "DistrictCalendarYear_days_check" CHECK (jsonb_typeof("days") = 'array' AND jsonb_array_length("days") > 0);
ALTER TABLE "DistrictCalendarYear" ADD CONSTRAINT "DistrictCalendarYear_year_check" CHECK ("year" BETWEEN 2004 AND 2100 AND "version" > 0);
