import { useEffect } from 'react'
import { t } from '../i18n/messages.ts'

/** Names the document after what is open while the component is shown, and after the atlas alone before and after. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`
    return () => {
      document.title = t('app.title')
    }
  }, [title])
}
