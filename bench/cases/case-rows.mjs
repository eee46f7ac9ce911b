/** The rows of many cases, as statements over whole tables. Each case has a number, and each service. */
import { isoOf, shift } from '@way-forward/law'
import { kindOfCase, kindStatements, places } from './kinds-of-case.mjs'

/** Families of one adviser. */
export const familiesOfDesk = 200
/** The law that all of them were last looked at with: another than the one in use. */
export const earlierLaw = 'an earlier law'

/** What the id of the n-th of a kind is made of: like one that is drawn, it says nothing of an order. */
export function nameOfId(kind, n) {
  return `${kind} ${n}`
}

/** That id, in SQL. */
function idOf(kind, n) {
  return `md5('${kind} ' || ${n})::uuid`
}

/** The ids that a case has, by the name of their column. */
const kindsOfId = {
  c: 'case',
  parent: 'parent',
  family: 'family party',
  helper: 'adviser party',
  private: 'private wall',
  home: 'family wall',
  shared: 'shared wall',
  own: 'adviser wall',
  joint: 'joint wall',
  concern: 'concern',
}

/** Makes the ids of so many cases, and what the rest of their rows follow from. */
export function idStatements(count) {
  const services = Math.ceil(count / familiesOfDesk)
  const ids = Object.entries(kindsOfId).map(([column, kind]) => `${idOf(kind, 'n')} as ${column}`)
  return [
    'create schema bench',
    `create unlogged table bench.service as
     select s, ${idOf('service', 's')} as service, ${idOf('adviser', 's')} as adviser, ${idOf('head', 's')} as head
     from generate_series(1, ${services}) s`,
    `create unlogged table bench.made as
     select n, ${ids.join(', ')}, ${kindOfCase.number} as kind, ${kindOfCase.ageInDays} as age, s.service, s.adviser
     from generate_series(1, ${count}) n join bench.service s on s.s = (n - 1) / ${familiesOfDesk} + 1`,
    // A quarter have another parent, who sees what is shared.
    `create unlogged table bench.other as
     select n, c, age, shared, parent, ${idOf('other', 'n')} as other, ${idOf('other party', 'n')} as party, ${idOf('other wall', 'n')} as own
     from bench.made where n % 4 = 0`,
    ...kindStatements,
    'analyze bench.made, bench.service, bench.other',
  ]
}

