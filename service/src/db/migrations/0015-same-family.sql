-- The same family twice: before a second matter of a family is opened, whoever opens it is asked. It is found by a
-- telephone number, an email, or names that sound alike, among the matters that they see and no others.

-- A number as everybody writes it differently: its digits, with the trunk nought in place of the country. Null: too short.
create function mediation.phone_key(written text) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  begin atomic
    select case when length(k.digits) between 7 and 20 then k.digits end
    from (select regexp_replace(regexp_replace(written, '[^0-9]', '', 'g'), '^(00)?440?', '0') as digits) k;
  end;

-- An address as post offices of the net read it. Null: none.
create function mediation.email_key(written text) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  begin atomic
    select nullif(lower(btrim(written)), '');
  end;

-- Each word of a name by its first letter and its consonants, so that what is misspelled or misheard is found: "Smith"
-- and "Smyth" are one. Words that say what somebody is, and not who, are left out.
create function mediation.name_keys(one text, other text) returns text[]
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  begin atomic
    select coalesce(array_agg(distinct k.key), '{}') from (
      select left(w.word, 1) || regexp_replace(regexp_replace(substr(w.word, 2), '[aeiouyhw]', '', 'g'), '(.)\1+', '\1', 'g') as key
      from regexp_split_to_table(regexp_replace(lower(normalize(left(concat_ws(' ', one, other), 400), NFKD)),
        '[\u0300-\u036f''’]', '', 'g'), '[^[:alnum:]]+') as w(word)
      where length(w.word) between 2 and 60 and w.word not in ('the', 'of', 'and', 'an', 'mr', 'mrs', 'ms', 'miss', 'dr',
        'parent', 'mother', 'father', 'mum', 'dad', 'carer', 'family', 'child', 'young', 'person', 'somebody')) k;
  end;

create index referral_by_phone on mediation.step (mediation.phone_key(body ->> 'phone'))
  where kind = 'referral' and mediation.phone_key(body ->> 'phone') is not null;
create index referral_by_email on mediation.step (mediation.email_key(body ->> 'email'))
  where kind = 'referral' and mediation.email_key(body ->> 'email') is not null;
create index referral_by_names on mediation.step using gin (mediation.name_keys(body ->> 'name', body ->> 'childName'))
  where kind = 'referral';

-- Referrals that I see whose telephone number or email is this one, or whose names may be: the newest 200 of them.
-- It looks by the indexes first, and at my walls only for what is found: a service has ten thousand of them.
create function mediation.referrals_alike(phone text, email text, name text, child_name text)
  returns table (matter uuid, reference text, on_day date, said jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select m.id, m.reference, s.on_day, s.body
    from mediation.step s join mediation.matter m on m.id = s.matter_id
    where s.id in (
        select x.id from mediation.step x where x.kind = 'referral' and mediation.phone_key(x.body ->> 'phone') is not null
          and mediation.phone_key(x.body ->> 'phone') = mediation.phone_key(referrals_alike.phone)
        union all
        select x.id from mediation.step x where x.kind = 'referral' and mediation.email_key(x.body ->> 'email') is not null
          and mediation.email_key(x.body ->> 'email') = mediation.email_key(referrals_alike.email)
        union all
        select x.id from mediation.step x where x.kind = 'referral'
          and mediation.name_keys(x.body ->> 'name', x.body ->> 'childName')
            && mediation.name_keys(referrals_alike.name, referrals_alike.child_name))
      and not exists (select from mediation.step c where c.corrects = s.id)
      and exists (select from cases.my_way_in i where i.wall_id = s.wall_id)
    order by s.number desc limit 200;
  end;

-- How often a family came is counted once for each matter.
create unique index tally_contact_once on mediation.tally (matter_id) where what = 'contact';

do $do$ declare each text; begin
  foreach each in array array['phone_key(text)', 'email_key(text)', 'name_keys(text, text)'] loop
    execute format('grant execute on function mediation.%s to way_forward_person, way_forward_walls', each);
  end loop;
end $do$;
grant create on schema mediation to way_forward_walls;
grant execute on function mediation.referrals_alike(text, text, text, text) to way_forward_person;
alter function mediation.referrals_alike(text, text, text, text) owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;
