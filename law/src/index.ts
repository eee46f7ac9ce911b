/** The public surface of the law. */
export { deadline, kindNamed, kinds } from './deadlines/deadline.ts'
