/** What the search page shows, read through `pg` by the statements of the service, as plain data for a template. */
import { compareNames } from '../../service/src/directory/areas.ts'
import { matchAreas } from '../../service/src/directory/match-areas.ts'
import { searchWords } from '../../service/src/directory/plain-words.ts'
import { roleWords } from '../../service/src/directory/role-words.ts'
import { foundWords, pageWords } from '../../service/src/web/pages/directory/search/words.ts'

const mostCouncils = 10
const onAPage = 20
const mostAreas = 6

const areasSql =
  'select id, gss_code as "gssCode", name, short_name as "shortName", slug, region from directory.area'
const narrowed = `directory.service as s where s.role <> all (array(select role from directory.hidden_role))
  and s.search @@ to_tsquery('simple', $1)`
const countSql = `select count(*)::int as total from ${narrowed}`
const entriesSql = `select s.id, s.role, s.name, s.organisation_id, o.name as organisation_name, s.email, s.website,
    s.postal_address, s.hours, s.changed_at, r.address, r.read_on::text, r.dated_on::text, r.dated_to, r.is_own,
    (select coalesce(json_agg(json_build_object('number', p.number, 'when', p.applies) order by p.place), '[]')
      from directory.phone p where p.service_id = s.id) as phones,
    (select coalesce(json_agg(json_build_object('id', a.id, 'gssCode', a.gss_code, 'name', a.name,
        'shortName', a.short_name, 'slug', a.slug, 'region', a.region) order by a.short_name), '[]')
      from directory.service_area sa join directory.area a on a.id = sa.area_id where sa.service_id = s.id) as areas
  from directory.service as s
    join directory.organisation as o on o.id = s.organisation_id
    join directory.source as r on r.service_id = s.id
  where s.id in (select s.id from ${narrowed} order by s.sort_name, s.id limit $2 offset $3)
  order by s.sort_name, s.id`

/**
 * @param {URLSearchParams} query
 * @param {import('pg').Pool} pool whose connections act as the public
 * @returns {Promise<object>} what `directory.njk` is rendered with
 */
export async function searchModel(query, pool) {
  const text = (query.get('q') ?? '').trim().slice(0, 100)
  const number = Number(query.get('page') ?? 1)
  const all = (await pool.query(areasSql)).rows.sort((a, b) => compareNames(a.shortName, b.shortName))
  const model = { text, regions: regionsOf(all), found: null }
  const words = searchWords(text)
  if (words.length === 0) return model
  const councils = matchAreas(all, text)
  const match = words.map((word) => `${word}:*`).join(' & ')
  const [{ total }] = (await pool.query(countSql, [match])).rows
  const { rows } = await pool.query(entriesSql, [match, onAPage, (number - 1) * onAPage])
  const pages = Math.max(1, Math.ceil(total / onAPage))
  return {
    ...model,
    status: foundWords(councils.length, total),
    found: {
      councils: councils.slice(0, mostCouncils),
      hasMoreCouncils: councils.length > mostCouncils,
      total,
      entries: rows.map(entryModel),
      nothing: councils.length + total === 0,
      pages: pages > 1 ? pagesModel(text, number, pages) : null,
    },
  }
}

function entryModel({ id, role, name, areas: [first, ...others] }) {
  const anchor = `entry-${id}`
  const shown = others.slice(0, mostAreas - 1)
  return {
    name,
    anchor,
    href: `/directory/${first?.slug ?? 'national'}#${anchor}`,
    role: roleWords[role].title,
    first: first?.shortName ?? null,
    others: shown,
    more: others.length - shown.length,
  }
}

function pagesModel(text, number, pages) {
  const to = (page) => ({
    href: `/directory?${new URLSearchParams({ q: text, page: String(page) })}`,
    says: pageWords(page, pages),
  })
  return {
    here: pageWords(number, pages),
    earlier: number > 1 ? to(Math.min(number - 1, pages)) : null,
    later: number < pages ? to(number + 1) : null,
  }
}

function regionsOf(all) {
  return [...new Set(all.map(({ region }) => region))]
    .sort()
    .map((name) => ({ name, areas: all.filter(({ region }) => region === name) }))
}
