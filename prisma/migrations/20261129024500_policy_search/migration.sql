-- A catalogue is searched by any two neighbouring characters, wherever a dictionary would cut: 惠企 in 普惠企业政策. A run of Chinese
-- is kept as pairs of neighbours at successive positions, so that a phrase of pairs is the very text; Latin words stay whole.
CREATE FUNCTION search_pieces(given text) RETURNS TABLE(run bigint, piece text, place bigint) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ord, CASE WHEN r[1] ~ '^[a-z0-9]' THEN r[1] ELSE substr(r[1], i, 2) END, row_number() OVER (ORDER BY ord, i)
  FROM regexp_matches(lower(normalize(given, NFKC)), '[\u3400-\u4dbf\u4e00-\u9fff]{1,200}|[a-z0-9]+', 'g') WITH ORDINALITY AS m(r, ord),
    generate_series(1, CASE WHEN r[1] ~ '^[a-z0-9]' THEN 1 ELSE length(r[1]) END) AS i
$$;

CREATE FUNCTION pair_vector(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  -- Positions end at 16383; what a longer text says further on is not found.
  SELECT coalesce(string_agg(quote_literal(piece) || ':' || place, ' '), '')::tsvector FROM search_pieces(given) WHERE place < 16383
$$;

-- Every word that was typed, each from its beginning: 专 finds 专精特新, gdp finds GDPR. Null where nothing in it can be found.
CREATE FUNCTION pair_query(typed text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg('(' || phrase || ')', ' & ')::tsquery FROM (
    SELECT string_agg(quote_literal(piece) || CASE WHEN length(piece) = 1 OR piece ~ '^[a-z0-9]' THEN ':*' ELSE '' END, ' <-> ' ORDER BY place) AS phrase
    FROM search_pieces(left(typed, 200)) p
    -- The last character of a run stands alone in it; of a longer run the pair before says it already.
    WHERE length(piece) > 1 OR NOT EXISTS (SELECT 1 FROM search_pieces(left(typed, 200)) q WHERE q.run = p.run AND q.place < p.place)
    GROUP BY run) runs
$$;

-- Whatever puts a version into a catalogue, the entry is found by that version's words.
CREATE FUNCTION index_district_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT pair_vector(concat_ws(E'\n', new."code", v."title", v."titleEn", v."issuer", v."issuerEn", v."documentNumber", v."benefit", v."benefitEn"))
    INTO new."search" FROM "PolicyVersion" v WHERE v."policyId" = new."policyId" AND v."number" = new."number";
  RETURN new;
END $$;
CREATE TRIGGER "DistrictPolicy_index" BEFORE INSERT OR UPDATE OF "code", "number" ON "DistrictPolicy" FOR EACH ROW EXECUTE FUNCTION index_district_policy();
UPDATE "DistrictPolicy" SET "number" = "number";
