/** Raw SQL for verbs: values go in as parameters, never as text. */
export { sql } from 'kysely'
