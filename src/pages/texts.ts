/** Puts all English texts in place; the app loads them part by part. Imported for that alone, before anything is drawn. */

import permanent from '../i18n/messages/en/permanent.json'
import { parts } from '../i18n/messages/en.ts'
import { addTexts } from '../i18n/messages.ts'

for (const part of [...parts, permanent]) addTexts('en', part)
