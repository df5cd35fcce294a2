import { beforeEach, describe, expect, it, vi } from 'vitest'

const LANGUAGES = '../../src/i18n/languages.ts'

/** The modules anew, as on a new visit; one after the other, so that what a test has put in a module's place is asked for once. */
async function visit() {
  vi.resetModules()
  const spoken = await import('../../src/i18n/spoken-language.ts')
  const messages = await import('../../src/i18n/messages.ts')
  return { ...messages, ...spoken }
}

beforeEach(() => {
  vi.doUnmock(LANGUAGES)
})

describe('the language that the page speaks', () => {
  it('is English at first, with the texts of the shell at hand', async () => {
    const { spokenLanguage, t } = await visit()
    expect(spokenLanguage()).toEqual({ language: 'en' })
    expect(t('app.close')).toBe('Close')
  })

  it('changes once its texts are there, and says meanwhile what is on its way', async () => {
    const { speak, spokenLanguage, t } = await visit()
    const speaking = speak('ru')
    expect(spokenLanguage()).toEqual({ language: 'en', loading: 'ru' })
    await speaking
    expect(spokenLanguage()).toEqual({ language: 'ru' })
    expect(t('app.close')).toBe('Закрыть')
    await speak('en')
    expect(t('app.close')).toBe('Close')
  })

  it('brings along the texts of the subject, English ones where it has none, and does without it when they fail', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { addTexts, giveSubjectTexts, speak, spokenLanguage, t } = await visit()
    addTexts('en', { subject: { title: 'Atlas of lakes' }, side: { upper: 'Upper lake' } })
    giveSubjectTexts(async (language) => {
      if (language === 'hy') throw new Error('no connection')
      return { subject: { title: 'Атлас озёр' } }
    })
    await speak('ru')
    expect([t('subject.title'), t('side.upper')]).toEqual(['Атлас озёр', 'Upper lake [en]'])
    await speak('hy')
    expect(spokenLanguage()).toEqual({ language: 'en', failed: 'hy' })
    expect(t('subject.title')).toBe('Atlas of lakes')
  })

  it('is the one that was asked for last, whichever arrives first', async () => {
    const { speak, spokenLanguage } = await visit()
    await Promise.all([speak('hy'), speak('az'), speak('ru')])
    expect(spokenLanguage()).toEqual({ language: 'ru' })
  })

  it('is told to whoever listens, and to nobody who has stopped', async () => {
    const { speak, subscribeToLanguage } = await visit()
    const listener = vi.fn()
    const stop = subscribeToLanguage(listener)
    await speak('az')
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    await speak('hy')
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('counts in its own plural forms', async () => {
    const { speak, t } = await visit()
    await speak('ru')
    expect([1, 3, 5, 21, 1500].map((count) => t('events.shown', { count }).replace(/\s/g, ' '))).toEqual([
      '1 событие',
      '3 события',
      '5 событий',
      '21 событие',
      '1 500 событий',
    ])
  })

  it('writes dates and numbers in its own way', async () => {
    const { speak, dateForms, formatNumber } = await visit()
    await speak('az')
    expect(dateForms().point(new Date('2023-09-20'), 'day')).toBe('20 sentyabr 2023')
    expect([20_000, 4388, 0.7].map(formatNumber)).toEqual(['20\u00a0000', '4\u00a0388', '0,7'])
    await speak('hy')
    expect([20_000, 4388, 0.7].map(formatNumber)).toEqual(['20\u00a0000', '4388', '0,7'])
  })
})

describe('a text that a language lacks', () => {
  it('is the English one, marked', async () => {
    const { addTexts, speak, t } = await visit()
    await speak('hy')
    addTexts('en', { dataPage: { merges: 'Merged records: {{count, number}}' } })
    expect(t('dataPage.merges', { count: 2 })).toBe('Merged records: 2 [en]')
  })
})

describe('a language whose texts fail to load', () => {
  it('leaves the page in English, which says which language failed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.doMock(LANGUAGES, async (original) => ({
      ...(await original<typeof import('../../src/i18n/languages.ts')>()),
      BASICS: { hy: () => Promise.reject(new Error('no connection')) },
    }))
    const { speak, spokenLanguage, t } = await visit()
    await speak('hy')
    expect(spokenLanguage()).toEqual({ language: 'en', failed: 'hy' })
    expect(t('app.close')).toBe('Close')
  })

  it('does so too when only the texts of the other parts fail', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.doMock(LANGUAGES, async (original) => {
      const real = await original<typeof import('../../src/i18n/languages.ts')>()
      return { ...real, PARTS: { ...real.PARTS, ru: () => Promise.reject(new Error('no connection')) } }
    })
    const { speak, loadPartTexts, spokenLanguage, t } = await visit()
    await speak('ru')
    await loadPartTexts()
    expect(spokenLanguage()).toEqual({ language: 'en', failed: 'ru' })
    expect(t('elsewhere.title')).toBe('Elsewhere')
  })

  it('without English for the other parts there is no part to show', async () => {
    vi.doMock(LANGUAGES, async (original) => ({
      ...(await original<typeof import('../../src/i18n/languages.ts')>()),
      PARTS: { en: () => Promise.reject(new Error('no connection')) },
    }))
    const { loadPartTexts } = await visit()
    await expect(loadPartTexts()).rejects.toThrow('no connection')
  })
})

describe('the texts of the other parts', () => {
  it('come in the language that is on its way while they are asked for', async () => {
    vi.doMock(LANGUAGES, async (original) => {
      const real = await original<typeof import('../../src/i18n/languages.ts')>()
      return { ...real, PARTS: { ...real.PARTS, ru: async () => ({ parts: [{ elsewhere: { title: 'Там' } }] }) } }
    })
    const { speak, loadPartTexts, t } = await visit()
    await Promise.all([speak('ru'), loadPartTexts()])
    expect(t('elsewhere.title')).toBe('Там')
  })
})
