-- Cases from before the column existed: the units that take part in them, as the domain derives it (unitsIn).
update "Case" c set "unitCodes" = coalesce((
  select array_agg(distinct u."unitCode") from (
    select a."unitCode" from "Assignment" a
      where a."districtId" = c."districtId" and a."caseId" = c."id" and a."endReason" is distinct from 'returned'
    union
    select k."unitCode" from "Clock" k
      where k."districtId" = c."districtId" and k."caseId" = c."id" and k."name" = 'callback' and k."unitCode" is not null
  ) u), '{}')
where c."unitCodes" = '{}';
