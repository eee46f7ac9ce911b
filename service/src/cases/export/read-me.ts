/** What stands in an archive, for whoever opens it years later. */

/** The text of `README.txt`. @param on ISO day on which it was made */
export function readMe(on: string, { hasPaper }: { readonly hasPaper: boolean }): string {
  return `A case from Way Forward, as one person could see it on ${on}.

${
  hasPaper
    ? `case.pdf          To read and to print: where things stood on that day with the working of each
                  date, dates and facts, notes, calls and letters, what the plan promises, who is
                  in the case, and who did what. More than 200 notes, calls and letters go on in
                  case-2.pdf and so on. Where anything is cut there, it says so.`
    : `case.pdf          Is missing: no paper could be made at that moment. Download again for it.`
}
case.json         All of it, for other programs. What was corrected is there with what took its place.
                  What somebody took out says by whom, when and why, and no longer what it said.
case.schema.json  Describes case.json (JSON Schema 2020-12).
documents/        The documents as they were given. Their names are in case.json, by "file".

Each thing in case.json names the wall that it stands behind: who can see it. What stands behind a
wall that this person was not let in behind is not in this archive.

Mediations and disagreement resolutions are in case.json, by "matters": what everybody in them may
know, what was agreed, the dates and certificates of the family, and what this person's own side
wrote for the mediation service. Left out is what was said in a mediation and prepared for it by
anybody else. It is confidential, and leaves only where everybody who takes part, and the mediation
service, agreed to it thing by thing. What they agreed to is here, marked "released". An agreement
that is taken back later does not call back this copy: ask whoever has it to use it no more.

A letter that was made here is sealed: its "sha256" is that of its content as canonical JSON
(RFC 8785). A document's "sha256" is that of the file itself.

Keep this archive as you would keep the papers: it names people and is not encrypted.
`
}
