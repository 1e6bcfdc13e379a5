-- What everybody shares is the State's or the city's; a district may keep notices of any level for itself.
ALTER TABLE "Policy" DROP CONSTRAINT "Policy_level_check";
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_level_check" CHECK ("level" IN ('national', 'city', 'district') AND ("level" <> 'district' OR "districtId" IS NOT NULL));
