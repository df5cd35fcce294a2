import { FamilySymbol } from '../display/family-symbol.tsx'
import { LineSample } from '../display/line-sample.tsx'
import { REPOSITORY } from '../display/links/report-error.tsx'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AboutPage } from './about-page.tsx'

/** How the map draws what is disputed: the line grammar with its samples, and the rules for names and words. */
export function PolicyPage() {
  const { subject } = useAtlas().atlas
  return (
    <AboutPage page="policy">
      <p>{t('policy.borders')}</p>
      <h3>{t('policyPage.lines')}</h3>
      <p>{t('policyPage.grammar')}</p>
      <ul className="sample-list">
        <li>
          <LineSample sample="border" /> {t('legend.internationalBorder')}
        </li>
        {subject.kinds.map(({ id, mark }) => (
          <li key={id}>
            <LineSample sample={mark} /> {t(`kindLegend.${id}`)}
          </li>
        ))}
      </ul>
      <p>{t('policy.outlines')}</p>
      <p>{t('policyPage.areas')}</p>
      <p>{t('policyPage.dates')}</p>
      <p>{t('policyPage.schematic')}</p>
      <h3>{t('policyPage.names')}</h3>
      <p>{t('policy.terms')}</p>
      <p>{t('policy.names')}</p>
      <h3>{t('legend.families')}</h3>
      <ul className="sample-list">
        {subject.families.map(({ id }) => (
          <li key={id}>
            <FamilySymbol family={id} /> {t(`family.${id}`)}
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
        {subject.languages.map((lang) => (
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