/** Fills the tables. They may run in any order, several at once. @param today the law's day around which dates lie */
export function fillingStatements(today) {
  const on = (days) => `date '${isoOf(shift(today, days))}'`
  const opened = `(${on(0)} - age)`
  const longAgo = on(-400)
  const person = (kind, id, number, from, name) => [
    `insert into people.person (id, name, made_at) select ${id}, '${name}', ${longAgo} from ${from}`,
    `insert into sign_in."user" (id, email, email_verified)
     select ${id}, '${kind}-' || ${number} || '@example.org', true from ${from}`,
  ]
  const member = (id, role) =>
    `insert into people.member (organisation_id, person_id, role, since)
     select service, ${id}, '${role}', ${longAgo} from bench.service`
  const party = (id, kind, label, organisation, from) =>
    `insert into cases.party (id, case_id, kind, label, organisation_id, joined_at)
     select ${id}, c, '${kind}', '${label}', ${organisation}, ${opened} from ${from}`
  const acting = (partyId, who, organisation, from) =>
    `insert into cases.acting (case_id, party_id, person_id, organisation_id, since)
     select c, ${partyId}, ${who}, ${organisation}, ${opened} from ${from}`
  const wall = (id, kind, partyId, from) =>
    `insert into cases.wall (id, case_id, kind, party_id, made_at) select ${id}, c, '${kind}', ${partyId}, ${opened} from ${from}`
  const letIn = (partyId, walls, mayWrite, from) =>
    `insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, granted_by, granted_at)
     select c, w, ${partyId}, ${mayWrite}, ${longAgo}, parent, ${opened} from ${from}, unnest(array[${walls}]) w`
  const done = (act, who, partyId, wallId, times, days) =>
    `insert into cases.audit (case_id, wall_id, person_id, party_id, act, happened_at)
     select c, ${wallId}, ${who}, ${partyId}, '${act}', ${opened} + ${days} from bench.made, generate_series(1, ${times})`
  const looked = (who, from) =>
    `insert into cases.last_look (case_id, person_id, looked_at, opened_on) select c, ${who}, ${opened} + 2, ${on(-1)} from ${from}`
  const watched = (partyId, from) =>
    `insert into cases.watch (case_id, party_id, look_on, looked_on, law)
     select c, ${partyId}, ${on(1)} + n % 7, ${on(-1)}, '${earlierLaw}' from ${from}`
  const said = (what, wallId, value) =>
    `insert into cases.detail (case_id, wall_id, what, value, recorded_by, recorded_at)
     select c, ${wallId}, '${what}', ${value}, parent, ${opened} from bench.made`
  const entry = (kind, days, body) =>
    `insert into cases.entry (case_id, wall_id, kind, happened_on, body, recorded_by, recorded_at)
     select c, home, '${kind}', ${opened} + ${days}, ${body}, parent, ${opened} + ${days} from bench.made`
  const [made, other, service] = ['bench.made', 'bench.other', 'bench.service']
  return [
    // What is largest begins, so that nothing waits for it at the end.
    ...[0, 1].map((round) => events(round, opened)),
    done('recorded-event', 'parent', 'family', 'shared', 5, 0),
    letIn('family', 'private, home, shared, joint', true, made),
    letIn('helper', 'own, joint', true, made),
    letIn('helper', 'home, shared', false, made),
    letIn('party', 'shared, own', true, other),
    done('opened-case', 'parent', 'family', 'null', 1, 0),
    done('added-concern', 'parent', 'family', 'shared', 1, 0),
    done('joined', 'adviser', 'helper', 'shared', 1, 1),
    done('added-entry', 'parent', 'family', 'home', 2, 3),
    done('looked-at-case', 'adviser', 'helper', 'null', 1, 5),
    wall('private', 'private', 'family', made),
    wall('home', 'family', 'null', made),
    wall('shared', 'shared', 'null', made),
    wall('own', 'private', 'helper', made),
    wall('joint', 'adviser-joint', 'helper', made),
    wall('own', 'private', 'party', other),
    entry(
      'call',
      1,
      `'{"with":"The SEND team","number":null,"began":null,"said":"They said that the panel meets on Thursday and that somebody will write.","promised":null,"promisedOn":null,"answers":null}'::jsonb`,
    ),
    entry(
      'note',
      3,
      `jsonb_build_object('says', repeat('It was a long week, and help came on two days. ', 1 + n % 5), 'answers', null)`,
    ),
    ...person('parent', 'parent', 'n', made, 'A parent'),
    ...person('other', 'other', 'n', other, 'The other parent'),
    ...person('adviser', 'adviser', 's', service, 'An adviser'),
    ...person('head', 'head', 's', service, 'A head of service'),
    `insert into people.organisation (id, kind, name) select service, 'adviser', 'Example SENDIASS ' || s from ${service}`,
    member('adviser', 'member'),
    member('head', 'administrator'),
    `insert into cases.case_file (id, opened_at) select c, ${opened} from ${made}`,
    party('family', 'family', 'parent', 'null', made),
    party('helper', 'adviser', 'adviser', 'service', made),
    party('party', 'family', 'other parent', 'null', other),
    acting('family', 'parent', 'null::uuid', made),
    acting('helper', 'adviser', 'service', made),
    acting('party', 'other', 'null::uuid', other),
    ...places.map(
      ({ place, kind, has }) =>
        `insert into cases.concern (id, case_id, wall_id, kind, recorded_by, recorded_at)
         select ${place === 1 ? 'concern' : idOf('concern 2', 'n')}, c, shared, k.name, parent, ${opened}
         from bench.made m join bench.kind k on k.number = ${kind} where ${has}`,
    ),
    said('authority', 'shared', `'Example Council'`),
    said('child-name', 'home', `'Child ' || n`),
    looked('parent', made),
    looked('adviser', made),
    looked('other', other),
    watched('family', made),
    watched('helper', made),
    watched('party', other),
    `insert into cases.service_record (organisation_id, file_id, level, state, from_on, recorded_by)
     select service, helper, (array['information', 'casework', 'intensive'])[1 + n % 3],
       (array['open', 'waiting', 'open', 'closed'])[1 + n % 4], ${on(-30)}, adviser from ${made}`,
  ]
}

/** At first what the letter says, later what came of it: the rows of a case do not all lie together. */
function events(round, opened) {
  return `insert into cases.event (case_id, wall_id, concern_id, fact, value, recorded_by, recorded_at)
    select c, shared, case when f.is_of_person then null when f.place = 1 then concern else ${idOf('concern 2', 'n')} end, f.fact,
      case when f.days is null then f.value
        else (${opened} - 1 + f.days + case when f.varies > 0 then (n / 3 + f.number) % f.varies else 0 end)::text end,
      parent, ${opened} + ${round}
    from bench.made m join bench.fact f on f.kind = m.kind and f.round = ${round} and (f.place = 1 or n % 7 = 0)`
}
