/** The rows of many matters, as statements over whole tables: two services, one with many open matters and one with few. */
import { isoOf, shift } from '@way-forward/law'

/** An id in SQL, that says nothing of an order. */
export function idOf(kind, n) {
  return `md5('${kind} ' || ${n})::uuid`
}

/**
 * Everything: people, organisations, cases, walls, sides, steps and lines. The lines are as a matter has them when it is
 * opened; the worker's own look writes them anew.
 * @param {{counts: readonly number[], today: number}} options a service for each count; the law's day around which they lie
 */
export function matterStatements({ counts, today }) {
  const on = (days) => `date '${isoOf(shift(today, days))}'`
  const all = counts.reduce((sum, count) => sum + count, 0)
  // The first matters are those of the first service, and so on.
  const service = counts
    .map(
      (_, at) => `when n <= ${counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0)} then ${at + 1}`,
    )
    .join(' ')
  const ids = [
    'case',
    'matter',
    'service party',
    'family party',
    'council party',
    'service wall',
    'matter wall',
    'mediation wall',
    'agreement wall',
    'family wall',
    'council wall',
    'family side',
    'council side',
  ]
  const column = (kind) => kind.replace(' ', '_')
  const party = (id, kind, label, organisation) =>
    `insert into cases.party (id, case_id, kind, label, organisation_id, joined_at)
     select ${id}, "case", '${kind}', '${label}', ${organisation}, opened from bench.matter`
  const wall = (id, kind, owner) =>
    `insert into cases.wall (id, case_id, kind, party_id, made_at) select ${id}, "case", '${kind}', ${owner}, opened from bench.matter`
  const letIn = (walls, of) =>
    `insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, granted_at)
     select "case", w, ${of}, true, ${on(-400)}, opened from bench.matter, unnest(array[${walls}]) w`
  const use = (id, what, side) =>
    `insert into mediation.matter_wall (wall_id, matter_id, case_id, use, side_id) select ${id}, matter, "case", '${what}', ${side} from bench.matter`
  const side = (id, of, role) =>
    `insert into mediation.side (id, matter_id, case_id, party_id, role, added_at) select ${id}, matter, "case", ${of}, '${role}', opened from bench.matter`
  // Each matter has come so far, from a call to an agreement that is kept.
  const step = (kind, word, wallId, sideId, days, from, more = "'{}'", at = 'null') =>
    `insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, body, at_time)
     select matter, "case", ${wallId}, ${sideId}, '${kind}', ${word}, opened + ${days}, ${more}::jsonb, ${at} from bench.matter where stage >= ${from}`
  const line = (of, organisation, name, waits) =>
    `insert into mediation.due_line (matter_id, case_id, party_id, organisation_id, process, stage, waits_on, known_as, opened_at)
     select matter, "case", ${of}, ${organisation}, 'mediation', 'new', '${waits}', ${name}, opened from bench.matter`
  return [
    'create schema bench',
    `create unlogged table bench.matter as
     select n, ${ids.map((kind) => `${idOf(kind, 'n')} as "${column(kind)}"`).join(', ')},
       case ${service} end as service, n % 6 as stage, ${on(0)} - (n * 7 % 40) as opened
     from generate_series(1, ${all}) n`,
    'analyze bench.matter',
    `insert into people.organisation (id, kind, name)
     select ${idOf('service', 's')}, 'mediationService', 'Example mediation ' || s from generate_series(1, ${counts.length}) s
     union all select ${idOf('council', 1)}, 'authority', 'Example council'`,
    `insert into people.person (id, name) select ${idOf('adviser', 's')}, 'A mediation adviser' from generate_series(1, ${counts.length}) s`,
    `insert into sign_in."user" (id, email, email_verified)
     select ${idOf('adviser', 's')}, 'adviser-' || s || '@example.org', true from generate_series(1, ${counts.length}) s`,
    `insert into people.member (organisation_id, person_id, role, capacities)
     select ${idOf('service', 's')}, ${idOf('adviser', 's')}, 'administrator', '{mediationAdviser}' from generate_series(1, ${counts.length}) s`,
    'insert into cases.case_file (id, opened_at) select "case", opened from bench.matter',
    party('service_party', 'mediationService', 'mediation service', idOf('service', 'service')),
    party('family_party', 'family', 'parent', 'null::uuid'),
    party('council_party', 'authority', 'council', idOf('council', 1)),
    wall('service_wall', 'mediation-private', 'service_party'),
    wall('matter_wall', 'matter', 'null::uuid'),
    wall('mediation_wall', 'mediation', 'null::uuid'),
    wall('agreement_wall', 'agreement', 'null::uuid'),
    wall('family_wall', 'mediation-with', 'null::uuid'),
    wall('council_wall', 'mediation-with', 'null::uuid'),
    letIn(
      'service_wall, matter_wall, mediation_wall, agreement_wall, family_wall, council_wall',
      'service_party',
    ),
    letIn('matter_wall, mediation_wall, agreement_wall, family_wall', 'family_party'),
    letIn('matter_wall, mediation_wall, agreement_wall, council_wall', 'council_party'),
    `insert into mediation.matter (id, case_id, process, reference, concern_kind, service_party, family_party, opened_at)
     select matter, "case", 'mediation', lpad(upper(to_hex(n / 65536)), 4, '0') || '-' || lpad(upper(to_hex(n % 65536)), 4, '0'),
       'council-decision', service_party, family_party, opened from bench.matter`,
    side('family_side', 'family_party', 'family'),
    side('council_side', 'council_party', 'authority'),
    use('service_wall', 'service', 'null::uuid'),
    use('matter_wall', 'matter', 'null::uuid'),
    use('mediation_wall', 'mediation', 'null::uuid'),
    use('agreement_wall', 'agreement', 'null::uuid'),
    use('family_wall', 'with', 'family_side'),
    use('council_wall', 'with', 'council_side'),
    step(
      'referral',
      "'service'",
      'family_wall',
      'null::uuid',
      0,
      0,
      `jsonb_build_object('name', 'Parent ' || n)`,
    ),
    step('contact', "'here'", 'family_wall', 'null::uuid', 0, 1),
    step('advice', "'telephone'", 'family_wall', 'null::uuid', 1, 1),
    step(
      'choice',
      "case when n % 5 = 0 then 'no-mediation' else 'mediate' end",
      'family_wall',
      'null::uuid',
      1,
      2,
    ),
    step('authority-told', "'by-service'", 'matter_wall', 'null::uuid', 1, 3),
    step('issues', "'no-health'", 'matter_wall', 'null::uuid', 1, 3),
    step('side-answer', "'joins'", 'matter_wall', 'council_side', 3, 4),
    step('times-offered', "'video'", 'matter_wall', 'null::uuid', 3, 4),
    step(
      'meeting',
      "'video'",
      'matter_wall',
      'null::uuid',
      4,
      5,
      "'{}'",
      `(opened + 20)::timestamp at time zone 'Europe/London'`,
    ),
    line('service_party', idOf('service', 'service'), `'Parent ' || n`, 'us'),
    line('family_party', 'null::uuid', 'null', 'nobody'),
    line('council_party', idOf('council', 1), `'Parent ' || n`, 'nobody'),
    'drop schema bench cascade',
  ]
}
