/** The folders whose code is put to the test, and whose own tests must notice. */
export const rooms = ['law/src/time', 'law/src/deadlines']
