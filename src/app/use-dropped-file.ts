import { useEffect } from 'react'
import { offerFile } from '../state/own-data.ts'

/** A file that is dropped on the page is opened as the reader's own data, unless what it is dropped on wants it. */
export function useDroppedFile(): void {
  useEffect(() => {
    const isForPage = ({ dataTransfer, target, defaultPrevented }: DragEvent) =>
      !defaultPrevented &&
      dataTransfer?.types.includes('Files') &&
      !(target instanceof Element && target.closest('input, dialog'))
    const allow = (event: DragEvent) => {
      if (isForPage(event)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!isForPage(event) || !file) return
      // Otherwise the browser would leave the page for the file.
      event.preventDefault()
      offerFile({ file, name: file.name })
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [])
}
