import { t } from '../i18n/messages.ts'
import type { Page } from './page.ts'

/** What a server sends, as 404.html, for addresses that lead nowhere. `base` is the path of the atlas on its server. */
export function notFoundPage(base: string): Page {
  return {
    path: '',
    sentAnywhere: base,
    title: t('page.notFound'),
    description: t('page.notFoundNote'),
    content: (
      <>
        <h1>{t('page.notFound')}</h1>
        <p>{t('page.notFoundNote')}</p>
      </>
    ),
    jsonLd: [],
    alternates: [],
  }
}
