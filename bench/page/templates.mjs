/** The templates of the rival, set up as for production: compiled once, escaped by themselves. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day, lawAsAt, plainDay } from '@way-forward/law'
import nunjucks from 'nunjucks'
import { assetAddress, fontNames } from '../../service/src/web/kit/assets.ts'

/** Gives an app of Express the templates, with what every page of the frame needs. @returns their environment */
export function templatesFor(app) {
  const templates = fileURLToPath(new URL('./templates', import.meta.url))
  const components = dirname(fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/template.njk')))
  return nunjucks
    .configure([templates, components], {
      express: app,
      autoescape: true,
      noCache: false,
      watch: false,
      trimBlocks: true,
      lstripBlocks: true,
    })
    .addGlobal('lawAsAt', plainDay(day(lawAsAt)))
    .addGlobal('assets', {
      icon: assetAddress('favicon.svg'),
      fonts: fontNames.map(assetAddress),
      style: assetAddress('style.css'),
      script: assetAddress('script.js'),
    })
}
