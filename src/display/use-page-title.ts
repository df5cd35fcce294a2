import { useEffect } from 'react'
import { t } from '../i18n/messages.ts'

/** Names the document after what is open while the component is shown, and after the atlas alone before and after. */
export function usePageTitle(title: string): void {
  const atlas = t('subject.title')
  useEffect(() => {
    document.title = `${title} · ${atlas}`
    return () => {
      document.title = atlas
    }
  }, [title, atlas])
}
