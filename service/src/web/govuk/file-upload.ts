/** GOV.UK file upload. */
import { type Html, html, nothing } from '../kit/html.ts'
import { added, attribute, attributesOf, type Styled } from './content.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { type LabelOptions, label } from './label.ts'

export interface FileUploadOptions extends FormGroupOptions, Styled {
  readonly name: string
  readonly id?: string | undefined
  readonly label: Omit<LabelOptions, 'for'>
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly multiple?: boolean | undefined
}

/** A field for a file, as the browser makes it. */
export function fileUpload(options: FileUploadOptions): Html {
  const id = options.id || options.name
  const described = description(id, options, options.describedBy)
  return formGroup(
    options,
    html`${label({ ...options.label, for: id })}${described.html}<input class="govuk-file-upload${added(options.classes)}${options.errorMessage === undefined ? nothing : ' govuk-file-upload--error'}" id="${id}" name="${options.name}" type="file"${options.disabled === true && ' disabled'}${options.multiple === true && ' multiple'}${attribute('aria-describedby', described.describedBy)}${attributesOf(options.attributes)}>`,
  )
}
