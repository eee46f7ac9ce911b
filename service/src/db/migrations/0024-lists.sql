-- A family's contact with its mediation service is counted once in a matter, whoever writes it down: a family that only
-- ever answers in writing is one too.
create function mediation.count_contact() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, on_day)
    select p.organisation_id, m.area_id, m.id, m.process, 'contact', new.on_day
    from mediation.matter m join cases.party p on p.id = m.service_party
    where m.id = new.matter_id and p.organisation_id is not null
    on conflict (matter_id) where what = 'contact' do nothing;
  return new;
end $$;
create trigger count_contact after insert on mediation.step for each row
  when (new.kind = 'contact' and new.word = 'here' or new.kind in ('advice', 'choice') and new.word <> 'taken-back')
  execute function mediation.count_contact();

grant create on schema mediation to way_forward_walls;
alter function mediation.count_contact() owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;
