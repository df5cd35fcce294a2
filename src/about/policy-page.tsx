import { LANGUAGES } from '../core/vocabulary/language.ts'
import { FAMILIES, FamilySymbol } from '../display/family-symbol.tsx'
import { LINE_SAMPLES, LineSample } from '../display/line-sample.tsx'
import { REPOSITORY } from '../display/links/repository.ts'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { AboutPage } from './about-page.tsx'
import './policy-page.css'

/** How the map draws what is disputed: the line grammar with its samples, and the rules for names and words. */
export function PolicyPage() {
  return (
    <AboutPage page="policy">
      <p>{t('policyPage.base')}</p>
      <h3>{t('policyPage.lines')}</h3>
      <p>{t('policyPage.grammar')}</p>
      <ul className="sample-list">
        <li>
          <LineSample sample="border" /> {t('legend.internationalBorder')}
        </li>
        {LINE_SAMPLES.map(({ kind, sample, label }) => (
          <li key={kind}>
            <LineSample sample={sample} /> {t(label)}
          </li>
        ))}
      </ul>
      <p>{t('policyPage.outline')}</p>
      <p>{t('policyPage.areas')}</p>
      <p>{t('policyPage.dates')}</p>
      <p>{t('policyPage.schematic')}</p>
      <h3>{t('policyPage.names')}</h3>
      <p>{t('policyPage.region')}</p>
      <p>{t('policyPage.variants')}</p>
      <h3>{t('legend.families')}</h3>
      <ul className="sample-list">
        {FAMILIES.map((family) => (
          <li key={family}>
            <FamilySymbol family={family} /> {t(`family.${family}`)}
          </li>
        ))}
      </ul>
      <h3>{t('policyPage.placesTitle')}</h3>
      <p>{t('policyPage.places')}</p>
      <h3>{t('policyPage.words')}</h3>
      <p>{t('policyPage.quotations')}</p>
      <p>{t('policyPage.figures')}</p>
      <h3>{t('policyPage.languages')}</h3>
      <p>{t('policyPage.translations')}</p>
      <ul>
        {LANGUAGES.map((lang) => (
          <li key={lang}>
            <span lang={lang}>{LANGUAGE_FACTS[lang].endonym}</span>:{' '}
            {t(`textStatus.${LANGUAGE_FACTS[lang].textStatus}`)}
          </li>
        ))}
      </ul>
      {REPOSITORY && (
        <p>
          <a href={`${REPOSITORY}/blob/main/docs/editorial-policy.md`}>{t('policyPage.more')}</a>
        </p>
      )}
    </AboutPage>
  )
}
